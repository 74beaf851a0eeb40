package nl.basiseerst.holidays;

import static nl.basiseerst.application.Holidays.Kind.ASCENSION_DAY;
import static nl.basiseerst.application.Holidays.Kind.CHRISTMAS_DAY;
import static nl.basiseerst.application.Holidays.Kind.EASTER_MONDAY;
import static nl.basiseerst.application.Holidays.Kind.EASTER_SUNDAY;
import static nl.basiseerst.application.Holidays.Kind.GOOD_FRIDAY;
import static nl.basiseerst.application.Holidays.Kind.KINGS_DAY;
import static nl.basiseerst.application.Holidays.Kind.LIBERATION_DAY;
import static nl.basiseerst.application.Holidays.Kind.NEW_YEAR;
import static nl.basiseerst.application.Holidays.Kind.SECOND_CHRISTMAS_DAY;
import static nl.basiseerst.application.Holidays.Kind.WHIT_MONDAY;
import static nl.basiseerst.application.Holidays.Kind.WHIT_SUNDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.application.Holidays;
import nl.basiseerst.application.Holidays.Holiday;
import nl.basiseerst.application.Holidays.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Against the dates that the Dutch government publishes.
class JollydayHolidaysTest {

    private final Holidays holidays = new JollydayHolidays();

    @Test
    void areThoseOf2026() {
        assertEquals(
                List.of(
                        on("2026-01-01", NEW_YEAR),
                        on("2026-04-03", GOOD_FRIDAY),
                        on("2026-04-05", EASTER_SUNDAY),
                        on("2026-04-06", EASTER_MONDAY),
                        on("2026-04-27", KINGS_DAY),
                        on("2026-05-05", LIBERATION_DAY),
                        on("2026-05-14", ASCENSION_DAY),
                        on("2026-05-24", WHIT_SUNDAY),
                        on("2026-05-25", WHIT_MONDAY),
                        on("2026-12-25", CHRISTMAS_DAY),
                        on("2026-12-26", SECOND_CHRISTMAS_DAY)),
                holidays.of(2026));
    }

    @Test
    void areThoseOf2027() {
        assertEquals(
                List.of(
                        on("2027-01-01", NEW_YEAR),
                        on("2027-03-26", GOOD_FRIDAY),
                        on("2027-03-28", EASTER_SUNDAY),
                        on("2027-03-29", EASTER_MONDAY),
                        on("2027-04-27", KINGS_DAY),
                        on("2027-05-05", LIBERATION_DAY),
                        on("2027-05-06", ASCENSION_DAY),
                        on("2027-05-16", WHIT_SUNDAY),
                        on("2027-05-17", WHIT_MONDAY),
                        on("2027-12-25", CHRISTMAS_DAY),
                        on("2027-12-26", SECOND_CHRISTMAS_DAY)),
                holidays.of(2027));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2014-04-26", "2025-04-26", "2026-04-27", "2030-04-27", "2031-04-26", "2036-04-26"})
    void theKingsDayIsNeverOnASunday(LocalDate date) {
        assertEquals(
                List.of(date),
                holidays.of(date.getYear()).stream()
                        .filter(holiday -> holiday.kind() == KINGS_DAY)
                        .map(Holiday::date)
                        .toList());
    }

    /// In 2008 Ascension day fell on 1 May, in 2035 Easter Monday is 26 March: days that are moved
    /// must never swallow one another.
    @ParameterizedTest
    @ValueSource(ints = {2025, 2028, 2030, 2035, 2038, 2050})
    void everyYearHasThemAll(int year) {
        Set<Kind> kinds = holidays.of(year).stream().map(Holiday::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Kind.class), kinds);
    }

    @Test
    void onlyTwoAreAChoice() {
        for (Kind kind : Kind.values()) {
            assertEquals(kind != GOOD_FRIDAY && kind != LIBERATION_DAY, kind.usuallyClosed());
        }
        assertFalse(GOOD_FRIDAY.usuallyClosed());
    }

    private static Holiday on(String date, Kind kind) {
        return new Holiday(LocalDate.parse(date), kind);
    }
}
