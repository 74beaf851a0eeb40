package nl.basiseerst.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

class IsoWeekTest {

    /// Counts weeks from a known Monday by hand: week 1 is the week of the first Thursday.
    @Test
    void everyDayFrom2015Through2039IsInItsWeek() {
        IsoWeek week = new IsoWeek(2015, 1);
        LocalDate monday = LocalDate.of(2014, 12, 29);
        while (monday.getYear() < 2040) {
            LocalDate thursday = monday.plusDays(3);
            assertEquals(thursday.getYear(), week.year());
            assertEquals((thursday.getDayOfYear() - 1) / 7 + 1, week.number());
            assertEquals(monday, week.monday());
            assertEquals(monday.plusDays(6), week.sunday());
            assertEquals(Optional.of(week), IsoWeek.parse(week.toString()));
            for (int day = 0; day < 7; day++) {
                LocalDate date = monday.plusDays(day);
                assertEquals(week, IsoWeek.of(date));
                assertTrue(week.contains(date));
                assertEquals(date, week.days().get(day));
                assertEquals(date, week.day(DayOfWeek.of(day + 1)));
            }
            assertFalse(week.contains(monday.minusDays(1)));
            assertFalse(week.contains(monday.plusDays(7)));
            IsoWeek next = week.plusWeeks(1);
            assertTrue(week.compareTo(next) < 0 && next.compareTo(week) > 0);
            assertEquals(week, next.plusWeeks(-1));
            week = next;
            monday = monday.plusDays(7);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-W53",
        "2027-01-01, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2018-12-31, 2019-W01",
        "2021-01-03, 2020-W53"
    })
    void theTurnOfTheYear(LocalDate date, String week) {
        assertEquals(week, IsoWeek.of(date).toString());
    }

    @Test
    void onlyLongYearsHaveAWeek53() {
        for (int year = 2015; year < 2040; year++) {
            int y = year;
            DayOfWeek newYear = LocalDate.of(y, 1, 1).getDayOfWeek();
            boolean isLong =
                    newYear == DayOfWeek.THURSDAY
                            || (newYear == DayOfWeek.WEDNESDAY
                                    && LocalDate.of(y, 1, 1).isLeapYear());
            if (isLong) {
                assertEquals(
                        LocalDate.of(y, 12, 31),
                        new IsoWeek(y, 53).day(DayOfWeek.THURSDAY).withDayOfMonth(31));
            } else {
                assertThrows(DateTimeException.class, () -> new IsoWeek(y, 53));
            }
            assertThrows(DateTimeException.class, () -> new IsoWeek(y, 0));
            assertThrows(DateTimeException.class, () -> new IsoWeek(y, 54));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-48",
                "2026W48",
                "2026-W4",
                "2026-W00",
                "2026-W54",
                "2025-W53",
                "2026-w48",
                " 2026-W48",
                "2026-W48\n",
                "26-W48",
                "-2026-W48",
                "2026-W480"
            })
    void otherTextIsNoWeek(String text) {
        assertEquals(Optional.empty(), IsoWeek.parse(text));
    }
}
