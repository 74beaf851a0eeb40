package nl.basiseerst.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.testing.PulseWatch.Longest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A story in the window, of which every step is watched and written to `target/pulse-NAME.txt`.
///
/// How long a step keeps the JavaFX thread depends on the machine, so that is measured
/// (`src/bench/pulse.sh`, which asks for a second round: what loads classes counts at the start)
/// and never asserted. What a build holds it against is the same anywhere: nothing that reads,
/// writes or computes on that thread, and no event for which more memory is asked than given.
public final class PulseStory {

    private static final int ROUNDS = Integer.getInteger("pulse.rounds", 1);

    private PulseStory() {}

    /// The steps, each begun with [PulseWatch#step].
    @FunctionalInterface
    public interface Steps {
        /// Walks them once.
        void walk(PulseWatch watch) throws Exception;
    }

    /// Whether this run is for the figures instead of for the build.
    public static boolean isMeasured() {
        return ROUNDS > 1;
    }

    /// Walks the story once, or as many rounds as are measured.
    ///
    /// @param megabytes that may be asked for in one event or pulse
    public static void watch(String name, double megabytes, Steps steps) throws Exception {
        List<String> lines = new ArrayList<>();
        Set<String> strangers = new HashSet<>();
        List<Longest> large = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            try (PulseWatch watch = new PulseWatch()) {
                steps.walk(watch);
                lines.add("Round " + round);
                for (Longest step : watch.longest()) {
                    lines.add(step.toString());
                    if (step.megabytes() > megabytes) {
                        large.add(step);
                    }
                }
                strangers.addAll(watch.strangers());
            }
        }
        Files.write(Path.of("target", "pulse-" + name + ".txt"), lines);
        assertEquals(Set.of(), strangers, "on the JavaFX thread");
        assertEquals(List.of(), large, "asks for more than " + megabytes + " MB at once");
    }
}
