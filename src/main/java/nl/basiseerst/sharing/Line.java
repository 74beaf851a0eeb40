package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.LineFollower;
import nl.basiseerst.application.sharing.LineState;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;

import javax.net.ssl.SSLException;

/// The line of a guest to the computer with the data: opened again and again for as long as the
/// program runs. Safe for use by several threads; calls go over it one at a time.
public final class Line implements AutoCloseable {

    /// Between two tries to open the line.
    private static final Duration AGAIN = Duration.ofSeconds(1);

    /// After a line that was open.
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    /// Between two tries after the other computer refused.
    private static final Duration LATER = Duration.ofSeconds(20);

    /// How long a call waits for a line that broke under it.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// How long after that a call still waits for it.
    private static final Duration GRACE = Duration.ofSeconds(2);

    /// How long the first calls wait for the line.
    private static final Duration AT_START = Duration.ofSeconds(6);

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    @SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares or changes
    private record Settling(byte[] call, Predicate<byte[]> stored) {}

    private final GuestSettings there;
    private final String user;
    private final String version;
    private final LineFollower follower;
    private final Secret run = Secret.random(Secret.OF_GUEST);
    private final Object turn = new Object();

    /// Guarded by this, as are the next three.
    private final Deque<Settling> unsettled = new ArrayDeque<>();

    private LineState state = LineState.CONNECTING;
    private @Nullable Connection connection;
    private boolean closed;

    /// In nanoseconds of the machine.
    private long lostAt;

    private Line(GuestSettings there, String user, String version, LineFollower follower) {
        this.there = there;
        this.user = user;
        this.version = version;
        this.follower = follower;
    }

    /// Starts to open the line to where this computer joined.
    ///
    /// @param file written by [Joiner]
    /// @param user who works here, for the change log
    /// @param version of this program
    /// @throws Failure `share-file` if the file cannot be read
    public static Line open(Path file, String user, String version, LineFollower follower) {
        Properties values =
                new PrivateFile(file).read().orElseThrow(() -> new Failure("share-file", file));
        Line line;
        try {
            line = new Line(GuestSettings.of(values), user, version, follower);
        } catch (IllegalArgumentException notAsWritten) {
            throw new Failure("share-file", notAsWritten, file);
        }
        Thread.ofPlatform().daemon().name("basiseerst-line").start(line::keepOpen);
        return line;
    }

    public synchronized LineState state() {
        return state;
    }

    /// Name and address of the computer at the other end.
    public String address() {
        return there.address();
    }

    /// Under which name the other computer logs what is changed here.
    public String who() {
        return Hello.logged(user, there.name());
    }

    /// Why no call can be made now.
    Failure failure() {
        return switch (state()) {
            case REFUSED -> new Failure("share-refused");
            case OTHER_VERSION -> new Failure("share-version-both");
            case CONNECTING -> new Failure("share-unreachable", there.address());
            case OPEN, LOST -> new Failure("share-lost");
        };
    }

    /// Makes a call and waits for the answer, also over a line that breaks and comes back soon.
    byte[] ask(byte[] call) throws LineLost {
        synchronized (turn) {
            Connection now = await(patience());
            boolean asked = false;
            while (now != null) {
                try {
                    asked = true;
                    return now.ask(call);
                } catch (IOException broke) {
                    broken(now);
                    now = await(PATIENCE);
                }
            }
            throw new LineLost(asked);
        }
    }

    /// A line that broke a moment ago may be back in another; after that nobody is kept waiting.
    private synchronized Duration patience() {
        return switch (state) {
            case CONNECTING -> AT_START;
            case LOST -> GRACE.minusNanos(System.nanoTime() - lostAt);
            case OPEN, REFUSED, OTHER_VERSION -> Duration.ZERO;
        };
    }

    /// Finds out what became of a change, once the line is back.
    ///
    /// @param call asks for it
    /// @param stored reads the answer
    synchronized void settleLater(byte[] call, Predicate<byte[]> stored) {
        unsettled.add(new Settling(call, stored));
        if (connection != null) {
            Thread.ofVirtual().start(this::settle);
        }
    }

    private synchronized @Nullable Connection await(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (connection == null && !closed && mayComeBack()) {
            long left = end - System.nanoTime();
            if (left <= 0 || !rest(left)) {
                return null;
            }
        }
        return connection;
    }

    private boolean mayComeBack() {
        return state == LineState.CONNECTING || state == LineState.LOST;
    }

    @SuppressWarnings("WaitNotInLoop") // whoever calls it looks again
    private synchronized boolean rest(long nanos) {
        try {
            wait(Math.max(1, Duration.ofNanos(nanos).toMillis()));
            return true;
        } catch (InterruptedException somebodyElse) {
            return false; // nobody of ours interrupts
        }
    }

    private void keepOpen() {
        while (!isClosed()) {
            Duration pause = AGAIN;
            try (Connection fresh =
                    Connection.open(there, there.hello(Optional.empty(), user, run, version))) {
                opened(fresh);
                fresh.listen(follower::changed);
                broken(fresh);
                pause = AT_ONCE; // it was there a moment ago
            } catch (TurnedAway refused) {
                LOG.info("The other computer says {}", refused.getMessage());
                reached(refused.state());
                pause = refused.state() == LineState.LOST ? AGAIN : LATER;
            } catch (SSLException otherComputer) {
                LOG.info("Another computer, or none of ours: {}", otherComputer.getMessage());
                missed();
            } catch (IOException unreachable) {
                missed();
            }
            pause(pause);
        }
    }

    /// Stays lost, or not there yet; after the first try people should know.
    private void missed() {
        reached(state() == LineState.CONNECTING ? LineState.CONNECTING : LineState.LOST);
    }

    private void pause(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        synchronized (this) {
            for (long left = pause.toNanos(); left > 0 && !closed; left = end - System.nanoTime()) {
                rest(left);
            }
        }
    }

    private void opened(Connection fresh) {
        synchronized (this) {
            connection = fresh;
            if (closed) {
                fresh.close();
            }
        }
        reached(LineState.OPEN);
        follower.changed(fresh.changeNo());
        Thread.ofVirtual().start(this::settle); // its answers are heard on this thread
    }

    private void broken(Connection old) {
        old.close();
        synchronized (this) {
            if (connection != old) {
                return;
            }
            connection = null;
            lostAt = System.nanoTime();
        }
        reached(LineState.LOST);
    }

    private void reached(LineState next) {
        synchronized (this) {
            notifyAll();
            if (state == next || closed) {
                return;
            }
            state = next;
        }
        follower.changed(next);
    }

    private void settle() {
        for (Settling next = nextUnsettled(); next != null; next = nextUnsettled()) {
            try {
                follower.settled(next.stored().test(ask(next.call())));
            } catch (LineLost again) {
                synchronized (this) {
                    unsettled.addFirst(next);
                }
                return;
            } catch (RuntimeException refused) {
                LOG.error("What became of a change cannot be found out", refused);
                follower.unsettled();
            }
        }
    }

    private synchronized @Nullable Settling nextUnsettled() {
        return connection == null ? null : unsettled.poll();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        Connection last;
        synchronized (this) {
            closed = true;
            last = connection;
            connection = null;
            notifyAll();
        }
        if (last != null) {
            last.close();
        }
    }
}
