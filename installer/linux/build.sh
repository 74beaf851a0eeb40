#!/usr/bin/env bash
# Makes target/installer/basiseerst_VERSION_ARCH.deb. Tried on Debian 12, x86-64; `mvn -Pinstaller
# verify` builds, installs, uses and removes it there.
set -euo pipefail
cd "$(dirname "$0")/../.."
# shellcheck source=installer/common/build.sh
. installer/common/build.sh

[ "$(uname -s)" = Linux ] || problems+=("dit script maakt een pakket voor Linux en moet op Linux draaien.")
need dpkg-deb "dpkg-deb ontbreekt; installeer het met: apt-get install dpkg"
need fakeroot "fakeroot ontbreekt; installeer het met: apt-get install fakeroot"
need_product
find_jdk
stop_if_anything_is_missing

out=target/installer
work=$out/linux
rm -rf "$work" "$out"/*.deb
mkdir -p "$work"

version=$(product_version)
architecture=$(dpkg --print-architecture)
package=$work/package

"$JDK/bin/java" installer/common/Icons.java assets/icon/basiseerst.svg "$work/icons"
runtime "$work/runtime"
app_image "$package/opt" "$work/runtime" "$work/icons/basiseerst-256.png" "${version%-SNAPSHOT}"
aot_cache "$package/opt/$NAME/bin/$NAME" "$package/opt/$NAME/lib/app" "$work"

# The parts a system looks for outside /opt. They are files of the package, so removing it removes them.
mkdir -p "$package/usr/bin" "$package/usr/share/applications" "$package/usr/share/doc/$NAME"
ln -s "/opt/$NAME/bin/$NAME" "$package/usr/bin/$NAME"
cp installer/linux/basiseerst.desktop "$package/usr/share/applications/"
cp CHANGELOG.md "$package/usr/share/doc/$NAME/"
for size in 16 32 48 64 128 256 512; do
    icons=$package/usr/share/icons/hicolor/${size}x$size/apps
    mkdir -p "$icons"
    cp "$work/icons/basiseerst-$size.png" "$icons/$NAME.png"
done

# A snapshot comes before its release: 0.1.0~SNAPSHOT < 0.1.0.
mkdir -p "$package/DEBIAN"
sed -e "s/@VERSION@/${version/-SNAPSHOT/\~SNAPSHOT}/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk "$package" | cut -f1)/" installer/linux/control >"$package/DEBIAN/control"
chmod -R u=rwX,go=rX "$package"
fakeroot dpkg-deb --build -Zxz -z1 "$package" "$out/" >"$work/dpkg-deb.log"
ls "$out"/*.deb
