# Sourced by mvnw and by the launcher: leaves JAVA_HOME at a JDK of version 25 or newer, or says plainly that there is none.
java_is_new_enough() { # a JDK's home -> true when its release file says 25 or more
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  _major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${_major:-0}" -ge 25 ] 2>/dev/null
}

find_java() {
  [ -n "${JAVA_HOME-}" ] && java_is_new_enough "$JAVA_HOME" && return 0
  _on_path=$(command -v java 2>/dev/null) && [ -n "$_on_path" ] &&
    _on_path=$(readlink -f "$_on_path" 2>/dev/null || echo "$_on_path") &&
    java_is_new_enough "${_on_path%/bin/java}" && { JAVA_HOME=${_on_path%/bin/java}; export JAVA_HOME; return 0; }
  for _home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.gradle/jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home \
    "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Java"/*; do
    java_is_new_enough "$_home" && { JAVA_HOME=$_home; export JAVA_HOME; return 0; }
  done
  echo "VeritasAd needs Java 25 or newer, and none was found on this computer." >&2
  echo "Install a JDK 25 (for example Eclipse Temurin, https://adoptium.net) or set JAVA_HOME to one." >&2
  return 1
}

find_java || exit 3
