package nl.basiseerst.domain.roster;

import static nl.basiseerst.testing.RosterPractice.TEAM;
import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.StampPlan.StampedWeek;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class StampPlanTest {

    private static final LocalDate MONDAY = WEEK.monday();
    private static final IsoWeek NEXT = WEEK.plusWeeks(1);
    private static final Block BY_HAND = block("hand", 0, MONDAY, "10:00", "11:00");

    private static final BasicSchedule SCHEDULE =
            schedule(
                    "a",
                    WEEK,
                    1,
                    pattern("p", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"),
                    pattern("q", 1, 1, DayOfWeek.FRIDAY, "08:00", "12:00"),
                    pattern("r", 1, 1, DayOfWeek.SATURDAY, "08:00", "12:00"));

    private static StampPlan keep(PracticePlan plan, IsoWeek first, IsoWeek last) {
        return StampPlan.of(plan, new StampOrder(first, last, Existing.KEEP));
    }

    @Test
    void putsDownWhatIsPrescribedAndMarksTheWeeks() {
        StampPlan stamp = keep(RosterPractice.of(List.of(SCHEDULE)), WEEK, NEXT);
        assertEquals(
                List.of(
                        new StampedWeek(WEEK, "a", false, 2, 0, 0),
                        new StampedWeek(NEXT, "a", false, 2, 0, 0)),
                stamp.weeks());
        assertEquals(4, stamp.added());
        assertEquals(0, stamp.gone());
        assertEquals(List.of(SCHEDULE.withStamped(List.of(WEEK, NEXT))), stamp.schedules());
        assertEquals(List.of(DayOfWeek.SATURDAY), stamp.neverOpen());
        assertEquals(
                List.of(
                        new MemberDay(TEAM.get(0), MONDAY),
                        new MemberDay(TEAM.get(1), MONDAY.plusDays(4)),
                        new MemberDay(TEAM.get(0), MONDAY.plusWeeks(1)),
                        new MemberDay(TEAM.get(1), MONDAY.plusDays(11))),
                stamp.changes().stream().map(DayChange::day).toList());
    }

    @Test
    void keepsOrReplacesWhatWasMadeByHand() {
        PracticePlan plan = RosterPractice.of(List.of(SCHEDULE), BY_HAND);
        StampPlan kept = keep(plan, WEEK, WEEK);
        assertEquals(List.of(new StampedWeek(WEEK, "a", false, 1, 0, 1)), kept.weeks());
        assertEquals(
                List.of(BY_HAND), kept.kept().stream().flatMap(d -> d.actual().stream()).toList());
        StampPlan replaced = StampPlan.of(plan, new StampOrder(WEEK, WEEK, Existing.REPLACE));
        assertEquals(List.of(new StampedWeek(WEEK, "a", false, 2, 1, 0)), replaced.weeks());
        assertEquals(List.of(), replaced.kept());
        assertEquals(List.of(BY_HAND), replaced.changes().getFirst().gone());
    }

    @Test
    void aDayThatHoldsWhatIsPrescribedStaysAsItIs() {
        PracticePlan plan =
                RosterPractice.of(List.of(SCHEDULE), block("same", 0, MONDAY, "08:00", "12:00"));
        StampPlan stamp = keep(plan, WEEK, WEEK);
        assertEquals(List.of(new StampedWeek(WEEK, "a", false, 1, 0, 0)), stamp.weeks());
    }

    @Test
    void stampingAgainChangesOnlyDaysNotEditedByHand() {
        BasicSchedule stamped = SCHEDULE.withStamped(List.of(WEEK));
        BasicSchedule newer =
                schedule(
                        "b",
                        WEEK,
                        1,
                        pattern("p", 0, 1, DayOfWeek.MONDAY, "09:00", "12:00"),
                        pattern("q", 1, 1, DayOfWeek.FRIDAY, "09:00", "12:00"));
        Block asStamped = block("fr", 1, MONDAY.plusDays(4), "08:00", "12:00");
        PracticePlan plan = RosterPractice.of(List.of(stamped, newer), BY_HAND, asStamped);
        StampPlan again = keep(plan, WEEK, WEEK);
        assertEquals(List.of(new StampedWeek(WEEK, "b", true, 1, 1, 1)), again.weeks());
        assertEquals(List.of(asStamped), again.changes().getFirst().before());
        assertEquals(
                List.of(stamped.withStamped(List.of()), newer.withStamped(List.of(WEEK))),
                again.schedules());
    }

    @Test
    void aDayEmptiedByHandStaysEmpty() {
        BasicSchedule stamped = SCHEDULE.withStamped(List.of(WEEK));
        StampPlan again = keep(RosterPractice.of(List.of(stamped)), WEEK, WEEK);
        assertEquals(2, again.kept().size());
        assertTrue(again.isEmpty());
    }

    @Test
    void tellsClosedDatesAndWhoIsAway() {
        Absence day =
                new Absence(
                        "x",
                        TEAM.get(1),
                        MONDAY.minusDays(100),
                        MONDAY.plusDays(400),
                        null,
                        Absence.Kind.LEAVE);
        Absence evening =
                new Absence(
                        "y",
                        TEAM.get(0),
                        MONDAY,
                        MONDAY.plusWeeks(1),
                        TimeSpan.of("17:00", "20:00"),
                        Absence.Kind.ABSENT);
        PracticePlan plan =
                RosterPractice.closedOn(
                        RosterPractice.away(RosterPractice.of(List.of(SCHEDULE)), day, evening),
                        MONDAY.plusDays(4),
                        MONDAY.plusDays(2));
        StampPlan stamp = keep(plan, WEEK, NEXT);
        assertEquals(List.of(MONDAY.plusDays(4)), stamp.closed());
        assertEquals(
                List.of(new MemberDates(TEAM.get(1), List.of(MONDAY.plusDays(11)))), stamp.away());
        assertEquals(3, stamp.added());
    }

    @Test
    void weeksBeforeAnyBasicScheduleAreLeftAlone() {
        PracticePlan plan =
                RosterPractice.of(
                        List.of(SCHEDULE), block("o", 0, MONDAY.minusDays(7), "08:00", "12:00"));
        StampPlan stamp = keep(plan, WEEK.plusWeeks(-2), WEEK);
        assertEquals(List.of(WEEK.plusWeeks(-2), WEEK.plusWeeks(-1)), stamp.without());
        assertEquals(1, stamp.weeks().size());
        assertEquals(List.of(), stamp.kept());
    }

    @Test
    void theLastWeekIsNotBeforeTheFirst() {
        assertThrows(InvalidValue.class, () -> new StampOrder(NEXT, WEEK, Existing.KEEP));
        assertEquals(
                List.of(new IsoWeek(2026, 53), new IsoWeek(2027, 1)),
                new StampOrder(new IsoWeek(2026, 53), new IsoWeek(2027, 1), Existing.KEEP).weeks());
    }
}
