# What the Linux and macOS scripts share. Sourced by them, not run.
# shellcheck shell=bash

setting() {
    sed -n "s/^$1=//p" installer/common/product.properties
}

NAME=$(setting name)

problems=()

# need COMMAND SENTENCE: notes what is missing; `stop_if_anything_is_missing` tells all of it at once.
need() {
    command -v "$1" >/dev/null 2>&1 || problems+=("$2")
}

stop_if_anything_is_missing() {
    [ "${#problems[@]}" -eq 0 ] && return
    echo "De installer kan niet gemaakt worden:" >&2
    printf -- '- %s\n' "${problems[@]}" >&2
    exit 1
}

# Sets JDK to the JDK 25 that JAVA_HOME names, or else to the first one found.
find_jdk() {
    local folder
    for folder in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -x "$folder/bin/jpackage" ] && [ -x "$folder/bin/jlink" ] \
            && grep -q '^JAVA_VERSION="25' "$folder/release" 2>/dev/null; then
            JDK=$folder
            return
        fi
    done
    problems+=("geen JDK 25 met jlink en jpackage gevonden; zet JAVA_HOME op de map van een JDK 25.")
}

need_product() {
    [ -f target/app/basiseerst.jar ] \
        || problems+=("target/app/basiseerst.jar ontbreekt; draai eerst: mvn -q package -DskipTests")
}

# The version of the product, as in its manifest: 0.1.0-SNAPSHOT.
product_version() {
    "$JDK/bin/java" -jar target/app/basiseerst.jar --version | grep -oE '[0-9]+\.[0-9]+\.[0-9]+(-SNAPSHOT)?' | head -n 1
}

# runtime FOLDER: a Java runtime with only what the product uses. The java command stays in it: the
# AOT cache is made with it, and support people can ask it for its version.
runtime() {
    "$JDK/bin/jlink" --add-modules "$(setting modules)" --include-locales=nl,en \
        --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-2 --output "$1"
}

# app_image FOLDER RUNTIME ICON VERSION: the program with its launcher and runtime in FOLDER.
app_image() {
    "$JDK/bin/jpackage" --type app-image --name "$NAME" --dest "$1" --runtime-image "$2" --icon "$3" \
        --app-version "$4" --vendor "$(setting vendor)" --description "$(setting description)" \
        --input target/app --main-jar basiseerst.jar \
        --java-options --enable-native-access=ALL-UNNAMED
}

# aot_cache LAUNCHER APP_FOLDER WORK: lets the program do its work once on the sample practice and keeps
# what Java loaded and linked for it, so that every later start is shorter. The window does more of it
# than any command; without a screen a week is checked. Only then is the launcher told to use the cache:
# Java refuses to make and use one at once.
aot_cache() {
    local launcher=$1 cache=$PWD/$2/basiseerst.aot data=$3/training
    mkdir -p "$data"
    "$launcher" import --data "$data" "$(setting sample)" >/dev/null
    # 3 says that the week is at risk, which is no failure here.
    local training=("$launcher" check --data "$data" --week "$(setting week)")
    if [ -n "${DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
        training=("$launcher" window --data "$data")
    elif command -v xvfb-run >/dev/null; then
        training=(xvfb-run --auto-servernum "$launcher" window --data "$data")
    fi
    JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$cache -Dbasiseerst.measure-start=true" \
        "${training[@]}" >"$3/training.log" 2>&1 || [ $? -eq 3 ] \
        || { cat "$3/training.log" >&2; return 1; }
    [ -s "$cache" ] || { cat "$3/training.log" >&2; echo "Java heeft geen AOT-cache gemaakt." >&2; return 1; }
    echo 'java-options=-XX:AOTCache=$APPDIR/basiseerst.aot' >>"$2/$NAME.cfg"
}
