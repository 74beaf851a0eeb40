package nl.basiseerst.application.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.calibration.CountedPeriod;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class CalibrationEditsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 9, 7);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 20);
    private static final CountedPeriod PERIOD =
            new CountedPeriod(FROM, UNTIL, List.of(), List.of(), 0, 11);

    private final PracticePlan linde = Samples.plan("linde");
    private final Demand norm = echo(linde).demand();

    @Test
    void theCountTakesThePlaceOfTheNormAndTheNormIsKept() {
        PracticePlan counted = accepted(linde, 12);
        assertEquals(12, echo(counted).demand().fixedPerWeek());
        assertEquals(
                List.of(new Calibration("echo", FROM, UNTIL, 132, norm)),
                counted.groundwork().calibrations());
    }

    @Test
    void anotherCountKeepsTheFirstNorm() {
        List<Edit> edits =
                CalibrationEdits.accept(accepted(linde, 12), PERIOD, List.of(measured(14)));
        assertInstanceOf(Edit.Update.class, edits.getLast());
        PracticePlan again = EditedPlan.of(accepted(linde, 12), edits);
        assertEquals(14, echo(again).demand().fixedPerWeek());
        assertEquals(norm, again.groundwork().calibrations().getFirst().norm());
    }

    @Test
    void takenBackItIsAsItWas() {
        PracticePlan counted = accepted(linde, 12);
        assertEquals(linde, EditedPlan.of(counted, CalibrationEdits.takeBack(counted, "echo")));
        assertEquals(List.of(), CalibrationEdits.takeBack(linde, "echo"));
    }

    private PracticePlan accepted(PracticePlan plan, double perWeek) {
        return EditedPlan.of(
                plan, CalibrationEdits.accept(plan, PERIOD, List.of(measured(perWeek))));
    }

    private Measured measured(double perWeek) {
        Demand counted =
                new Demand(
                        norm.yearlyPer1000(),
                        norm.season(),
                        norm.weekday(),
                        norm.daypartShare(),
                        perWeek);
        return new Measured("echo", 132, norm, counted, 8, perWeek, 100, Set.of());
    }

    private static Activity echo(PracticePlan plan) {
        return plan.activities().stream()
                .filter(a -> a.id().equals("echo"))
                .findFirst()
                .orElseThrow();
    }
}
