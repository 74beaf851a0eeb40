package nl.basiseerst.domain.roster;

import static nl.basiseerst.testing.RosterPractice.TEAM;
import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CopyPlanTest {

    private static final LocalDate MONDAY = WEEK.monday();
    private static final IsoWeek NEXT = WEEK.plusWeeks(1);
    private static final Block MINE = block("a", 0, MONDAY, "08:00", "12:00");
    private static final Block OURS = block("b", 1, MONDAY.plusDays(1), "08:00", "12:00");
    private static final Block THERE = block("c", 0, MONDAY.plusDays(7), "13:00", "17:00");
    private static final PracticePlan PLAN = RosterPractice.of(List.of(), MINE, OURS, THERE);

    private static CopyOrder weeks(Existing existing, IsoWeek... to) {
        return new CopyOrder.OfWeeks(WEEK, 1, List.of(), List.of(to), existing);
    }

    private static List<MemberDay> days(CopyPlan copy) {
        return copy.changes().stream().map(DayChange::day).toList();
    }

    @Test
    void aWeekGoesToOtherWeeksAroundWhatIsThere() {
        CopyPlan copy = CopyPlan.of(PLAN, weeks(Existing.KEEP, NEXT, WEEK.plusWeeks(2)));
        assertEquals(
                List.of(
                        new MemberDay(TEAM.get(1), MONDAY.plusDays(8)),
                        new MemberDay(TEAM.get(0), MONDAY.plusDays(14)),
                        new MemberDay(TEAM.get(1), MONDAY.plusDays(15))),
                days(copy));
        assertEquals(List.of(new MemberDay(TEAM.get(0), MONDAY.plusDays(7))), copy.kept());
        assertEquals(3, copy.added());
        assertEquals(0, copy.gone());
        assertEquals(
                OURS.of(TEAM.get(1), MONDAY.plusDays(8)),
                copy.changes().getFirst().after().getFirst());
    }

    @Test
    void replacingMakesTheOtherWeekTheSame() {
        Block leftover = block("d", 2, MONDAY.plusDays(9), "08:00", "09:00");
        PracticePlan plan = RosterPractice.of(List.of(), MINE, OURS, THERE, leftover);
        CopyPlan copy = CopyPlan.of(plan, weeks(Existing.REPLACE, NEXT));
        assertEquals(2, copy.added());
        assertEquals(2, copy.gone());
        assertEquals(List.of(), copy.kept());
        assertEquals(List.of(), copy.changes().getLast().after());
    }

    @Test
    void aDayGoesToOtherDaysForSomeOrForAll() {
        List<LocalDate> to = List.of(MONDAY.plusDays(2), MONDAY.plusDays(3), MONDAY);
        CopyPlan all = CopyPlan.of(PLAN, new CopyOrder.OfDay(MONDAY, List.of(), to, Existing.KEEP));
        assertEquals(2, all.added());
        CopyPlan other =
                CopyPlan.of(
                        PLAN,
                        new CopyOrder.OfDay(MONDAY, List.of(TEAM.get(1)), to, Existing.REPLACE));
        assertEquals(List.of(), other.changes());
    }

    @Test
    void somebodysWeekGoesToOthersAndOtherWeeks() {
        CopyPlan copy =
                CopyPlan.of(
                        PLAN,
                        new CopyOrder.OfPerson(
                                TEAM.get(0),
                                WEEK,
                                2,
                                List.of(TEAM.get(2), TEAM.get(3)),
                                WEEK.plusWeeks(4),
                                Existing.KEEP));
        assertEquals(
                List.of(
                        new MemberDay(TEAM.get(2), MONDAY.plusWeeks(4)),
                        new MemberDay(TEAM.get(2), MONDAY.plusWeeks(5)),
                        new MemberDay(TEAM.get(3), MONDAY.plusWeeks(4)),
                        new MemberDay(TEAM.get(3), MONDAY.plusWeeks(5))),
                days(copy));
    }

    @Test
    void closedDatesAndPeopleWhoAreNotEmployedAreSkippedAndTold() {
        PracticePlan plan =
                RosterPractice.closedOn(
                        RosterPractice.employed(
                                PLAN, TEAM.get(1), new Period(null, MONDAY.plusDays(6))),
                        MONDAY.plusWeeks(2));
        CopyPlan copy = CopyPlan.of(plan, weeks(Existing.REPLACE, WEEK.plusWeeks(2)));
        assertEquals(List.of(), copy.changes());
        assertEquals(List.of(MONDAY.plusWeeks(2)), copy.closed());
        assertEquals(
                List.of(new MemberDates(TEAM.get(1), List.of(MONDAY.plusDays(15)))),
                copy.notEmployed());
    }

    @Test
    void thePeriodHoldsBothEnds() {
        assertEquals(
                Period.of(MONDAY.minusWeeks(3), MONDAY.plusDays(6)),
                weeks(Existing.KEEP, WEEK.plusWeeks(-3)).period());
        assertEquals(
                Period.of(MONDAY, MONDAY.plusDays(20)),
                new CopyOrder.OfWeeks(WEEK, 2, List.of(), List.of(NEXT), Existing.KEEP).period());
    }
}
