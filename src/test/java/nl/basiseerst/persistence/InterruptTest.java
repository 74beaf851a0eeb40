package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Whoever waits for the database is interrupted, or no longer wants the answer. The database goes
/// on for everybody.
class InterruptTest {

    private static final int TIMES = 100;

    @TempDir Path folder;

    @Test
    void anInterruptDisturbsNobody() throws InterruptedException {
        Random random = new Random(20261122);
        List<Throwable> failed = new ArrayList<>();
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            store.replace(Samples.plan("worked-example"), StoreUnderTest.IMPORT);
            for (int i = 1; i <= TIMES; i++) {
                long seen = i;
                Thread caller = new Thread(() -> store.apply(Visitor.next(seen)));
                caller.setUncaughtExceptionHandler((_, thrown) -> failed.add(thrown));
                caller.start();
                LockSupport.parkNanos(random.nextInt(5_000_000));
                caller.interrupt();
                caller.join();
            }
            assertEquals(List.of(), failed);
            assertEquals(TIMES + 1, store.changeNo());
            assertEquals(TIMES + 3, store.load().orElseThrow().plan().blocks().size());
        }
    }

    @Test
    void workThatIsCalledOffDisturbsNobody() {
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            store.replace(Samples.plan("wilgen"), StoreUnderTest.IMPORT);
            Integrity integrity = new Integrity(database, new JsonEntityText());
            Random random = new Random(20261122);
            int cancelled = 0;
            for (int i = 0; i < TIMES; i++) {
                try {
                    integrity.check(new CalledOff(random.nextInt(45)));
                } catch (CancellationException asWasAsked) {
                    cancelled++;
                }
            }
            assertTrue(cancelled > TIMES / 2, "Only " + cancelled + " were called off");
            assertEquals(1, store.changeNo());
            store.undo(1, StoreUnderTest.UNDO);
        }
    }

    /// No longer wanted after it was asked so many times.
    private record CalledOff(int after, AtomicInteger asked) implements Progress {

        CalledOff(int after) {
            this(after, new AtomicInteger());
        }

        @Override
        public void report(double fraction, String step) {}

        @Override
        public boolean isCancelled() {
            return asked.getAndIncrement() >= after;
        }

        @Override
        public void onCancel(Runnable hook) {}
    }
}
