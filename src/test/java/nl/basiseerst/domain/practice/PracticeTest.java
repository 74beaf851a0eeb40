package nl.basiseerst.domain.practice;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class PracticeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static Practice practice(List<PatientBand> patients, List<Role> covered) {
        return practice("linde", patients, 0.05, 30, 30, covered);
    }

    private static Practice practice(
            String id,
            List<PatientBand> patients,
            double headroom,
            double material,
            double fragile,
            List<Role> covered) {
        WeeklyHours hours =
                new WeeklyHours(
                        List.of(
                                new DayHours(DayOfWeek.MONDAY, TimeSpan.of("08:00", "12:00")),
                                new DayHours(DayOfWeek.MONDAY, TimeSpan.of("13:00", "17:00")),
                                new DayHours(DayOfWeek.TUESDAY, TimeSpan.of("08:00", "17:00"))));
        return new Practice(
                id,
                "De Linde",
                ZoneId.of("Europe/Amsterdam"),
                hours,
                List.of(MONDAY.plusDays(7)),
                Dayparts.DEFAULT,
                patients,
                headroom,
                material,
                fragile,
                covered);
    }

    @Test
    void itIsOpenOnRegularDaysThatAreNotClosed() {
        Practice practice = practice(List.of(), List.of());
        assertTrue(practice.isOpenOn(MONDAY));
        assertFalse(practice.isOpenOn(MONDAY.plusDays(7)));
        assertFalse(practice.isOpenOn(MONDAY.plusDays(2)));
        assertEquals(List.of(MONDAY, MONDAY.plusDays(1)), practice.openDays(new IsoWeek(2026, 48)));
        assertEquals(List.of(MONDAY.plusDays(8)), practice.openDays(new IsoWeek(2026, 49)));
    }

    @Test
    void afterAClosedDayItOpensAgain() {
        Practice practice = practice(List.of(), List.of());
        assertEquals(Optional.of(MONDAY.plusDays(1)), practice.nextOpenDay(MONDAY));
        assertEquals(Optional.of(MONDAY.plusDays(8)), practice.nextOpenDay(MONDAY.plusDays(1)));
    }

    @Test
    void itsLimitsAreNotNegative() {
        List<PatientBand> none = List.of();
        assertRefused("id", Rule.ID, () -> practice("De Linde", none, 0.05, 30, 30, List.of()));
        assertRefused(
                "minimumHeadroom",
                Rule.AT_LEAST,
                () -> practice("linde", none, -0.01, 30, 30, List.of()));
        assertRefused(
                "materialMinutes",
                Rule.AT_LEAST,
                () -> practice("linde", none, 0, 0.99, 30, List.of()));
        assertRefused(
                "fragileMinutes",
                Rule.AT_LEAST,
                () -> practice("linde", none, 0, 1, -1, List.of()));
        assertEquals(0, practice("linde", none, 0, 1, 0, List.of()).fragileMinutes());
    }

    @Test
    void bandsAndRolesStandOnce() {
        PatientBand band = new PatientBand("0-4", 0);
        assertRefused(
                "patients[1].ageBand",
                Rule.ONCE,
                () -> practice(List.of(band, new PatientBand("0-4", 7)), List.of()));
        assertRefused(
                "coveredRoles[1]", Rule.ONCE, () -> practice(List.of(), List.of(Role.GP, Role.GP)));
        assertRefused("count", Rule.AT_LEAST, () -> new PatientBand("0-4", -1));
        assertRefused("ageBand", Rule.TEXT, () -> new PatientBand(" ", 1));
    }

    @Test
    void daypartsAscendToTheEndOfTheDay() {
        assertEquals(
                List.of(TimeSpan.of("00:00", "13:00"), TimeSpan.of("13:00", "24:00")),
                Dayparts.DEFAULT.spans());
        assertEquals(1, new Dayparts(List.of(1440)).count());
        for (List<Integer> wrong :
                List.of(
                        List.<Integer>of(),
                        List.of(780),
                        List.of(0, 1440),
                        List.of(780, 780, 1440),
                        List.of(800, 780, 1440),
                        List.of(1440, 1441))) {
            assertRefused("", Rule.DAYPART_ENDS, () -> new Dayparts(wrong));
        }
    }

    @Test
    void aCopyDiffersInWhatWasAskedOnly() {
        Practice one = practice(List.of(new PatientBand("0-17", 400)), List.of(Role.GP));
        Practice other = practice("linde", List.of(), 0.1, 45, 15, List.of());
        Practice copy =
                one.withName("De Eik")
                        .withOpeningHours(WeeklyHours.NONE)
                        .withClosedDates(List.of(MONDAY))
                        .withDayparts(new Dayparts(List.of(720, 1440)))
                        .withPatients(other.patients())
                        .withLimits(0.1, 45, 15)
                        .withCoveredRoles(List.of());
        assertEquals("De Eik", copy.name());
        assertEquals(WeeklyHours.NONE, copy.openingHours());
        assertEquals(List.of(MONDAY), copy.closedDates());
        assertEquals(2, copy.dayparts().count());
        assertEquals(
                one,
                copy.withName(one.name())
                        .withOpeningHours(one.openingHours())
                        .withClosedDates(one.closedDates())
                        .withDayparts(one.dayparts())
                        .withPatients(one.patients())
                        .withLimits(
                                one.minimumHeadroom(), one.materialMinutes(), one.fragileMinutes())
                        .withCoveredRoles(one.coveredRoles()));
        assertEquals(0.1, copy.minimumHeadroom());
        assertEquals(45, copy.materialMinutes());
        assertEquals(15, copy.fragileMinutes());
    }
}
