package nl.basiseerst.application.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Makes guessing slow: after five wrong passwords in a row each next one has to wait, 1 second
/// first, then twice as long each time, up to half a minute. Forgotten when the program ends. Safe
/// for use by several threads.
public final class GrowingDelay {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private int wrong;
    private Instant open = Instant.MIN;

    public GrowingDelay(InstantSource clock) {
        this.clock = clock;
    }

    /// How long to wait before the next try; zero if it may be made now.
    public synchronized Duration left() {
        Instant now = clock.instant();
        return now.isBefore(open) ? Duration.between(now, open) : Duration.ZERO;
    }

    /// A wrong password was given.
    public synchronized void failed() {
        wrong++;
        if (wrong >= FREE) {
            Duration delay = Duration.ofSeconds(1L << Math.min(wrong - FREE, 5));
            open = clock.instant().plus(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
        }
    }

    /// The right one was given.
    public synchronized void passed() {
        wrong = 0;
        open = Instant.MIN;
    }
}
