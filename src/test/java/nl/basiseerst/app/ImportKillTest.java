package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The program is killed while it takes a whole practice in. The old one or the new one is there
/// then, never a part of both.
///
/// `-Plong` for the long form, of 20 kills.
class ImportKillTest {

    private static final int KILLS = Math.min(20, Integer.getInteger("kills", 5));
    private static final long SEED = 20261122;
    private static final List<String> PRACTICES = List.of("wilgen", "linde");

    /// In microseconds: what is left of an import when its first byte is in the file.
    private static final int WRITING = 20_000;

    @TempDir Path folder;

    @Test
    void aKillDuringAnImportLeavesTheOldPracticeOrTheNewOne() throws Exception {
        Path data = folder.resolve("data");
        importing(data, "wilgen").endsWith(0);
        long began = System.nanoTime();
        importing(data, "linde").endsWith(0);
        long whole = (System.nanoTime() - began) / 1000;
        String held = "linde";
        Random random = new Random(SEED);
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String coming = PRACTICES.get((PRACTICES.indexOf(held) + 1) % PRACTICES.size());
            boolean early = kill % 2 == 0;
            midway += kill(data, coming, !early, random.nextLong(early ? whole : WRITING)) ? 1 : 0;
            PracticePlan found = stored(data);
            String is = found.equals(Samples.plan(coming)) ? coming : held;
            assertEquals(Samples.plan(is), found, "neither the old nor the new one");
            held = is;
            importing(data, coming).endsWith(0); // and work goes on
            held = coming;
        }
        assertTrue(midway > 0, "Never killed on the way");
    }

    private static CommandRun importing(Path data, String practice) {
        return CommandRun.in(
                data, "import", Samples.file(practice).toString(), "--data", data.toString());
    }

    private PracticePlan stored(Path data) throws IOException {
        Path file = folder.resolve("export.json");
        CommandRun.in(data, "export", file.toString(), "--data", data.toString()).endsWith(0);
        PracticePlan plan = new JsonPracticeFiles().read(file);
        Files.delete(file);
        return plan;
    }

    /// Kills the program: so many microseconds after its start, or after it began to write.
    ///
    /// @return whether it was still at work
    private boolean kill(Path data, String coming, boolean writing, long microseconds)
            throws IOException, InterruptedException {
        Path file = data.resolve("basiseerst.mv.db");
        long before = Files.size(file);
        Process process =
                Started.program(
                                folder,
                                "import",
                                Samples.file(coming).toString(),
                                "--data",
                                data.toString())
                        .process();
        while (writing && Files.size(file) == before && process.isAlive()) {
            LockSupport.parkNanos(100_000);
        }
        boolean ended = process.waitFor(microseconds, TimeUnit.MICROSECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }
}
