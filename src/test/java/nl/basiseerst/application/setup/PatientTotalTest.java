package nl.basiseerst.application.setup;

import static nl.basiseerst.application.setup.Shipped.CATALOGUE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.util.List;

/// One number of patients divided, and one line of opening hours for the week.
class PatientTotalTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 4999, 5000, 123_456})
    void theNationalProfileKeepsTheTotal(int total) {
        List<PatientBand> bands = PatientTotal.spread(total, CATALOGUE.split(4200), CATALOGUE);
        assertEquals(CATALOGUE.split(total), bands);
        assertEquals(total, PatientTotal.of(bands));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 999})
    void ownBandsKeepTheirProportion(int total) {
        List<PatientBand> own =
                List.of(
                        new PatientBand("jong", 300),
                        new PatientBand("oud", 100),
                        new PatientBand("nieuw", 0));
        List<PatientBand> spread = PatientTotal.spread(total, own, CATALOGUE);
        assertEquals(total, PatientTotal.of(spread));
        assertEquals(0, spread.get(2).count());
        assertEquals(Math.round(total * 0.75), spread.getFirst().count());
        assertFalse(PatientTotal.isNational(own, CATALOGUE));
        assertTrue(PatientTotal.isNational(CATALOGUE.split(1), CATALOGUE));
    }

    @Test
    void bandsWithoutAnybodyShareEvenly() {
        List<PatientBand> empty = List.of(new PatientBand("a", 0), new PatientBand("b", 0));
        assertEquals(
                List.of(new PatientBand("a", 50), new PatientBand("b", 50)),
                PatientTotal.spread(100, empty, CATALOGUE));
        assertEquals(List.of(), PatientTotal.spread(100, List.of(), CATALOGUE));
    }

    @Test
    void oneLineOfHoursIsForAllWorkingDaysAndDaysMayDiffer() {
        List<TimeSpan> hours =
                List.of(TimeSpan.of("08:00", "12:00"), TimeSpan.of("13:00", "17:00"));
        WeeklyHours week = OpeningHours.onWorkingDays(WeeklyHours.NONE, hours);
        assertEquals(hours, OpeningHours.ofWorkingDays(week).orElseThrow());
        assertEquals(List.of(), OpeningHours.of(week, DayOfWeek.SATURDAY));
        WeeklyHours other = OpeningHours.on(week, DayOfWeek.FRIDAY, hours.subList(0, 1));
        assertTrue(OpeningHours.ofWorkingDays(other).isEmpty());
        assertEquals(List.of(), OpeningHours.ofWorkingDays(WeeklyHours.NONE).orElseThrow());
        List<TimeSpan> overlapping =
                List.of(TimeSpan.of("08:00", "12:00"), TimeSpan.of("11:00", "17:00"));
        Assertions.assertThrows(
                InvalidValue.class, () -> OpeningHours.on(week, DayOfWeek.MONDAY, overlapping));
    }
}
