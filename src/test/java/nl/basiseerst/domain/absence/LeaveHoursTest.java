package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.absence.LeaveHours.Basis;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class LeaveHoursTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final TimeSet WHOLE = TimeSet.of(new TimeSpan(0, TimeSpan.END_OF_DAY));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    static Member member(PracticePlan plan, String id) {
        return plan.members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    static Member with(Member member, @Nullable Double hours, Period employed) {
        return new Member(
                member.id(),
                member.name(),
                member.initials(),
                member.role(),
                member.employment(),
                member.registration(),
                employed,
                hours,
                member.panel(),
                member.availability(),
                member.competences());
    }

    /// Vandermeer on Monday, 8:30 to 12:30 and 13:00 to 17:00, and in the second week on Tuesday
    /// from 8:00 to 12:00.
    static PracticePlan withPattern() {
        BasicSchedule schedule =
                new BasicSchedule(
                        "basis",
                        "Basis",
                        new IsoWeek(2026, 48),
                        2,
                        List.of(
                                block("p1", 1, DayOfWeek.MONDAY, "08:30", "12:30"),
                                block("p2", 1, DayOfWeek.MONDAY, "13:00", "17:00"),
                                block("p3", 2, DayOfWeek.TUESDAY, "08:00", "12:00")),
                        List.of());
        return EditedPlan.of(LINDE, List.of(new Edit.Add(schedule)));
    }

    private static PatternBlock block(String id, int week, DayOfWeek day, String from, String to) {
        return new PatternBlock(
                id,
                "vandermeer",
                week,
                day,
                TimeSpan.of(from, to),
                LINDE.sessionTypes().getFirst().id(),
                null,
                null,
                List.of());
    }

    private static int whole(PracticePlan plan, String member, LocalDate date) {
        return new LeaveHours(plan).minutes(member(plan, member), date, WHOLE);
    }

    @Test
    void withoutABasicScheduleTheContractIsSpreadOverTheDaysSomebodyCanWork() {
        assertEquals(38 * 60 / 5, whole(LINDE, "vandermeer", MONDAY));
        assertEquals(23 * 60 / 3, whole(LINDE, "peters", MONDAY), "23 hours on three days");
        assertEquals(0, whole(LINDE, "peters", MONDAY.plusDays(3)), "does not work on Thursday");
        assertEquals(Basis.CONTRACT, new LeaveHours(LINDE).basis(member(LINDE, "peters"), MONDAY));
    }

    @Test
    void aPartOfADayTakesItsShare() {
        Member who = member(LINDE, "vandermeer");
        LeaveHours hours = new LeaveHours(LINDE);
        // the practice is open from 8:00 to 17:00: nine hours, of which four
        int afternoon = hours.minutes(who, MONDAY, TimeSet.of(TimeSpan.of("13:00", "18:00")));
        assertEquals(Math.round(38 * 60 / 5.0 * 4 / 9), afternoon);
        int morning = hours.minutes(who, MONDAY, TimeSet.of(TimeSpan.of("00:00", "13:00")));
        assertEquals(38 * 60 / 5, morning + afternoon);
        assertEquals(0, hours.minutes(who, MONDAY, TimeSet.of(TimeSpan.of("18:00", "23:00"))));
        assertEquals(0, hours.minutes(who, MONDAY, TimeSet.EMPTY));
    }

    @Test
    void aDayThatIsNotOpenTakesNothing() {
        assertEquals(0, whole(LINDE, "vandermeer", CHRISTMAS));
        assertEquals(0, whole(LINDE, "vandermeer", MONDAY.plusDays(5)), "Saturday");
        PracticePlan closed =
                EditedPlan.of(
                        LINDE,
                        List.of(
                                new Edit.Update(
                                        LINDE.practice().withClosedDates(List.of(MONDAY)))));
        assertEquals(0, whole(closed, "vandermeer", MONDAY));
    }

    @Test
    void theBasicScheduleSaysHowMuchADayIs() {
        PracticePlan plan = withPattern();
        assertEquals(8 * 60, whole(plan, "vandermeer", MONDAY));
        assertEquals(0, whole(plan, "vandermeer", MONDAY.plusDays(1)), "nothing in that week");
        assertEquals(0, whole(plan, "vandermeer", MONDAY.plusDays(7)));
        assertEquals(4 * 60, whole(plan, "vandermeer", MONDAY.plusDays(8)));
        assertEquals(8 * 60, whole(plan, "vandermeer", MONDAY.plusDays(14)), "the cycle begins");
        LeaveHours hours = new LeaveHours(plan);
        Member who = member(plan, "vandermeer");
        assertEquals(Basis.BASIC_SCHEDULE, hours.basis(who, MONDAY));
        assertEquals(90, hours.minutes(who, MONDAY, TimeSet.of(TimeSpan.of("12:00", "14:00"))));
        assertEquals(38 * 60 / 5, whole(plan, "vandermeer", MONDAY.minusDays(7)), "before it");
        assertEquals(23 * 60 / 3, whole(plan, "peters", MONDAY), "who is not in it");
    }

    @Test
    void whoIsNotInServiceOrHasNoHoursMissesNothing() {
        Member who = member(LINDE, "vandermeer");
        LeaveHours hours = new LeaveHours(LINDE);
        Member gone = with(who, 38.0, new Period(null, MONDAY.minusDays(1)));
        assertEquals(0, hours.minutes(gone, MONDAY, WHOLE));
        assertEquals(38 * 60 / 5, hours.minutes(gone, MONDAY.minusDays(3), WHOLE));
        Member free = with(who, null, Period.ALWAYS);
        assertEquals(0, hours.minutes(free, MONDAY, WHOLE));
        assertEquals(Basis.UNKNOWN, hours.basis(free, MONDAY));
        assertEquals(0, hours.minutes(with(who, 0.0, Period.ALWAYS), MONDAY, WHOLE));
    }
}
