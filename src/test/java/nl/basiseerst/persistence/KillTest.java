package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.exchange.JsonEntityText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// The program is killed at random moments while it saves. What it had called saved must be there,
/// nothing may be there by half, and the next one must be able to go on.
///
/// `-Plong` for the long form.
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int BLOCKS_AT_FIRST = 3;
    private static final long SEED = 20261121;

    @TempDir Path folder;

    private final List<Double> openings = new ArrayList<>();
    private final List<Double> saves = new ArrayList<>();
    private long checked;
    private long acknowledged;

    @Test
    void whatWasSavedSurvivesAKill() throws Exception {
        Child child = Child.in(folder);
        Path data = folder.resolve("data");
        assertEquals(
                List.of("1", "2", "done"),
                child.run(List.of(), Visitor.class, "" + data, "1", Child.EXAMPLE));
        acknowledged = 2;
        Random random = new Random(SEED);
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long before = acknowledged;
            kill(
                    child.start(List.of(), Visitor.class, "" + data, "1000000", Child.EXAMPLE),
                    random);
            midway += acknowledged > before ? 1 : 0;
            requireWhole(data);
        }
        assertTrue(midway > KILLS / 2, "Killed while saving only " + midway + " times");
        print("open", openings);
        print("next save", saves);
    }

    /// Kills the process a little after some saved change, or at any moment of its start.
    private void kill(Process process, Random random) throws IOException, InterruptedException {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            if (random.nextInt(6) == 0) {
                assertTrue(!process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS));
            } else {
                for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
                    acknowledge(said.readLine());
                }
                assertTrue(!process.waitFor(random.nextInt(15_000), TimeUnit.MICROSECONDS));
            }
            process.toHandle().destroyForcibly();
            process.waitFor();
            said.lines().forEach(this::acknowledge);
        }
    }

    private void acknowledge(String line) {
        long changeNo = Long.parseLong(line);
        assertEquals(acknowledged + 1, changeNo);
        acknowledged = changeNo;
    }

    /// For the report, not to be judged by: the machine may be busy.
    private static void print(String what, List<Double> millis) {
        millis.sort(null);
        System.out.printf(
                "after %d kills, %s: median %.0f ms, at most %.0f ms, load %.1f%n",
                millis.size(),
                what,
                millis.get(millis.size() / 2),
                millis.getLast(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void requireWhole(Path data) {
        long start = System.nanoTime();
        try (Database database = Database.open(data, Clock.systemUTC())) {
            openings.add(since(start));
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            StoredPractice stored = store.load().orElseThrow();
            long last = stored.changeNo();
            assertTrue(last >= acknowledged, last + " stored, " + acknowledged + " acknowledged");
            assertTrue(last <= acknowledged + 1, last + " stored, " + acknowledged + " said");
            acknowledged = last;
            assertEquals(BLOCKS_AT_FIRST + last - 1, stored.plan().blocks().size());
            assertEquals("" + last, stored.plan().blocks().getFirst().note());
            requireLogAgrees(store, stored.plan());
            long saving = System.nanoTime();
            acknowledged = store.apply(Visitor.next(last)); // the next save works
            saves.add(since(saving));
            checked = last;
        }
    }

    private void requireLogAgrees(JooqPracticeStore store, PracticePlan plan) {
        Map<String, Block> blocks = new HashMap<>();
        plan.blocks().forEach(block -> blocks.put(block.id(), block));
        long next = checked;
        for (LoggedChange change : store.changesAfter(checked)) {
            assertEquals(++next, change.changeNo());
            if (next > 1) {
                List<ChangeEntry> entries = store.entriesOf(next);
                assertEquals(2, entries.size());
                Entity added = Objects.requireNonNull(entries.getFirst().after()).entity();
                assertEquals(Visitor.added(next), added);
                assertEquals(added, blocks.get(added.id()));
            }
        }
        assertEquals(store.changeNo(), next);
    }
}
