#!/usr/bin/env bash
# Makes the pictures of this folder anew from the sample practice, with the packaged product.
# Needs target/app (mvn -q package -DskipTests), the pictures of the window (mvn test -Dtest=WindowPicturesTest), java 25 on the PATH or in JAVA_HOME, and pdftoppm
# (poppler-utils); with pngquant the pictures of the window take a third of the room.
set -euo pipefail
cd "$(dirname "$0")/../.."

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null || { echo "java is missing: set JAVA_HOME to a JDK 25." >&2; exit 1; }
command -v pdftoppm >/dev/null || { echo "pdftoppm is missing: install poppler-utils." >&2; exit 1; }
[ -f target/app/basiseerst.jar ] || { echo "target/app is missing: run mvn -q package -DskipTests." >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sample=src/main/resources/samples/linde.basiseerst.json

page() { # name, then the options of print
    local name=$1
    shift
    "$java" -jar target/app/basiseerst.jar print --file "$sample" --week 2026-W49 --out "$work/$name.pdf" "$@" >/dev/null
    pdftoppm -r 110 -gray -png -singlefile "$work/$name.pdf" "assets/screenshots/$name"
}

# Every view, light and dark, in text of normal size and twice as large: what the test of the pictures took last.
for picture in target/screenshots/venster-*.png; do
    [ -f "$picture" ] || { echo "No pictures of the window: run mvn test -Dtest=WindowPicturesTest." >&2; exit 1; }
    pngquant --quality 60-90 --force --output "assets/screenshots/$(basename "$picture")" "$picture" 2>/dev/null ||
        cp "$picture" assets/screenshots/
done

page week
page dag --kind day --date 2026-12-01
page medewerker --kind member --member dijkstra
