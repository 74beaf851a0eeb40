#!/usr/bin/env bash
# Measures what it costs to make a year of weeks from a basic schedule: 14,000 blocks in one change, and its undo.
# Needs Maven and java 25 on the PATH or in JAVA_HOME.
set -euo pipefail
cd "$(dirname "$0")/../.."

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
mvn -B -q -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$java" \
    -classpath "target/test-classes:target/classes:$(cat target/bench.classpath)" nl.basiseerst.bench.RollOut
