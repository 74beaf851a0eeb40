package nl.basiseerst.application.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.PresenceViolation;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TryReleaseTest {

    private final Guard guard = new Guard(new OrToolsSolver());

    /// Every published week of the samples in which there is extra offer to give up.
    @ParameterizedTest
    @ValueSource(strings = {"worked-example", "wilgen", "linde", "eiken"})
    void givingUpWhatIsAdvisedDisplacesLessAndTouchesOnlyThoseBlocks(String name) {
        PracticePlan plan = Samples.plan(name);
        for (var check : Samples.answered(name).checks()) {
            IsoWeek week = IsoWeek.parse(String.valueOf(check.get("week"))).orElseThrow();
            WeekAssessment before = guard.assess(plan, week);
            List<Edit> edits = new TryRelease(guard).edits(plan, week, before.release());
            assertEquals(
                    before.release().stream().map(i -> i.block()).distinct().sorted().toList(),
                    edits.stream().map(e -> e.entity().id()).sorted().toList());
            if (!edits.isEmpty()) {
                WeekAssessment after = guard.assess(EditedPlan.of(plan, edits), week);
                assertTrue(
                        displaced(after) < displaced(before),
                        () -> name + " " + week + ": " + displaced(after));
            }
        }
    }

    /// Minutes, with every stretch that lacks people on top.
    private static double displaced(WeekAssessment week) {
        return week.displacedMinutes()
                + week.presence().stream()
                        .filter(PresenceViolation::displaced)
                        .mapToInt(v -> v.span().minutes())
                        .sum();
    }

    @Test
    void theWorkedExampleIsNoLongerDisplaced() {
        PracticePlan plan = Samples.plan("worked-example");
        IsoWeek week = new IsoWeek(2026, 48);
        WeekAssessment before = guard.assess(plan, week);
        assertEquals(Verdict.DISPLACED, before.verdict());
        List<Edit> edits = new TryRelease(guard).edits(plan, week, before.release());
        assertNotEquals(
                Verdict.DISPLACED, guard.assess(EditedPlan.of(plan, edits), week).verdict());
    }
}
