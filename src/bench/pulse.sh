#!/usr/bin/env bash
# Measures how long one event or pulse keeps the JavaFX thread, with 18, 45 and 90 people and in a long log, and prints
# what is over 100 ms in the second round (everything is in target/pulse-*.txt). Needs Maven and both JDKs of the build.
set -euo pipefail
cd "$(dirname "$0")/../.."

mvn -B -q -Dpulse.rounds=2 -Dtest='PulseTest,CrowdPulseTest,LogPulseTest' test
for file in target/pulse-*.txt; do
    awk -v of="$file" '/^Round/ { round = $2; next }
        round == 2 && match($0, / +[0-9]+[.,][0-9] ms/) {
            millis = substr($0, RSTART, RLENGTH - 3); sub(",", ".", millis); millis += 0
            if (millis > most) { most = millis; step = substr($0, 1, RSTART - 1) }
            if (millis > 100) { over[++count] = $0 }
        }
        END { sub(/ +$/, "", step); printf "%s: at most %.1f ms (%s), over 100 ms: %d\n", of, most, step, count
              for (i = 1; i <= count; i++) print "  " over[i] }' "$file"
done
