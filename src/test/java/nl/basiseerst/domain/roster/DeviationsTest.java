package nl.basiseerst.domain.roster;

import static nl.basiseerst.testing.RosterPractice.SESSIONS;
import static nl.basiseerst.testing.RosterPractice.TEAM;
import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class DeviationsTest {

    private static final LocalDate MONDAY = WEEK.monday();
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Block MORNING = block("x", 0, MONDAY, "08:00", "12:00");
    private static final Block AFTERNOON = block("y", 0, MONDAY, "13:00", "17:00");

    private static final BasicSchedule SCHEDULE =
            schedule(
                            "a",
                            WEEK,
                            1,
                            pattern("p", 0, 1, DayOfWeek.MONDAY, "13:00", "17:00"),
                            pattern("o", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"))
                    .withStamped(List.of(WEEK));

    private static List<Deviation> of(Block... blocks) {
        return Deviations.of(RosterPractice.of(List.of(SCHEDULE), blocks), Period.ALWAYS);
    }

    @Test
    void idsAndOrderDoNotMatter() {
        assertEquals(List.of(), of(MORNING, AFTERNOON));
        assertEquals(List.of(), of(AFTERNOON, MORNING));
    }

    @Test
    void whatWasPlannedAndWhatIsAreToldByHour() {
        Block later = AFTERNOON.withSpan(TimeSpan.of("14:00", "18:00"));
        List<Deviation> found = of(later, MORNING);
        Deviation one = found.getFirst();
        assertEquals(1, found.size());
        assertEquals(TEAM.get(0), one.member());
        assertEquals(MONDAY, one.date());
        assertEquals(Deviation.Kind.CHANGED, one.kind());
        assertEquals(List.of("o", "p"), one.planned().stream().map(Block::id).toList());
        assertEquals(List.of(MORNING, later), one.actual());
        assertEquals(List.of(later), one.added());
        assertEquals(List.of("p"), one.gone().stream().map(Block::id).toList());
    }

    @Test
    void whatIsGoneAndWhatCameAreDeviationsToo() {
        Block extra = block("z", 1, TUESDAY, "08:00", "10:00");
        List<Deviation> found = of(extra);
        assertEquals(
                List.of(Deviation.Kind.GONE, Deviation.Kind.ADDED),
                found.stream().map(Deviation::kind).toList());
        assertEquals(
                List.of(new MemberDay(TEAM.get(0), MONDAY), new MemberDay(TEAM.get(1), TUESDAY)),
                found.stream().map(Deviation::day).toList());
    }

    @Test
    void whateverIsDifferentInABlockMakesADeviation() {
        assertEquals(1, of(MORNING, AFTERNOON.withSession(SESSIONS.get(1))).size());
        assertEquals(1, of(MORNING, AFTERNOON.withNote("overleg")).size());
        String room = RosterPractice.empty().rooms().getFirst().id();
        assertEquals(1, of(MORNING, AFTERNOON.withRoom(room)).size());
        assertEquals(1, of(MORNING, AFTERNOON, AFTERNOON.withId("twice")).size());
        assertEquals(1, of(MORNING, MORNING.withId("twice")).size());
    }

    @Test
    void daysThatDoNotCountHaveNoDeviations() {
        LocalDate saturday = MONDAY.plusDays(5);
        assertEquals(List.of(), of(MORNING, AFTERNOON, block("s", 1, saturday, "09:00", "12:00")));
        PracticePlan closed =
                RosterPractice.closedOn(RosterPractice.of(List.of(SCHEDULE), MORNING), MONDAY);
        assertEquals(List.of(), Deviations.of(closed, WEEK));
        PracticePlan left =
                RosterPractice.employed(
                        RosterPractice.of(List.of(SCHEDULE)),
                        TEAM.get(0),
                        new Period(null, MONDAY.minusDays(1)));
        assertEquals(List.of(), Deviations.of(left, WEEK));
    }

    @Test
    void onlyStampedWeeksAndThePeriodCount() {
        PracticePlan plan =
                RosterPractice.of(
                        List.of(SCHEDULE.withStamped(List.of(WEEK, WEEK.plusWeeks(2)))),
                        block("z", 1, MONDAY.plusWeeks(1), "08:00", "10:00"));
        assertEquals(
                List.of(MONDAY, MONDAY.plusWeeks(2)),
                Deviations.of(plan, Period.ALWAYS).stream().map(Deviation::date).toList());
        assertEquals(List.of(), Deviations.of(plan, Period.of(TUESDAY, TUESDAY.plusDays(9))));
        assertEquals(1, Deviations.of(plan, new Period(TUESDAY, null)).size());
        assertEquals(1, Deviations.of(plan, new Period(null, MONDAY)).size());
        assertEquals(List.of(), Deviations.of(plan, WEEK.plusWeeks(1)));
    }

    @Test
    void aWeekIsComparedWithWhatStampedItEvenIfAnotherIsInForce() {
        BasicSchedule newer = schedule("b", WEEK, 1);
        PracticePlan plan = RosterPractice.of(List.of(SCHEDULE, newer), MORNING, AFTERNOON);
        assertEquals(List.of(), Deviations.of(plan, WEEK));
    }

    @Test
    void theSameWorkIsNoDeviation() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Deviation(
                                TEAM.get(0),
                                MONDAY,
                                List.of(MORNING),
                                List.of(MORNING.withId("q"))));
    }
}
