#!/usr/bin/env bash
# Makes the pictures of this folder anew from the sample practice: the pages with the packaged product, the window with the
# test that goes through every view.
# Needs target/app (mvn -q package -DskipTests), java 25 on the PATH or in JAVA_HOME, mvn, pdftoppm (poppler-utils) and pngquant.
set -euo pipefail
cd "$(dirname "$0")/../.."

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null || { echo "java is missing: set JAVA_HOME to a JDK 25." >&2; exit 1; }
command -v mvn >/dev/null || { echo "mvn is missing: install Maven 3.8.7 or newer." >&2; exit 1; }
command -v pdftoppm >/dev/null || { echo "pdftoppm is missing: install poppler-utils." >&2; exit 1; }
command -v pngquant >/dev/null || { echo "pngquant is missing: install it." >&2; exit 1; }
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

page week
page dag --kind day --date 2026-12-01
page medewerker --kind member --member dijkstra

# Every view as window/<view>-<light|dark>[-200].png, 200 is text of twice the size; the steps of the guided start as
# inrichten/<step>.png, what keeps the data safe as instellingen/<section>-<light|dark|200>.png.
made=target/screenshots
rm -rf "$made" assets/screenshots/window assets/screenshots/inrichten assets/screenshots/instellingen
mvn -B -q test -Dtest=WindowPicturesTest,SetupPicturesTest,SettingsPicturesTest,AccessPicturesTest,CrashDialogTest,TwoPeopleStoryTest,WarningStoryTest
mkdir -p assets/screenshots/window assets/screenshots/inrichten assets/screenshots/instellingen

picture() { # from, to
    pngquant --strip --speed 1 64 --output "assets/screenshots/$2.png" "$made/$1.png"
}

while read -r from to; do
    picture "$from" "inrichten/$to"
done <<'STEPS'
setup-first-practice praktijk
setup-first-patients patienten
setup-first-team team
setup-first-offer aanbod
setup-first-week week
setup-verdict-light oordeel
STEPS
for view in start today week basic guard team offer mirror setup settings print; do
    for look in light light-200 dark dark-200; do
        picture "$view-$look" "window/$view-$look"
    done
done
for section in access data encryption log privacy sharing; do
    for look in light dark 200; do
        picture "settings-$section-$look" "instellingen/$section-$look"
    done
done
for look in light light-200 dark; do
    picture "access-gate-$look" "window/gate-$look"
done
for look in light dark 200; do
    picture "conflict-$look" "window/conflict-$look"
    picture "warnings-$look" "window/warnings-$look"
done
picture crash-light window/storing
