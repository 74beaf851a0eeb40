package nl.basiseerst.domain.time;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class TimeSpanTest {

    @Test
    void everyMinuteOfTheDayIsWrittenAndReadBack() {
        for (int minute = 0; minute <= TimeSpan.END_OF_DAY; minute++) {
            String clock = TimeSpan.clock(minute);
            assertEquals("%02d:%02d".formatted(minute / 60, minute % 60), clock);
            assertEquals(minute, TimeSpan.minuteOfDay(clock));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8:00",
                "08:0",
                "0800",
                "08.00",
                "24:01",
                "25:00",
                "08:60",
                "-1:00",
                "+8:00",
                "08:00 ",
                " 8:00",
                "٠٨:٠٠",
                "08:00:00",
                "ab:cd"
            })
    void otherTextIsNoTime(String text) {
        assertRefused("", Rule.BETWEEN, () -> TimeSpan.minuteOfDay(text));
    }

    @Test
    void aStretchLiesInsideOneDayAndEndsAfterItBegins() {
        assertEquals(1440, new TimeSpan(0, 1440).minutes());
        assertRefused("from", Rule.BETWEEN, () -> new TimeSpan(-1, 10));
        assertRefused("to", Rule.BETWEEN, () -> new TimeSpan(0, 1441));
        assertRefused("to", Rule.ENDS_AFTER_START, () -> new TimeSpan(600, 600));
        assertRefused("to", Rule.ENDS_AFTER_START, () -> new TimeSpan(601, 600));
    }

    @Test
    void theEndIsExclusive() {
        TimeSpan morning = TimeSpan.of("08:00", "10:30");
        assertTrue(morning.contains(480));
        assertTrue(morning.contains(629));
        assertFalse(morning.contains(479));
        assertFalse(morning.contains(630));
        assertFalse(morning.overlaps(TimeSpan.of("10:30", "11:00")));
        assertEquals(Optional.empty(), morning.intersection(TimeSpan.of("07:00", "08:00")));
        assertEquals(
                Optional.of(TimeSpan.of("10:00", "10:30")),
                morning.intersection(TimeSpan.of("10:00", "24:00")));
        assertEquals("08:00–10:30", morning.toString());
    }

    @Test
    void theEarlierAndThenTheShorterComesFirst() {
        TimeSpan early = TimeSpan.of("08:00", "10:00");
        assertTrue(early.compareTo(TimeSpan.of("08:01", "09:00")) < 0);
        assertTrue(early.compareTo(TimeSpan.of("08:00", "10:01")) < 0);
        assertEquals(0, early.compareTo(TimeSpan.of("08:00", "10:00")));
    }
}
