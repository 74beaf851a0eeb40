#!/usr/bin/env bash
# Measures how long it takes to open a week out of ten years of data (18 people, 520 weeks) in the week view.
# Needs Maven and java 25 on the PATH or in JAVA_HOME. Without a screen: the headless toolkit of JavaFX draws.
set -euo pipefail
cd "$(dirname "$0")/../.."

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
mvn -B -q -Pbench test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
exec "$java" --enable-native-access=ALL-UNNAMED -Djava.library.path=target/native -Dglass.platform=Headless -Dprism.order=sw \
    -classpath "target/test-classes:target/classes:$(cat target/bench.classpath)" nl.basiseerst.app.OpenWeek
