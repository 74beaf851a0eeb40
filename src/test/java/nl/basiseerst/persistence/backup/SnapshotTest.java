package nl.basiseerst.persistence.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.JooqPracticeStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

class SnapshotTest {

    @TempDir Path folder;
    private Database database;
    private Path file;
    private final Snapshot snapshot = new Snapshot(Envelope.OPEN);

    @BeforeEach
    void open() {
        database = Stored.open(folder.resolve("data"), "linde");
        file = folder.resolve("een.backup");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private SnapshotFacts write() {
        return snapshot.write(database, file, Stored.NOW, Stored.QUIET);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatWasWrittenIsWhatIsStored() throws IOException {
        SnapshotFacts facts = write();
        assertEquals(1, facts.changeNo());
        assertEquals(Stored.NOW, facts.made());
        assertTrue(facts.rows() > 1000, "" + facts.rows());
        assertEquals(facts, snapshot.verify(file, Stored.QUIET));
        assertEquals(List.of(file), files());
    }

    @Test
    void everyChangedByteIsSeen() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 40)) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x55;
            Files.write(file, changed);
            if (at >= 4 && at < 10) {
                continue; // the time, the flags and the system in the head of gzip say nothing
            }
            Failure failure =
                    assertThrows(Failure.class, () -> snapshot.verify(file, Stored.QUIET));
            assertEquals("backup-damaged", failure.key(), "byte " + at);
        }
        for (int percent : List.of(99, 90, 50, 10, 0)) {
            Files.write(file, Arrays.copyOf(whole, whole.length * percent / 100));
            assertThrows(Failure.class, () -> snapshot.verify(file, Stored.QUIET));
        }
    }

    @Test
    void aCancelledOneLeavesNothingAndTheOldOneStays() throws IOException {
        write();
        byte[] old = Files.readAllBytes(file);
        Stored.change(Stored.store(database));
        AtomicBoolean asked = new AtomicBoolean();
        Progress impatient =
                new Progress() {
                    @Override
                    public void report(double fraction, String step) {}

                    @Override
                    public boolean isCancelled() {
                        return asked.getAndSet(true);
                    }

                    @Override
                    public void onCancel(Runnable hook) {}
                };
        assertThrows(
                CancellationException.class,
                () -> snapshot.write(database, file, Stored.NOW, impatient));
        assertArrayEquals(old, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
        Stored.change(Stored.store(database)); // and work goes on
    }

    /// Fault test 22: in every one of 20 snapshots made while somebody saves without a pause, all
    /// tables are of the same moment.
    @Test
    void twentyWhileSomebodyKeepsSaving() {
        JooqPracticeStore store = Stored.store(database);
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Long> writer =
                CompletableFuture.supplyAsync(
                        () -> {
                            long last = 0;
                            while (!enough.get()) {
                                last = Stored.change(store);
                            }
                            return last;
                        });
        long before = 0;
        try {
            for (int i = 0; i < 20; i++) {
                Path one = folder.resolve(i + ".backup");
                SnapshotFacts facts = snapshot.write(database, one, Stored.NOW, Stored.QUIET);
                assertTrue(facts.changeNo() > before, "nobody saved meanwhile");
                before = facts.changeNo();
                Path data = folder.resolve("terug" + i);
                new PutBack(data, Envelope.OPEN, null).run(one, Stored.LOCAL_NOW, Stored.QUIET);
                try (Database again = Database.open(data, Clock.systemUTC())) {
                    var stored = Stored.store(again).load().orElseThrow();
                    assertEquals(facts.changeNo(), stored.changeNo());
                    String note = stored.changeNo() == 1 ? null : "" + stored.changeNo();
                    assertEquals(note, stored.plan().blocks().getFirst().note());
                    assertEquals(note, stored.plan().blocks().getLast().note());
                    assertEquals(stored.changeNo(), Stored.store(again).changesAfter(0).size());
                }
            }
        } finally {
            enough.set(true);
        }
        assertTrue(writer.join() >= before);
    }
}
