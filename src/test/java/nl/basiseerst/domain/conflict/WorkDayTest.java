package nl.basiseerst.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class WorkDayTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void aNightInWhichTheClockIsSetIsAsLongAsItIs() {
        assertEquals(7 * 60, night(LocalDate.of(2027, 3, 27)));
        assertEquals(9 * 60, night(LocalDate.of(2027, 10, 30)));
        assertEquals(8 * 60, night(LocalDate.of(2027, 6, 1)));
    }

    private static int night(LocalDate date) {
        Duty duty = new Duty("d", "m", date.atTime(23, 0), date.plusDays(1).atTime(7, 0));
        return WorkDay.of(date, TimeSet.EMPTY, List.of(duty), ZONE).orElseThrow().minutes();
    }

    @Test
    void whatIsDoneAtTheSameTimeCountsOnceAndPausesAreBetween() {
        LocalDate date = LocalDate.of(2027, 6, 1);
        Duty duty = new Duty("d", "m", date.atTime(11, 0), date.atTime(13, 0));
        TimeSet worked = TimeSet.of(TimeSpan.of("08:00", "12:00"), TimeSpan.of("14:00", "15:00"));
        WorkDay day = WorkDay.of(date, worked, List.of(duty), ZONE).orElseThrow();
        assertEquals(6 * 60, day.minutes());
        assertEquals(List.of(60), day.pauses());
        assertEquals(7 * 60, day.to() - day.from());
    }

    @Test
    void aDayWithoutWorkIsNone() {
        assertEquals(
                Optional.empty(),
                WorkDay.of(LocalDate.of(2027, 6, 1), TimeSet.EMPTY, List.of(), ZONE));
    }
}
