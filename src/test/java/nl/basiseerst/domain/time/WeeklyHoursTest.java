package nl.basiseerst.domain.time;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class WeeklyHoursTest {

    private static DayHours hours(DayOfWeek day, String from, String to) {
        return new DayHours(day, TimeSpan.of(from, to));
    }

    @Test
    void stretchesOfADayAreJoined() {
        WeeklyHours week =
                new WeeklyHours(
                        List.of(
                                hours(DayOfWeek.MONDAY, "13:00", "17:00"),
                                hours(DayOfWeek.MONDAY, "08:00", "13:00"),
                                hours(DayOfWeek.FRIDAY, "08:00", "12:00")));
        assertEquals(TimeSet.of(TimeSpan.of("08:00", "17:00")), week.on(DayOfWeek.MONDAY));
        assertEquals(TimeSet.EMPTY, week.on(DayOfWeek.TUESDAY));
        assertEquals(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), week.days());
        assertTrue(WeeklyHours.NONE.isEmpty());
        assertFalse(week.isEmpty());
    }

    @Test
    void aDayGetsOtherStretchesInItsPlace() {
        DayHours monday = hours(DayOfWeek.MONDAY, "08:00", "12:00");
        DayHours friday = hours(DayOfWeek.FRIDAY, "08:00", "12:00");
        WeeklyHours week = new WeeklyHours(List.of(monday, friday));
        TimeSpan early = TimeSpan.of("08:00", "10:00");
        TimeSpan late = TimeSpan.of("13:00", "17:00");
        WeeklyHours changed = week.with(DayOfWeek.TUESDAY, List.of(early, late));
        assertEquals(
                List.of(
                        monday,
                        new DayHours(DayOfWeek.TUESDAY, early),
                        new DayHours(DayOfWeek.TUESDAY, late),
                        friday),
                changed.hours());
        assertEquals(List.of(early, late), changed.spansOn(DayOfWeek.TUESDAY));
        assertEquals(week, changed.with(DayOfWeek.TUESDAY, List.of()));
        assertEquals(List.of(friday), week.with(DayOfWeek.MONDAY, List.of()).hours());
    }

    @Test
    void overlapIsRefusedOnlyWithinADay() {
        DayHours monday = hours(DayOfWeek.MONDAY, "08:00", "12:00");
        DayHours tuesday = hours(DayOfWeek.TUESDAY, "08:00", "12:00");
        DayHours later = hours(DayOfWeek.MONDAY, "11:59", "13:00");
        new WeeklyHours(List.of(monday, tuesday)).requireNoOverlap("hours");
        WeeklyHours bad = new WeeklyHours(List.of(monday, tuesday, later));
        assertRefused("hours[2]", Rule.NO_OVERLAP, () -> bad.requireNoOverlap("hours"));
    }

    @Test
    void aPeriodIsInclusiveAndMayBeOpen() {
        LocalDate first = LocalDate.of(2026, 11, 23);
        LocalDate last = LocalDate.of(2026, 11, 27);
        Period week = Period.of(first, last);
        assertTrue(week.contains(first) && week.contains(last));
        assertFalse(week.contains(first.minusDays(1)) || week.contains(last.plusDays(1)));
        assertTrue(Period.of(first, first).contains(first));
        assertTrue(Period.ALWAYS.contains(LocalDate.MIN) && Period.ALWAYS.contains(LocalDate.MAX));
        assertTrue(new Period(first, null).contains(LocalDate.MAX));
        assertTrue(new Period(null, first).contains(LocalDate.MIN));
        assertRefused("until", Rule.NOT_BEFORE_START, () -> Period.of(last, first));
    }
}
