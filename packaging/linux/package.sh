#!/bin/sh
# Makes target/package/veritasad_VERSION_amd64.deb. Needs a JDK 25 and Debian's dpkg-deb and fakeroot.
set -eu
javafx_system=linux
. "$(dirname "$0")/../input.sh"

pack --type app-image --icon "$root/icons/veritasad.png"
app=$work/VeritasAd/lib/app
learn "$app" "$work/VeritasAd/bin/VeritasAd" "$app/VeritasAd.cfg"

# jpackage's own packages run scripts at installation that fail where no desktop is installed; files in the
# usual places need none: dpkg's triggers tell the menus and the file types.
tree=$work/deb
mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/icons/hicolor/512x512/apps" \
  "$tree/usr/share/icons/hicolor/scalable/apps" "$tree/usr/share/doc/veritasad" "$tree/DEBIAN"
mv "$work/VeritasAd" "$tree/opt/veritasad"
ln -s /opt/veritasad/bin/VeritasAd "$tree/usr/bin/veritasad-desktop"
ln -s /opt/veritasad/bin/veritasad-cli "$tree/usr/bin/veritasad"
cp "$root/icons/veritasad.png" "$tree/usr/share/icons/hicolor/512x512/apps/veritasad.png"
cp "$root/icons/veritasad.svg" "$tree/usr/share/icons/hicolor/scalable/apps/veritasad.svg"
cp "$root/LICENSE" "$root/NOTICE" "$tree/usr/share/doc/veritasad/"
cp "$root/packaging/linux/veritasad.desktop" "$tree/usr/share/applications/"
size=$(du -sk "$tree" | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@SIZE@/$size/" "$root/packaging/linux/control" > "$tree/DEBIAN/control"
fakeroot dpkg-deb --build -Zgzip "$tree" "$work/veritasad_${version}_amd64.deb"
