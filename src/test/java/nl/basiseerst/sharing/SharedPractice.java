package nl.basiseerst.sharing;

import nl.basiseerst.app.HashedSecrets;
import nl.basiseerst.application.sharing.LineFollower;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.sharing.PermittedGuests;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.FollowedStore;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// A computer that shares the sample practice, with everything real: H2, TLS and sockets.
final class SharedPractice implements AutoCloseable {

    static final String VERSION = "1.2.3";

    /// Below those that systems give out by themselves.
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 12_000;

    final Database database;
    final FollowedStore store;
    final Host host;
    private final Clock clock;

    /// None at first.
    final SampleAccess access;

    SharedPractice(Path folder, String version) {
        this(folder, version, SampleDesk.TUESDAY);
    }

    /// @param folder where the data and the key are kept
    /// @param clock of that computer
    SharedPractice(Path folder, String version, Clock clock) {
        database = Database.open(folder, clock);
        access = new SampleAccess(database, clock);
        store = new FollowedStore(new JooqPracticeStore(database, new JsonEntityText()));
        if (store.changeNo() == 0) {
            store.replace(
                    Samples.plan("linde"),
                    new ChangeHeader(
                            "test", SampleDesk.TUESDAY.instant(), ChangeKind.IMPORT, "linde"));
        }
        Path settings = folder.resolve("sharing.properties");
        if (Files.notExists(settings)) {
            new PrivateFile(settings).write(somewhere(clock).properties());
        }
        host = new Host(settings, new JsonEntityText(), clock, version);
        this.clock = clock;
        serve(store);
    }

    private void serve(FollowedStore shared) {
        host.serve(
                shared,
                new PermittedGuests(new HashedSecrets(), clock)
                        .of(shared, access::accounts, () -> new JooqPracticeSettings(database)));
    }

    /// Lets something happen while the next guest is on its way in, after it was looked up.
    void meanwhile(Runnable once) {
        serve(new FollowedStore(new MeanwhileStore(store, once)));
    }

    /// At a port of its own, so that another test on this computer does not take it while this one
    /// is started anew.
    private static HostSettings somewhere(Clock clock) {
        return new HostSettings(
                false,
                FIRST_PORT + new SecureRandom().nextInt(PORTS),
                Identity.create(clock.instant()),
                Secret.random(Secret.OF_CODE),
                List.of());
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
        private int unsettled;

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

        @Override
        public synchronized void unsettled() {
            unsettled++;
        }

        synchronized int countUnsettled() {
            return unsettled;
        }

        synchronized long told() {
            return told;
        }

        /// One after another, such as `OPEN, LOST`.
        synchronized String states() {
            return states.stream().map(LineState::name).collect(Collectors.joining(", "));
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
}
