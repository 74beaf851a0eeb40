package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What the guard says can be added, can be added; a little more cannot, and no other activity has
/// less.
class TightestActivityTest {

    private static final double A_LITTLE = 2;

    private final Guard guard = new Guard(new OrToolsSolver());

    @ParameterizedTest
    @CsvSource({"wilgen, 47", "linde, 46", "linde, 50", "linde, 51", "eiken, 49"})
    void addsWhatItSaysAndNoMore(String sample, int number) {
        PracticePlan plan = Samples.plan(sample);
        IsoWeek week = new IsoWeek(2026, number);
        TightestActivity tightest = guard.tightest(plan, week);
        assertNotNull(tightest);
        double most = tightest.spareMinutes();
        assertTrue(most > A_LITTLE, "a figure to test with: " + tightest);
        String activity = tightest.activity();
        assertEquals(0, shortage(plan, week, activity, most - A_LITTLE), 1e-3);
        assertTrue(shortage(plan, week, activity, most + A_LITTLE) > 0.01);
        for (Activity other : plan.activities()) {
            if (other.offer().name().equals("BASIC") && !other.isDeferrable()) {
                assertEquals(
                        0, shortage(plan, week, other.id(), most - A_LITTLE), 1e-3, other.id());
            }
        }
    }

    private double shortage(PracticePlan plan, IsoWeek week, String activity, double minutes) {
        double asked =
                guard.assess(plan, week).activities().stream()
                        .filter(a -> a.activity().equals(activity))
                        .mapToDouble(ActivityCoverage::demandContacts)
                        .sum();
        double norm =
                plan.activities().stream()
                        .filter(a -> a.id().equals(activity))
                        .mapToDouble(Activity::normMinutes)
                        .sum();
        PracticePlan grown = grown(plan, activity, 1 + minutes / (asked * norm));
        return guard.assess(grown, week).shortageMinutes();
    }

    private static PracticePlan grown(PracticePlan plan, String activity, double factor) {
        List<Activity> activities =
                plan.activities().stream()
                        .map(a -> a.id().equals(activity) ? grown(a, factor) : a)
                        .toList();
        return new PracticePlan(
                plan.practice(),
                plan.rooms(),
                plan.competences(),
                activities,
                plan.sessionTypes(),
                plan.roles(),
                plan.members(),
                plan.blocks(),
                plan.absences(),
                plan.presenceRules(),
                plan.taskTypes(),
                plan.tasks(),
                plan.groundwork());
    }

    private static Activity grown(Activity a, double factor) {
        Demand demand = a.demand();
        return new Activity(
                a.id(),
                a.name(),
                a.offer(),
                a.source(),
                a.decidedOn(),
                a.reserved(),
                a.coreTask(),
                a.priority(),
                a.accessDays(),
                a.accessWeeks(),
                a.withinDaypart(),
                new Demand(
                        demand.yearlyPer1000().stream()
                                .map(r -> new BandRate(r.ageBand(), r.contacts() * factor))
                                .toList(),
                        demand.season(),
                        demand.weekday(),
                        demand.daypartShare(),
                        demand.fixedPerWeek() * factor),
                a.performers());
    }
}
