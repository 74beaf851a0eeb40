#!/usr/bin/env bash
# Measures how long it takes from the start of the process until the window shows the week with its verdict.
# Usage: src/bench/start.sh [runs]. The first run is not counted: the program is to be warm in the cache of the disk.
# Needs target/app (mvn -q package -DskipTests), java 25 on the PATH or in JAVA_HOME, and a screen or xvfb-run.
set -euo pipefail
cd "$(dirname "$0")/../.."

runs=${1:-5}
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
command -v "$java" >/dev/null || { echo "java is missing: set JAVA_HOME to a JDK 25." >&2; exit 1; }
[ -f target/app/basiseerst.jar ] || { echo "target/app is missing: run mvn -q package -DskipTests." >&2; exit 1; }
if [ -z "${DISPLAY:-}" ]; then
    command -v xvfb-run >/dev/null || { echo "There is no screen: install xvfb." >&2; exit 1; }
    exec xvfb-run --auto-servernum --server-args "-screen 0 1920x1200x24" "$0" "$@"
fi

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
"$java" -jar target/app/basiseerst.jar import --data "$data" src/main/resources/samples/linde.basiseerst.json >/dev/null

took() { # milliseconds on the clock, then seconds of processor time of the whole process
    local began ended
    began=$(date +%s%3N)
    TIMEFORMAT='%U %S'
    { time "$java" -Dbasiseerst.measure-start=true -jar target/app/basiseerst.jar window --data "$data" >"$data/ended"; } 2>"$data/processor"
    ended=$(cat "$data/ended")
    echo "$((ended - began)) ms, processor (user, system) $(tail -n 1 "$data/processor") s"
}

took >/dev/null
for ((run = 0; run < runs; run++)); do took; done | sort -n
