package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Samples.Answered;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What is shown behind a number adds up to that number, in every published week.
class BreakdownTest {

    private static final double A_MINUTE = 1;
    private static final double EXACT = 1e-6;
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final Guard guard = new Guard(new OrToolsSolver());

    @TestFactory
    Stream<DynamicTest> addsUp() {
        return Stream.concat(Samples.NAMES.stream().map(Samples::answered), Samples.tiny().stream())
                .flatMap(this::weeks);
    }

    private Stream<DynamicTest> weeks(Answered sample) {
        return sample.checks().stream()
                .map(ExpectedCheck::new)
                .map(
                        check ->
                                DynamicTest.dynamicTest(
                                        sample.name() + " " + check.week(),
                                        () -> addsUp(sample.plan(), check.week())));
    }

    private void addsUp(PracticePlan plan, IsoWeek number) {
        WeekAssessment week = guard.assess(plan, number);
        Breakdown behind = guard.behind(plan, week);
        for (ActivityCoverage coverage : week.activities()) {
            activityAddsUp(plan, week, coverage, behind.activity(coverage.activity()));
        }
        for (DayAssessment day : week.days()) {
            List<ActivityShift> urgent = behind.day(day.date()).urgent();
            assertEquals(day.shortageMinutes(), shortage(urgent), A_MINUTE);
            assertEquals(
                    day.shortageWithoutExtraMinutes(),
                    urgent.stream().mapToDouble(ActivityShift::otherwiseMinutes).sum(),
                    A_MINUTE);
            assertEquals(day.displacedMinutes(), gained(urgent), A_MINUTE);
        }
        for (ExtraItem item : week.extra()) {
            assertEquals(item.recoveredMinutes(), gained(behind.extra(item).gains()), A_MINUTE);
        }
        for (FragilePair pair : week.fragile()) {
            AbsenceDetail absence = behind.absence(pair);
            assertEquals(pair.shortageMinutes(), shortage(absence.urgent()), A_MINUTE);
            assertFalse(absence.blocks().isEmpty());
        }
    }

    private static void activityAddsUp(
            PracticePlan plan,
            WeekAssessment week,
            ActivityCoverage coverage,
            ActivityDetail detail) {
        double norm = activity(plan, coverage.activity()).normMinutes();
        assertEquals(coverage.demandContacts(), detail.contacts(), EXACT);
        assertEquals(coverage.demandContacts() * norm, detail.minutes(), EXACT);
        assertEquals(
                coverage.dueContacts(),
                detail.asked().stream()
                        .filter(piece -> !piece.mayWait())
                        .mapToDouble(AskedPiece::contacts)
                        .sum(),
                EXACT);
        assertEquals(
                week.gaps().stream()
                        .filter(gap -> gap.activity().equals(coverage.activity()))
                        .mapToDouble(Gap::minutes)
                        .sum(),
                detail.asked().stream().mapToDouble(AskedPiece::shortageMinutes).sum(),
                EXACT);
        detail.blocks().forEach(b -> assertTrue(b.minutes() <= b.minutesWithoutExtra() + EXACT));
    }

    @Test
    void whatIsCarriedInIsWhatTheWeekBeforeCarriedOut() {
        int carried = 0;
        for (Answered sample : Samples.tiny()) {
            for (int number = 46; number < 52; number++) {
                IsoWeek next = new IsoWeek(2026, number + 1);
                WeekAssessment before = guard.assess(sample.plan(), new IsoWeek(2026, number));
                WeekAssessment week = guard.assess(sample.plan(), next);
                boolean counts =
                        sample.plan().blocks().stream()
                                        .anyMatch(b -> before.week().contains(b.date()))
                                && !week.days().isEmpty()
                                && week.demandMinutes() > 0
                                && startsAtNothing(sample.plan(), number);
                for (ActivityCoverage coverage :
                        counts ? before.activities() : List.<ActivityCoverage>of()) {
                    ActivityCoverage.Backlog backlog = coverage.backlog();
                    if (backlog != null) {
                        ActivityDetail detail =
                                guard.behind(sample.plan(), week).activity(coverage.activity());
                        assertEquals(
                                backlog.contacts(),
                                detail.carriedContacts(),
                                1e-3,
                                sample.name() + " " + next);
                        carried += backlog.contacts() > 0.01 ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(carried > 0, "some sample carries something");
    }

    /// Whether the look back of both weeks begins in the same week.
    private static boolean startsAtNothing(PracticePlan plan, int number) {
        IsoWeek far = new IsoWeek(2026, number).plusWeeks(-Guard.WEEKS_BEFORE);
        return plan.blocks().stream().noneMatch(b -> far.contains(b.date()));
    }

    @Test
    void aBlockBringsItsMinutesAfterProductivity() {
        PracticePlan plan = Samples.plan("worked-example");
        WeekAssessment week = guard.assess(plan, new IsoWeek(2026, 48));
        ActivityDetail detail =
                guard.behind(plan, week).activity(plan.activities().getFirst().id());
        assertEquals(
                List.of(180.0, 60.0, 0.0),
                detail.blocks().stream().map(ServingBlock::minutes).toList());
        assertEquals(
                List.of(180.0, 60.0, 120.0),
                detail.blocks().stream().map(ServingBlock::minutesWithoutExtra).toList());
        assertEquals(
                List.of(0.0, 90.0),
                detail.asked().stream().map(AskedPiece::shortageMinutes).toList());
    }

    @Test
    void theSampleSaysWhatTheAbsenceBreaks() {
        PracticePlan plan = Samples.plan("linde");
        WeekAssessment week = guard.assess(plan, new IsoWeek(2026, 49));
        AbsenceDetail absence = guard.behind(plan, week).absence(week.fragile().getFirst());
        assertTrue(absence.urgent().stream().anyMatch(a -> a.activity().equals("triage")));
        assertTrue(
                absence.blocks().stream()
                        .allMatch(b -> b.member().equals("huisman") && b.date().equals(TUESDAY)));
    }

    @Test
    void anExtraBlockSaysWhereItsTimeCouldGo() {
        PracticePlan plan = Samples.plan("linde");
        WeekAssessment week = guard.assess(plan, new IsoWeek(2026, 49));
        ExtraDetail detail = guard.behind(plan, week).extra(week.release().getFirst());
        assertEquals(
                List.of("triage"), detail.gains().stream().map(ActivityShift::activity).toList());
        assertTrue(detail.serves().contains("triage"));
        ServingBlock block = detail.block();
        assertNotNull(block);
        assertEquals(0, block.minutes());
        assertTrue(block.minutesWithoutExtra() > 0);
    }

    @Test
    void whoIsAwayIsNamedWithTheOpeningHoursThatAreMissed() {
        PracticePlan plan = Samples.plan("worked-example");
        String member = plan.members().getFirst().id();
        LocalDate monday = new IsoWeek(2026, 48).monday();
        Absence absence =
                new Absence(
                        "a",
                        member,
                        monday,
                        monday,
                        TimeSpan.of("06:00", "09:30"),
                        Absence.Kind.LEAVE);
        PracticePlan thinner = plan.withSchedule(plan.blocks(), List.of(absence), plan.tasks());
        WeekAssessment week = guard.assess(thinner, new IsoWeek(2026, 48));
        ActivityDetail detail =
                guard.behind(thinner, week).activity(plan.activities().getFirst().id());
        TimeSet missed =
                plan.practice()
                        .openingHours()
                        .on(monday.getDayOfWeek())
                        .and(TimeSet.of(TimeSpan.of("06:00", "09:30")));
        assertFalse(missed.isEmpty());
        assertEquals(List.of(new AwayMember(member, monday, missed)), detail.away());
        assertEquals(150, detail.blocks().getFirst().minutes(), EXACT);
    }

    @Test
    void onlyWhoMayBeCountedBringsPresenceBack() {
        PracticePlan plan = Samples.plan("eiken");
        WeekAssessment week = guard.assess(plan, new IsoWeek(2026, 46));
        List<ExtraItem> mending = MendingItems.of(plan, week);
        assertTrue(mending.containsAll(week.release()), "the advice does");
        for (ExtraItem item : week.extra()) {
            PracticePlan without =
                    plan.withSchedule(
                            plan.blocks().stream().flatMap(b -> without(plan, item, b)).toList(),
                            plan.absences(),
                            plan.tasks());
            boolean mended =
                    guard.assess(without, week.week()).presence().stream()
                                    .filter(PresenceViolation::displaced)
                                    .mapToInt(v -> v.span().minutes())
                                    .sum()
                            < week.presence().stream()
                                    .filter(PresenceViolation::displaced)
                                    .mapToInt(v -> v.span().minutes())
                                    .sum();
            assertEquals(mended, mending.contains(item), item.name());
        }
    }

    /// The block in all sessions that its member could do instead, or as it is.
    private static Stream<Block> without(PracticePlan plan, ExtraItem item, Block block) {
        if (!block.id().equals(item.block()) || item.activity() != null) {
            return Stream.of(block);
        }
        Role role =
                plan.members().stream()
                        .filter(m -> m.id().equals(block.member()))
                        .findFirst()
                        .orElseThrow()
                        .role();
        return plan.roles().stream()
                .filter(r -> r.role() == role)
                .flatMap(r -> r.fallbackSessions().stream())
                .map(
                        session ->
                                new Block(
                                        block.id() + "-" + session,
                                        block.member(),
                                        block.date(),
                                        block.span(),
                                        session,
                                        null,
                                        null,
                                        List.of()));
    }

    @Test
    void anItemOfAnotherWeekIsRefused() {
        PracticePlan plan = Samples.plan("linde");
        ExtraItem item = guard.assess(plan, new IsoWeek(2026, 48)).extra().getFirst();
        Breakdown other = guard.behind(plan, guard.assess(plan, new IsoWeek(2026, 49)));
        assertThrows(IllegalArgumentException.class, () -> other.extra(item));
    }

    private static Activity activity(PracticePlan plan, String id) {
        return Objects.requireNonNull(
                plan.activities().stream().filter(a -> a.id().equals(id)).findFirst().orElse(null));
    }

    private static double shortage(List<ActivityShift> shifts) {
        return shifts.stream().mapToDouble(ActivityShift::shortageMinutes).sum();
    }

    private static double gained(List<ActivityShift> shifts) {
        return shifts.stream().mapToDouble(ActivityShift::gainedMinutes).sum();
    }
}
