#!/usr/bin/env bash
# Makes target/installer/BasisEerst-VERSION.dmg.
#
# NOT TRIED: no Mac was at hand. What it shares with the Linux script (runtime, launcher, training run)
# is tried there. Unproven here: that the native solver loads from the bundle, the signature after the
# AOT cache is added, the disk image itself. A program without a paid Apple identity is held back by
# Gatekeeper; set MAC_SIGNING_IDENTITY to sign with one. Notarising is not part of this script.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=installer/common/build.sh
. installer/common/build.sh

[ "$(uname -s)" = Darwin ] || problems+=("dit script maakt een pakket voor macOS en moet op een Mac draaien.")
need codesign "codesign ontbreekt; installeer het met: xcode-select --install"
need hdiutil "hdiutil ontbreekt; het hoort bij macOS zelf."
need_product
find_jdk
stop_if_anything_is_missing

out=target/installer
work=$out/macos
rm -rf "$work" "$out"/*.dmg
mkdir -p "$work"

version=$(product_version)
number=${version%-SNAPSHOT}
# Apple wants a first number above 0: 0.1.0 becomes 1.1.0 for the system. The program tells its own.
[ "${number%%.*}" -gt 0 ] || number=1.${number#*.}

"$JDK/bin/java" installer/common/Icons.java assets/icon/basiseerst.svg "$work/icons"
runtime "$work/runtime"
app_image "$work" "$work/runtime" "$work/icons/basiseerst.icns" "$number"
bundle=$work/$NAME.app
aot_cache "$bundle/Contents/MacOS/$NAME" "$bundle/Contents/app" "$work"
# The cache and the changed launcher settings broke the seal of the bundle.
codesign --force --deep --sign "${MAC_SIGNING_IDENTITY:--}" "$bundle"

"$JDK/bin/jpackage" --type dmg --name "$(setting title)" --app-image "$bundle" --app-version "$number" \
    --vendor "$(setting vendor)" --dest "$out"
ls "$out"/*.dmg
