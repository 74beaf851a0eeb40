package nl.basiseerst.sharing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// Keeps strangers from trying codes: after a few wrong ones nobody gets in with a code for a
/// while, from wherever. With 2^48 secrets that leaves nothing to guess.
final class Door {

    private static final int TRIES = 5;
    private static final Duration WHILE = Duration.ofMinutes(1);

    /// The first byte of a unique local address of IPv6 (RFC 4193) and its mask.
    private static final int LOCAL = 0xFC;

    private static final int LOCAL_MASK = 0xFE;

    private final Clock clock;
    private final Deque<Instant> wrong = new ArrayDeque<>();

    Door(Clock clock) {
        this.clock = clock;
    }

    /// Whether a code may be tried now.
    synchronized boolean isOpen() {
        Instant since = clock.instant().minus(WHILE);
        wrong.removeIf(time -> time.isBefore(since));
        return wrong.size() < TRIES;
    }

    /// A wrong code was tried.
    synchronized void strike() {
        wrong.add(clock.instant());
    }

    /// Whether an address is of a network like that of a practice, not of the internet.
    static boolean isNear(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || (!(address instanceof Inet4Address)
                        && (address.getAddress()[0] & LOCAL_MASK) == LOCAL);
    }
}
