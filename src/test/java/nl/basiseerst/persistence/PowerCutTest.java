package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.RecordedDisk.Event;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The power fails at any moment of some sessions. Of what the program had not forced to the disk
/// yet, any part may be there: all, nothing, half a write, a later one without an earlier one. What
/// was called saved must be there, nothing by half, the mark must raise no false alarm, and work
/// must go on.
///
/// `-Plong` for the long form.
class PowerCutTest {

    private static final int POINTS = Integer.getInteger("kills", 40);
    private static final int SECTOR = 512;
    private static final long SEED = 20261122;
    private static final int BLOCKS_AT_FIRST = 3;

    @TempDir Path folder;

    @Test
    void whatWasSavedSurvivesAPowerCut() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        work(data, null, 3);
        byte[] before = Files.readAllBytes(data.resolve("basiseerst.mv.db"));
        List<Event> events;
        try (RecordedDisk disk = new RecordedDisk(data)) {
            for (int session = 0; session < 4; session++) {
                work(data, disk, 10);
            }
            events = disk.events();
        }
        Random random = new Random(SEED);
        for (int point = 0; point < POINTS; point++) {
            int cut = 1 + random.nextInt(events.size());
            Path after = Files.createDirectory(folder.resolve("cut" + point));
            long told = leave(before, events.subList(0, cut), after, random);
            requireWhole(after, Math.max(told, 4), "cut " + cut + " of " + events.size());
        }
    }

    private static void work(Path data, @Nullable RecordedDisk disk, int changes) {
        try (Database database = Database.open(data, Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            if (store.load().isEmpty()) {
                store.replace(Samples.plan("worked-example"), StoreUnderTest.IMPORT);
            }
            for (int i = 0; i < changes; i++) {
                long changeNo = store.apply(Visitor.next(store.changeNo()));
                if (disk != null) {
                    disk.tell(changeNo);
                }
            }
        }
        if (disk != null) {
            disk.closed();
        }
    }

    /// Writes what the disk may hold.
    ///
    /// @return the last change that somebody was told is saved
    private static long leave(byte[] before, List<Event> events, Path after, Random random)
            throws IOException {
        byte[] file = before;
        List<byte[]> marks = new ArrayList<>();
        List<Event> loose = new ArrayList<>();
        long told = 0;
        for (Event event : events) {
            switch (event) {
                case Event.Write _, Event.Truncate _ -> loose.add(event);
                case Event.Force _ -> {
                    for (Event done : loose) {
                        file = carryOut(done, file);
                    }
                    loose.clear();
                }
                case Event.Mark(byte[] content) -> marks.add(content);
                case Event.Told(long changeNo) -> told = changeNo;
            }
        }
        if (random.nextInt(4) > 0) {
            Collections.shuffle(loose, random);
        }
        for (Event maybe : loose) {
            file = carryOutPartly(maybe, file, random);
        }
        Files.write(after.resolve("basiseerst.mv.db"), file);
        if (!marks.isEmpty()) { // the renaming of the last may not be on the disk yet
            int old = Math.min(marks.size() - 1, random.nextInt(3));
            Files.write(after.resolve(HighWaterMark.FILE), marks.get(marks.size() - 1 - old));
        }
        return told;
    }

    private static byte[] carryOut(Event event, byte[] file) {
        return switch (event) {
            case Event.Write(long place, byte[] bytes) -> {
                int end = Math.toIntExact(place) + bytes.length;
                byte[] written = Arrays.copyOf(file, Math.max(file.length, end));
                System.arraycopy(bytes, 0, written, Math.toIntExact(place), bytes.length);
                yield written;
            }
            case Event.Truncate(long length) ->
                    Arrays.copyOf(file, Math.toIntExact(Math.min(length, file.length)));
            default -> file;
        };
    }

    private static byte[] carryOutPartly(Event event, byte[] file, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> file;
            case 1 -> carryOut(event, file);
            default ->
                    event instanceof Event.Write(long place, byte[] bytes)
                            ? carryOut(
                                    new Event.Write(
                                            place,
                                            Arrays.copyOf(
                                                    bytes,
                                                    random.nextInt(1 + bytes.length / SECTOR)
                                                            * SECTOR)),
                                    file)
                            : file;
        };
    }

    private static void requireWhole(Path data, long told, String when) {
        try (Database database = Database.open(data, Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            StoredPractice stored = store.load().orElseThrow();
            long last = stored.changeNo();
            assertTrue(last >= told, when + ": " + last + " stored, " + told + " told");
            assertTrue(last <= told + 1, when + ": " + last + " stored, " + told + " told");
            assertEquals(BLOCKS_AT_FIRST + last - 1, stored.plan().blocks().size(), when);
            assertEquals("" + last, stored.plan().blocks().getFirst().note(), when);
            assertEquals(last, store.changesAfter(0).size(), when);
            store.entriesOf(last);
            assertEquals(last + 1, store.apply(Visitor.next(last)), when);
        }
    }
}
