#!/bin/sh
# Makes target/package/VeritasAd-VERSION.msi. Run in Git Bash on Windows with a JDK 25 and WiX 3 or newer on the PATH.
set -eu
javafx_system=win
PATH_SEPARATOR=';'
. "$(dirname "$0")/../input.sh"

# The identity of the product in Windows' list; the same for ever, so that a new version replaces an old one.
pack --type msi --icon "$root/icons/veritasad.ico" --win-menu --win-shortcut-prompt --win-dir-chooser --win-per-user-install \
  --win-upgrade-uuid 6c8a9f0e-4f0b-4b0e-9a6e-6f1f3f5f7f29 --file-associations "$root/packaging/windows/video.properties"
