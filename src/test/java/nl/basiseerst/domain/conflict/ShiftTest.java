package nl.basiseerst.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

class ShiftTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int REST = 8 * 60;

    @Test
    void aNightInWhichTheClockIsSetIsAsLongAsItIs() {
        assertEquals(7 * 60, night(LocalDate.of(2027, 3, 27)));
        assertEquals(9 * 60, night(LocalDate.of(2027, 10, 30)));
        assertEquals(8 * 60, night(LocalDate.of(2027, 6, 1)));
    }

    private static int night(LocalDate date) {
        Duty duty = new Duty("d", "m", date.atTime(23, 0), date.plusDays(1).atTime(7, 0));
        return Shift.of(List.of(Work.of(duty, ZONE)), _ -> REST).getFirst().minutes();
    }

    private static Work work(LocalDate date, String from, String to) {
        return Work.of(date, TimeSpan.of(from, to), ZONE);
    }

    @Test
    void whatIsDoneAtTheSameTimeCountsOnceAndPausesAreBetween() {
        LocalDate date = LocalDate.of(2027, 6, 1);
        Duty duty = new Duty("d", "m", date.atTime(11, 0), date.atTime(13, 0));
        List<Work> work =
                List.of(
                        work(date, "14:00", "15:00"),
                        work(date, "08:00", "12:00"),
                        Work.of(duty, ZONE));
        Shift shift = Shift.of(work, _ -> REST).getFirst();
        assertEquals(6 * 60, shift.minutes());
        assertEquals(5 * 60, shift.minutesHere());
        assertEquals(List.of(60), shift.pauses());
        assertEquals(7 * 60, shift.to() - shift.from());
        assertTrue(shift.holds(date, TimeSpan.of("11:00", "16:00")));
        assertFalse(shift.holds(date, TimeSpan.of("12:00", "14:00")), "a duty is no block");
    }

    @Test
    void aRestEndsAShiftAndMidnightDoesNot() {
        LocalDate date = LocalDate.of(2027, 6, 1);
        List<Shift> shifts =
                Shift.of(
                        List.of(
                                work(date, "08:00", "12:00"),
                                work(date, "20:00", "24:00"),
                                work(date.plusDays(1), "00:00", "02:00"),
                                work(date.plusDays(1), "09:59", "12:00")),
                        _ -> REST);
        assertEquals(2, shifts.size());
        assertEquals(4 * 60, shifts.getFirst().minutes());
        assertEquals(List.of(7 * 60 + 59), shifts.getLast().pauses());
        assertEquals(date, shifts.getLast().date());
    }

    @Test
    void withoutWorkThereIsNone() {
        assertEquals(List.of(), Shift.of(List.of(), _ -> REST));
    }
}
