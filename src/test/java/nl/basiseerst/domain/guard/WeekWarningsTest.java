package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class WeekWarningsTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final LocalDate MONDAY = WEEK.monday();
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final TimeSpan EARLY = TimeSpan.of("08:00", "09:00");
    private static final TimeSpan LATE = TimeSpan.of("16:00", "17:00");

    private static final PracticePlan LINDE = Samples.plan("linde");

    private static WeekAssessment week(
            List<ActivityCoverage> activities,
            List<FragilePair> fragile,
            List<PresenceViolation> presence,
            List<DayAssessment> days) {
        return new WeekAssessment(
                WEEK,
                Verdict.SHORT,
                10_000,
                0,
                0,
                0,
                null,
                null,
                activities,
                List.of(),
                List.of(),
                List.of(),
                fragile,
                presence,
                days);
    }

    private static ActivityCoverage coverage(String activity, double shortage, double anyway) {
        return new ActivityCoverage(activity, 3, 100, 100, 9, shortage, anyway, null);
    }

    private static DayAssessment day(LocalDate date, double anyway, double displaced) {
        return new DayAssessment(date, Verdict.SHORT, anyway + displaced, anyway, displaced);
    }

    private static List<Warning> of(WeekAssessment week) {
        return WeekWarnings.of(LINDE, week);
    }

    @Test
    void aQuietWeekWarnsOfNothing() {
        assertEquals(
                List.of(), of(week(List.of(), List.of(), List.of(), List.of(day(MONDAY, 0, 0)))));
        assertEquals(
                List.of(),
                of(
                        week(
                                List.of(coverage("consult", 1, 1)),
                                List.of(),
                                List.of(),
                                List.of(day(MONDAY, 1, 1)))),
                "a minute is rounding, for the verdict too");
    }

    @Test
    void aDayWarnsOfWhatExtraTakesAndOfWhatIsShortAnyway() {
        assertEquals(
                List.of(
                        new Warning(WarningKey.ofDay(WarningKind.DAY_DISPLACED, MONDAY), 40),
                        new Warning(WarningKey.ofDay(WarningKind.DAY_SHORT, MONDAY), 15),
                        new Warning(WarningKey.ofDay(WarningKind.DAY_SHORT, TUESDAY), 20)),
                of(
                        week(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(day(MONDAY, 15, 40), day(TUESDAY, 20, 0)))));
    }

    @Test
    void activitiesOfACoreTaskWarnTogether() {
        List<String> generalist = new ArrayList<>();
        List<String> preventive = new ArrayList<>();
        LINDE.activities()
                .forEach(
                        activity -> {
                            switch (Objects.toString(activity.coreTask())) {
                                case "GENERALIST" -> generalist.add(activity.id());
                                case "PREVENTIVE" -> preventive.add(activity.id());
                                default -> {}
                            }
                        });
        List<ActivityCoverage> activities =
                List.of(
                        coverage(generalist.get(0), 60, 20),
                        coverage(preventive.get(0), 45, 45),
                        coverage(generalist.get(1), 10, 10),
                        coverage("gone", 99, 99));
        assertEquals(
                List.of(
                        new Warning(
                                WarningKey.about(WarningKind.TASK_DISPLACED, MONDAY, "generalist"),
                                40),
                        new Warning(
                                WarningKey.about(WarningKind.TASK_SHORT, MONDAY, "generalist"), 30),
                        new Warning(
                                WarningKey.about(WarningKind.TASK_SHORT, MONDAY, "preventive"),
                                45)),
                of(week(activities, List.of(), List.of(), List.of())));
    }

    @Test
    void whatARuleMissesOnADayIsOneWarning() {
        List<PresenceViolation> presence =
                List.of(
                        new PresenceViolation("balie", MONDAY, EARLY, false, 120),
                        new PresenceViolation("arts", MONDAY, EARLY, false),
                        new PresenceViolation("balie", MONDAY, LATE, false),
                        new PresenceViolation("balie", MONDAY, TimeSpan.of("12:00", "12:30"), true),
                        new PresenceViolation("balie", TUESDAY, EARLY, false));
        assertEquals(
                List.of(
                        new Warning(
                                WarningKey.about(WarningKind.PRESENCE, MONDAY, "balie"),
                                180,
                                List.of(EARLY, LATE)),
                        new Warning(
                                WarningKey.about(WarningKind.PRESENCE, MONDAY, "arts"),
                                60,
                                List.of(EARLY)),
                        new Warning(
                                WarningKey.about(WarningKind.PRESENCE_DISPLACED, MONDAY, "balie"),
                                30,
                                List.of(TimeSpan.of("12:00", "12:30"))),
                        new Warning(
                                WarningKey.about(WarningKind.PRESENCE, TUESDAY, "balie"),
                                60,
                                List.of(EARLY))),
                of(
                        week(
                                List.of(),
                                List.of(),
                                presence,
                                List.of(day(MONDAY, 0, 0), day(TUESDAY, 0, 0)))));
    }

    @Test
    void whoIsCoveredByAnAgreementIsNoWarning() {
        assertEquals(
                List.of(
                        new Warning(
                                WarningKey.ofMember(WarningKind.ALONE, MONDAY, "visser", null),
                                35)),
                of(
                        week(
                                List.of(),
                                List.of(
                                        new FragilePair("visser", MONDAY, 35, false),
                                        new FragilePair("jansen", MONDAY, 80, true)),
                                List.of(),
                                List.of(day(MONDAY, 0, 0)))));
    }

    /// Fewer people than before is worse, also when it takes no longer.
    @Test
    void moreThanOneMissingCountsAsOften() {
        WarningKey key = WarningKey.about(WarningKind.PRESENCE, MONDAY, "balie");
        Acceptance one = Acceptance.of(new Warning(key, 60), AcceptReason.ONCE, "");
        WeekAssessment two =
                week(
                        List.of(),
                        List.of(),
                        List.of(new PresenceViolation("balie", MONDAY, EARLY, false, 120)),
                        List.of(day(MONDAY, 0, 0)));
        assertFalse(one.covers(of(two).getFirst()));
    }

    @Test
    void theSamplesWarnOfEachThingOnceAndAcceptingChangesNoVerdict() {
        Guard guard = new Guard(new OrToolsSolver());
        Set<WarningKind> kinds = EnumSet.noneOf(WarningKind.class);
        for (int number = 46; number <= 51; number++) {
            IsoWeek week = new IsoWeek(2026, number);
            WeekAssessment before = guard.assess(LINDE, week);
            List<Warning> warnings = of(before);
            Set<WarningKey> keys = new HashSet<>();
            warnings.forEach(warning -> assertTrue(keys.add(warning.key())));
            warnings.forEach(warning -> kinds.add(warning.key().kind()));
            warnings.forEach(warning -> assertEquals(week, warning.key().week()));
            if (before.verdict().isAtRisk()) {
                assertFalse(warnings.isEmpty(), week::toString);
            }
            PracticePlan accepting = accepting(warnings, "gezien");
            WeekAssessment after = guard.assess(accepting, week);
            assertEquals(before.verdict(), after.verdict());
            assertEquals(before.days(), after.days());
            List<Standing> standings = WeekWarnings.standings(accepting, after);
            assertEquals(warnings, standings.stream().map(Standing::warning).toList());
            assertTrue(standings.stream().allMatch(Standing::isAccepted), week::toString);
        }
        assertTrue(kinds.contains(WarningKind.DAY_DISPLACED), kinds::toString);
    }

    private static PracticePlan accepting(List<Warning> warnings, @Nullable String note) {
        List<Edit> edits = new ArrayList<>();
        for (Warning warning : warnings) {
            edits.add(
                    new Edit.Add(
                            Acceptance.of(
                                    warning, AcceptReason.ARRANGED, Objects.toString(note, ""))));
        }
        return EditedPlan.of(LINDE, edits);
    }
}
