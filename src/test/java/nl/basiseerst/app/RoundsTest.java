package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.SetClock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The rounds that the open window makes, by a clock that the test sets.
class RoundsTest {

    @TempDir Path folder;
    private final SetClock clock = new SetClock(SampleDesk.TUESDAY);
    private final Rounds rounds = new Rounds();

    /// Runs what is due when the test says so.
    private static final class Rounds extends ScheduledThreadPoolExecutor {

        private final List<Runnable> due = new ArrayList<>();
        private Duration every = Duration.ZERO;

        Rounds() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(
                Runnable work, long first, long then, TimeUnit unit) {
            assertEquals(first, then);
            every = Duration.of(then, unit.toChronoUnit());
            due.add(work);
            return super.schedule(() -> {}, 0, unit);
        }
    }

    @BeforeEach
    void store() {
        CommandRun.in(folder, "import", Samples.file("linde").toString()).endsWith(0);
    }

    private DataCare care(Supplier<Database> database) {
        return care(database, Runnable::run);
    }

    private DataCare care(Supplier<Database> database, Executor storing) {
        DataFolder data = new DataFolder(folder);
        return new DataCare(
                new BackupParts(data, clock, database, new DataLock(folder, clock)),
                new OneUser("test"),
                storing,
                rounds);
    }

    private void halfAnHourLater() {
        clock.goOn(rounds.every);
        rounds.due.forEach(Runnable::run);
    }

    private List<String> backups() throws IOException {
        Path place = folder.resolve("reservekopie");
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private Backup last() throws IOException {
        return Backup.of(Path.of(backups().getLast()), 0).orElseThrow();
    }

    private static void change(Database database) {
        JooqPracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
        var stored = store.load().orElseThrow();
        store.apply(
                new Change(
                        stored.changeNo(),
                        new ChangeHeader(
                                "test", SampleDesk.TUESDAY.instant(), ChangeKind.EDIT, "week"),
                        List.of(new Edit.Update(stored.plan().members().getFirst()))));
    }

    @Test
    void oneEveryHalfHourInWhichSomethingChangedAndOneAtTheEnd() throws IOException {
        try (Database database = Database.open(folder, clock)) {
            DataCare care = care(() -> database);
            assertEquals(Duration.ofMinutes(30), rounds.every);
            halfAnHourLater();
            assertEquals(1, backups().size(), "there was none yet");
            assertEquals(clock.instant(), last().made());
            halfAnHourLater();
            assertEquals(1, backups().size(), "nothing changed");
            change(database);
            change(database);
            halfAnHourLater();
            assertEquals(2, backups().size());
            assertEquals(3, last().changeNo());
            change(database);
            clock.goOn(Duration.ofMinutes(3));
            care.close();
            assertEquals(3, backups().size());
            assertEquals(clock.instant(), last().made());
            care.close();
            assertEquals(3, backups().size(), "closed twice is closed once");
        }
    }

    @Test
    void withoutAChangeThereIsNoneAtTheEnd() throws IOException {
        try (Database database = Database.open(folder, clock)) {
            DataCare care = care(() -> database);
            halfAnHourLater();
            clock.goOn(Duration.ofHours(1));
            care.close();
            assertEquals(1, backups().size());
        }
    }

    @Test
    void aRoundThatFailsIsFollowedByTheNext() throws IOException {
        try (Database database = Database.open(folder, clock);
                DataCare _ = care(() -> database)) {
            Path place = Files.writeString(folder.resolve("reservekopie"), "geen map");
            halfAnHourLater();
            Files.delete(place);
            halfAnHourLater();
            assertEquals(1, backups().size());
            assertEquals(1, last().changeNo());
        }
    }

    @Test
    void aGuestHasNoRounds() throws IOException {
        Files.writeString(folder.resolve("joined.properties"), "address=192.0.2.1\n");
        AtomicInteger asked = new AtomicInteger();
        Supplier<Database> elsewhere =
                () -> {
                    asked.incrementAndGet();
                    throw new Failure("database-closed");
                };
        DataCare care = care(elsewhere);
        halfAnHourLater();
        care.close();
        assertEquals(0, asked.get());
        assertEquals(List.of(), backups());
    }

    @Test
    void theEndWaitsForNoCheck() throws IOException {
        try (Database database = Database.open(folder, clock)) {
            DataCare care = care(() -> database);
            assertTrue(care.checking().run(NobodyWaits.INSTANCE).rows() > 0);
            care.close();
            assertEquals(1, backups().size());
            assertThrows(
                    CancellationException.class, () -> care.checking().run(NobodyWaits.INSTANCE));
        }
    }

    /// The storage thread makes a round, as before an import, while somebody does by hand what only
    /// that thread can tell whether they may.
    @ParameterizedTest
    @ValueSource(strings = {"now", "remove", "second"})
    void whoWaitsForTheStorageThreadDoesNotStopItsRound(String what) throws Exception {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        CountDownLatch asked = new CountDownLatch(1);
        try (Database database = Database.open(folder, clock)) {
            DataCare care =
                    care(
                            () -> database,
                            question -> {
                                asked.countDown();
                                thread.execute(question);
                            });
            Future<?> replacing =
                    thread.submit(
                            () -> {
                                asked.await();
                                care.beforeReplacing();
                                return true;
                            });
            var byHand = CompletableFuture.runAsync(() -> byHand(what, care.keeping()));
            replacing.get(30, TimeUnit.SECONDS);
            byHand.get(30, TimeUnit.SECONDS);
            care.close();
            assertEquals(1, backups().size());
        } finally {
            thread.shutdown();
        }
    }

    private void byHand(String what, KeepBackups keeping) {
        switch (what) {
            case "now" -> keeping.now(NobodyWaits.INSTANCE);
            case "remove" -> keeping.remove(folder.resolve("geen kopie"));
            default -> keeping.useSecond(Optional.empty());
        }
    }
}
