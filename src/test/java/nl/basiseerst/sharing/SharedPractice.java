package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.sharing.GuestWork;
import nl.basiseerst.application.sharing.LineFollower;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.FollowedStore;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A computer that shares the sample practice, with everything real: H2, TLS and sockets.
final class SharedPractice implements AutoCloseable {

    static final String VERSION = "1.2.3";

    final Database database;
    final FollowedStore store;
    final Host host;

    /// @param folder where the data and the key are kept
    SharedPractice(Path folder, String version) {
        database = Database.open(folder, SampleDesk.TUESDAY);
        store = new FollowedStore(new JooqPracticeStore(database, new JsonEntityText()));
        if (store.changeNo() == 0) {
            store.replace(
                    Samples.plan("linde"),
                    new ChangeHeader(
                            "test", SampleDesk.TUESDAY.instant(), ChangeKind.IMPORT, "linde"));
        }
        host =
                new Host(
                        folder.resolve("sharing.properties"),
                        new JsonEntityText(),
                        SampleDesk.TUESDAY,
                        version);
        host.serve(store, _ -> new Everything(store));
    }

    /// What a guest can do in a practice without accounts.
    record Everything(PracticeStore store) implements GuestWork {

        @Override
        public List<Account> accounts() {
            return List.of();
        }

        @Override
        public void logIn(String accountId, char[] password) {
            throw new Failure("login-wrong");
        }

        @Override
        public Optional<String> setting(String name) {
            return Optional.of(name.toUpperCase(Locale.ROOT));
        }
    }

    static SharedPractice in(Path folder) {
        SharedPractice shared = new SharedPractice(folder, VERSION);
        shared.host.switchOn();
        return shared;
    }

    /// Joins from another folder, as another computer would.
    static Joiner joiner(Path file, String version) {
        return new Joiner(file, "balie-pc", "anna", version);
    }

    String code() {
        return host.codeAt("127.0.0.1");
    }

    @Override
    public void close() {
        host.close();
        database.close();
    }

    /// A guest at work.
    static class Desk implements LineFollower, AutoCloseable {

        final List<LineState> states = new ArrayList<>();
        final List<Boolean> settled = new ArrayList<>();
        final Line line;
        final RemoteStore store;
        private long told;

        Desk(Path file) {
            this(file, VERSION);
        }

        Desk(Path file, String version) {
            line = Line.open(file, "anna", version, this);
            store = new RemoteStore(line, new JsonEntityText());
        }

        @Override
        public synchronized void changed(LineState state) {
            states.add(state);
        }

        @Override
        public synchronized void changed(long changeNo) {
            told = Math.max(told, changeNo);
        }

        @Override
        public synchronized void settled(boolean stored) {
            settled.add(stored);
        }

        synchronized long told() {
            return told;
        }

        synchronized List<Boolean> settled() {
            return List.copyOf(settled);
        }

        @Override
        public void close() {
            line.close();
        }
    }

    /// How long it took until that was so.
    ///
    /// @throws AssertionError if it takes longer than that
    static Duration until(Duration longest, BooleanSupplier so) throws InterruptedException {
        long begin = System.nanoTime();
        while (!so.getAsBoolean()) {
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            if (took.compareTo(longest) > 0) {
                throw new AssertionError("Not so after " + took);
            }
            Thread.sleep(2);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static Clock clock() {
        return SampleDesk.TUESDAY;
    }
}
