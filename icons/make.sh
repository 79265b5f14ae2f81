#!/bin/sh
# Makes every other form of the icon from veritasad.svg. Needs rsvg-convert, ImageMagick and png2icns (Debian: librsvg2-bin,
# imagemagick, icnsutils); what it makes is committed, so that nobody else needs them.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
for size in 16 32 48 64 128 256 512; do
  rsvg-convert -w $size -h $size veritasad.svg -o "$work/$size.png"
done
cp "$work/512.png" veritasad.png
convert "$work/16.png" "$work/32.png" "$work/48.png" "$work/64.png" "$work/128.png" "$work/256.png" veritasad.ico
png2icns veritasad.icns "$work/16.png" "$work/32.png" "$work/48.png" "$work/128.png" "$work/256.png" "$work/512.png"
for size in 32 64 256; do
  cp "$work/$size.png" "../src/desktop/main/resources/ai/veritasad/desktop/icon-$size.png"
done
