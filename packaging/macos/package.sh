#!/bin/sh
# Makes target/package/VeritasAd-VERSION.dmg. Run on macOS with a JDK 25; signing follows from the environment:
# SIGN_IDENTITY names the Developer ID, without it the image is unsigned.
set -eu
case $(uname -m) in arm64) javafx_system=mac-aarch64 ;; *) javafx_system=mac ;; esac
. "$(dirname "$0")/../input.sh"

# macOS refuses versions that begin with 0.
case $version in 0.*) app_version=1.${version#0.} ;; esac
pack --type dmg --icon "$root/icons/veritasad.icns" \
  --mac-package-identifier ai.veritasad.desktop --file-associations "$root/packaging/macos/video.properties" \
  ${SIGN_IDENTITY:+--mac-sign --mac-signing-key-user-name "$SIGN_IDENTITY"}
