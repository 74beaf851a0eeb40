package nl.basiseerst.ui.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.calibration.CountFault;
import nl.basiseerst.application.calibration.CountLabels;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.calibration.CalibrateDemand;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.offer.CountsViewModel.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CountsViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final PracticePlan linde = Samples.plan("linde");
    private final SampleDesk sample = SampleDesk.atOnce(linde);
    private final CountsViewModel model = OfferOnStage.countsOn(sample);

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aTableIsMatchedAndSetBesideTheNormsAndNothingChanges() {
        model.paste(CountedTables.pasted(12));
        assertEquals(Stage.READ, model.stageProperty().get());
        assertEquals(6, model.labelsProperty().get().size());
        assertEquals(Optional.of("dagconsult"), model.chosen(label("Consult dezelfde dag")));
        assertEquals(Optional.empty(), model.chosen(label("Overleg apotheek")));
        assertEquals(5, outcome().activities().size());
        assertEquals(12, outcome().period().weeks());
        assertTrue(model.ticks().has("dagconsult"));
        assertEquals(linde.activities(), plan().activities());
        assertEquals(List.of(), plan().groundwork().calibrations());
    }

    @Test
    void whatIsTakenOverIsOneChangeThatCanBeTakenBack() {
        model.paste(CountedTables.pasted(12));
        model.ticks().set("visite", false);
        model.ticks().set("spoed", false);
        int ticked = model.ticks().countProperty().get();
        model.accept();
        assertEquals(3, ticked);
        assertEquals(3, model.takenProperty().get());
        assertEquals(
                List.of("triage", "dagconsult", "herhaalrecept"),
                plan().groundwork().calibrations().stream().map(Calibration::activity).toList());
        assertEquals(activity(linde, "visite").demand(), activity(plan(), "visite").demand());
        Measured taken = measured("dagconsult");
        assertEquals(taken.proposed(), activity(plan(), "dagconsult").demand());
        assertTrue(model.isTaken(taken));
        assertFalse(model.ticks().has("dagconsult"));

        sample.desk().undo();
        assertEquals(linde.activities(), plan().activities());
        assertEquals(List.of(), plan().groundwork().calibrations());
        assertFalse(model.isTaken(measured("dagconsult")));
    }

    @Test
    void theCountIsStillThereAfterARestart() {
        model.paste(CountedTables.pasted(12));
        model.accept();
        PracticePlan before = plan();
        sample.desk().open();
        assertEquals(before.groundwork(), plan().groundwork());
        assertEquals(before.activities(), plan().activities());
    }

    @Test
    void anActivityThatWasCountedCanBeRemovedLikeAnyOther() {
        OfferViewModel offer = OfferOnStage.modelOn(sample);
        Activity added = (Activity) offer.edits().addActivity("Oren");
        Calibration counted = new Calibration(added.id(), DAY, DAY, 1, added.demand());
        sample.desk().edit(added.id(), List.of(new Edit.Add(counted)));
        offer.edits().remove(added);
        assertEquals(List.of(), plan().groundwork().calibrations());
        assertTrue(plan().activities().stream().noneMatch(one -> one.id().equals(added.id())));
        sample.desk().undo();
        assertEquals(1, plan().groundwork().calibrations().size());
    }

    @Test
    void fewWeeksAreShownButNotTicked() {
        model.paste(CountedTables.pasted(5));
        assertEquals(5, outcome().activities().size());
        assertEquals(0, model.ticks().countProperty().get());
    }

    @Test
    void aNameCanBeGivenToAnActivityOrLeftOut() {
        model.paste(CountedTables.pasted(12));
        double before = measured("visite").contacts();
        model.match(label("Overleg apotheek"), Optional.of("visite"));
        assertEquals(before + label("Overleg apotheek").contacts(), measured("visite").contacts());
        model.match(label("Visite"), Optional.empty());
        model.match(label("Overleg apotheek"), Optional.empty());
        assertEquals(4, outcome().activities().size());
    }

    @Test
    void aTableWithFaultsIsNotUsed() {
        model.paste("Datum\tActiviteit\tAantal\n31-6-2026\tVisite\t3\n1-7-2026\tVisite\tveel\n");
        assertEquals(Stage.FAULTY, model.stageProperty().get());
        assertEquals(
                List.of(CountFault.Kind.NO_SUCH_DATE, CountFault.Kind.NOT_A_NUMBER),
                model.faultsProperty().get().stream().map(CountFault::kind).toList());
        model.accept();
        assertEquals(linde.activities(), plan().activities());
    }

    private CountLabels.Label label(String start) {
        return model.labelsProperty().get().stream()
                .filter(label -> label.label().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private CalibrateDemand.Outcome outcome() {
        CalibrateDemand.Outcome found = model.outcomeProperty().get();
        assertNotNull(found);
        return found;
    }

    private Measured measured(String activity) {
        return (Measured)
                outcome().activities().stream()
                        .filter(one -> one.activity().equals(activity))
                        .findFirst()
                        .orElseThrow();
    }

    private PracticePlan plan() {
        return model.plan().orElseThrow();
    }

    private static Activity activity(PracticePlan plan, String id) {
        return plan.activities().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}
