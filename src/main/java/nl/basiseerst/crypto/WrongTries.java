package nl.basiseerst.crypto;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often in a row a wrong password was given, kept in a small file so that starting anew does
/// not help: after five, the next try waits 1, 2, 4 … 30 seconds. Against guessing at this
/// computer; whoever has the files guesses elsewhere, and there only Argon2id is in the way.
public final class WrongTries {

    /// So many are free.
    public static final int FREE = 5;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern LINE = Pattern.compile("(\\d{1,6}) (\\d{1,15})\n");

    private final Path file;
    private final Clock clock;

    public WrongTries(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    private record Count(int wrong, Instant last) {}

    /// How long the next try has to wait; zero if it may be now. A clock that was set back makes it
    /// no longer than it would be right after the last try.
    public Duration pause() {
        Count count = read();
        Duration whole = pauseAfter(count.wrong());
        Duration left = Duration.between(clock.instant(), count.last().plus(whole));
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(whole) < 0 ? left : whole;
    }

    static Duration pauseAfter(int wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - FREE, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /// One more was wrong.
    public void wrong() {
        int wrong = Math.min(read().wrong() + 1, 1000);
        String line = wrong + " " + clock.millis() + "\n";
        try {
            WholeFile.write(file, line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException notKept) {
            return; // no reason to keep anybody out of their data
        }
    }

    /// The last was right.
    public void right() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException notKept) {
            return; // as above
        }
    }

    private Count read() {
        Count none = new Count(0, Instant.EPOCH);
        try {
            if (Files.notExists(file)) {
                return none;
            }
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            return line.matches()
                    ? new Count(
                            Integer.parseInt(line.group(1)),
                            Instant.ofEpochMilli(Long.parseLong(line.group(2))))
                    : none;
        } catch (IOException unreadable) {
            return none;
        }
    }
}
