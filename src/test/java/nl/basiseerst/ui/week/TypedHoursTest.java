package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedHoursTest {

    @ParameterizedTest
    @CsvSource({
        "8,480",
        "08:30,510",
        "8.30,510",
        "830,510",
        "0830,510",
        "8u,480",
        "8u15,495",
        "24:00,1440",
        "0:00,0",
        "' 17 ',1020"
    })
    void readsTimesAsPeopleWriteThem(String typed, int minute) {
        assertEquals(minute, TypedHours.minuteOfDay(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acht", "25", "8:60", "24:15", "8:3", "-1"})
    void refusesTheRest(String typed) {
        assertTrue(TypedHours.minuteOfDay(typed).isEmpty());
    }

    @Test
    void writesHoursBriefly() {
        assertEquals("8–10:30", TypedHours.brief(TimeSpan.of("08:00", "10:30")));
        assertEquals("9:05–24", TypedHours.brief(TimeSpan.of("09:05", "24:00")));
    }
}
