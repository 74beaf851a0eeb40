package nl.basiseerst.application.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.absence.ShippedSchoolHolidays.Shipped;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.schedule.SchoolHoliday.Region;
import nl.basiseerst.domain.schedule.SchoolHoliday.Season;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

class ShippedSchoolHolidaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final ShippedSchoolHolidays shipped = ShippedSchoolHolidays.read();

    private Shipped of(Region region, Season season) {
        return shipped.all().stream()
                .filter(one -> one.region() == region && one.season() == season)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sayWhenTheyWereLookedUp() {
        assertEquals(LocalDate.of(2026, 11, 22), shipped.looked());
    }

    @Test
    void areInOrderAndEachOnce() {
        List<Shipped> sorted = new ArrayList<>(shipped.all());
        sorted.sort(Comparator.comparing(Shipped::from).thenComparing(Shipped::region));
        assertEquals(sorted, shipped.all());
        assertEquals(
                shipped.all().size(),
                shipped.all().stream()
                        .map(one -> one.region() + " " + one.season() + " " + one.from().getYear())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void eachRegionHasTheHolidaysOfTheSchoolYearThatGoesOn(Region region) {
        List<Season> seasons =
                shipped.missing(region, List.of(), TODAY).stream().map(Shipped::season).toList();
        assertEquals(List.of(Season.CHRISTMAS, Season.SPRING, Season.MAY, Season.SUMMER), seasons);
    }

    @Test
    void beginOnASaturdayAndEndOnASunday() {
        for (Shipped one : shipped.all()) {
            assertEquals(DayOfWeek.SATURDAY, one.from().getDayOfWeek(), one.toString());
            assertEquals(DayOfWeek.SUNDAY, one.to().getDayOfWeek(), one.toString());
            assertTrue(one.from().isBefore(one.to()), one.toString());
        }
    }

    @Test
    void onlyWhatHasASourceIsConfirmed() {
        Shipped sourced = of(Region.SOUTH, Season.CHRISTMAS);
        assertEquals(
                "openbare lijst schoolvakanties; Montessori College, vakantierooster 2026-2027",
                sourced.source());
        assertTrue(sourced.holiday("h1").confirmed());
        Shipped known = of(Region.SOUTH, Season.SPRING);
        assertEquals("", known.source());
        SchoolHoliday holiday = known.holiday("h2");
        assertFalse(holiday.confirmed());
        assertEquals(
                new SchoolHoliday(
                        "h2",
                        Region.SOUTH,
                        Season.SPRING,
                        LocalDate.of(2027, 2, 13),
                        LocalDate.of(2027, 2, 21),
                        false),
                holiday);
    }

    @Test
    void oneIsLikeAnotherOnlyWithTheSameDays() {
        Shipped one = of(Region.MIDDLE, Season.CHRISTMAS);
        assertEquals(Optional.of(one), shipped.like(one.holiday("h1")));
        SchoolHoliday longer =
                new SchoolHoliday(
                        "h1", one.region(), one.season(), one.from(), one.to().plusDays(1), true);
        assertEquals(Optional.empty(), shipped.like(longer));
        SchoolHoliday earlier =
                new SchoolHoliday(
                        "h1", one.region(), one.season(), one.from().minusDays(1), one.to(), true);
        assertEquals(Optional.empty(), shipped.like(earlier));
        SchoolHoliday elsewhere =
                new SchoolHoliday("h1", one.region(), Season.SUMMER, one.from(), one.to(), true);
        assertEquals(Optional.empty(), shipped.like(elsewhere));
    }

    @Test
    void whatIsOverIsNotMissing() {
        Shipped christmas = of(Region.NORTH, Season.CHRISTMAS);
        assertTrue(shipped.missing(Region.NORTH, List.of(), christmas.to()).contains(christmas));
        assertFalse(
                shipped.missing(Region.NORTH, List.of(), christmas.to().plusDays(1))
                        .contains(christmas));
    }

    @Test
    void whatThePracticeHasOfThatYearIsNotMissingWhateverItsDays() {
        SchoolHoliday own =
                new SchoolHoliday(
                        "h1",
                        Region.NORTH,
                        Season.MAY,
                        TODAY.plusMonths(5),
                        TODAY.plusMonths(5),
                        true);
        assertFalse(missing(own).contains(Season.MAY));
        SchoolHoliday otherYear =
                new SchoolHoliday("h1", Region.NORTH, Season.MAY, TODAY, TODAY, true);
        assertTrue(missing(otherYear).contains(Season.MAY));
        SchoolHoliday otherRegion =
                new SchoolHoliday("h1", Region.SOUTH, Season.MAY, own.from(), own.to(), true);
        assertTrue(missing(otherRegion).contains(Season.MAY));
    }

    private List<Season> missing(SchoolHoliday kept) {
        return shipped.missing(Region.NORTH, List.of(kept), TODAY).stream()
                .map(Shipped::season)
                .toList();
    }
}
