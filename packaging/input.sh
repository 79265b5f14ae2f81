# Sourced by the scripts of each system: gathers what goes into the app image.
#   root      the project's folder
#   work      a folder of this run
#   version   of the program, e.g. 0.1.0
#   JAVA_HOME the JDK that links and packs
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/.mvn/java25.sh"
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$root/pom.xml" | head -1)
work=$root/target/package
rm -rf "$work"
mkdir -p "$work/jars" "$work/javafx"

(cd "$root" && ./mvnw -q -B -ntp -pl src/desktop,src/cli -am package -DskipTests)
for module in desktop cli; do
  cp "$root/src/$module/target/$module-$version.jar" "$work/jars/"
  tr "${PATH_SEPARATOR:-:}" '\n' < "$root/src/$module/target/classpath" | while read -r jar; do
    case $jar in
      */javafx-*-"${javafx_system:?}".jar) cp "$jar" "$work/javafx/" ;;
      */org/openjfx/*) ;;
      *.jar) cp "$jar" "$work/jars/" ;;
    esac
  done
done

# Every module that the program or a library asks for; locales beyond ours and debug figures are left out.
"$JAVA_HOME/bin/jlink" --module-path "$work/javafx" \
  --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,javafx.controls \
  --include-locales=en,ru --strip-debug --no-header-files --no-man-pages --compress=zip-6 --output "$work/runtime"

cat > "$work/cli.properties" <<END
main-jar=cli-$version.jar
main-class=ai.veritasad.cli.Main
java-options=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
win-console=true
END

# The arguments that are the same on every system.
pack() {
  "$JAVA_HOME/bin/jpackage" --name VeritasAd --app-version "${app_version:-$version}" --vendor VeritasAd \
    --description "Finds advertising in videos and says whether it is declared" \
    --copyright "Copyright 2026 The VeritasAd authors" \
    --input "$work/jars" --main-jar "desktop-$version.jar" --main-class ai.veritasad.desktop.Launcher \
    --runtime-image "$work/runtime" --add-launcher "veritasad-cli=$work/cli.properties" \
    --java-options "--enable-native-access=ALL-UNNAMED,javafx.graphics" --java-options -XX:+UseSerialGC --java-options -Xmx2g \
    --java-options -Dfile.encoding=UTF-8 --dest "$work" "$@"
}

# Leaves in the image what Java learned of the classes in one run without a screen (JEP 483, 515): the window then opens
# in well under half the time. To be called when nothing else in the image changes any more; it may be moved afterwards.
#   $1 the image's folder of jars, $2 its launcher, $3 the launcher's settings
learn() {
  JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$work/veritasad.aot -Dglass.platform=Headless -Dprism.order=sw -Dveritasad.home=$work/home" \
    timeout -s TERM "${learning_seconds:-40}" "$2" > "$work/learn.log" 2>&1 || true
  if [ ! -s "$work/veritasad.aot" ]; then
    echo "No cache of classes was made, see $work/learn.log." >&2
    return 1
  fi
  mv "$work/veritasad.aot" "$1/veritasad.aot"
  sed -i -e '/^\[JavaOptions\]/a java-options=-XX:AOTCache=$APPDIR/veritasad.aot' -e '/^\[JavaOptions\]/a java-options=-Xlog:aot=off' \
    -e '/^\[JavaOptions\]/a java-options=-Xlog:cds=off' "$3"
}
