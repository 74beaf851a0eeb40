package nl.basiseerst.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

class WrongTriesTest {

    private static final Instant START = Instant.parse("2026-11-24T06:45:00Z");

    @TempDir Path folder;

    @Test
    void waitsOneTwoFourToThirtySecondsAfterFive() {
        assertEquals(
                "[0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30]",
                IntStream.range(0, 12)
                        .mapToObj(wrong -> WrongTries.pauseAfter(wrong).toSeconds())
                        .toList()
                        .toString());
        assertEquals(Duration.ofSeconds(30), WrongTries.pauseAfter(1000));
    }

    @Test
    void remembersWhenStartedAnew() {
        wrong(7);

        assertEquals(Duration.ofSeconds(4), at(START).pause());
        assertEquals(Duration.ofSeconds(1), at(START.plusSeconds(3)).pause());
        assertEquals(Duration.ZERO, at(START.plusSeconds(4)).pause());
    }

    @Test
    void beginsAnewAfterTheRightOne() {
        wrong(9);

        at(START).right();
        wrong(4);

        assertEquals(Duration.ZERO, at(START).pause());
    }

    @Test
    void keepsNobodyOutForLongerWhenTheClockGoesBack() {
        wrong(6);

        assertEquals(Duration.ofSeconds(2), at(START.minusSeconds(86_400)).pause());
    }

    @Test
    void takesWhatIsNoCountForNone() throws IOException {
        Files.writeString(folder.resolve("tries"), "many");

        assertEquals(Duration.ZERO, at(START).pause());
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            at(START).wrong();
        }
    }

    private WrongTries at(Instant now) {
        return new WrongTries(folder.resolve("tries"), Clock.fixed(now, ZoneOffset.UTC));
    }
}
