package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.ClosingProposal;
import nl.basiseerst.application.absence.ClosureTrial;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ClosuresViewModelTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 17);
    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final ClosuresViewModel model = AwayOnStage.closures(sample);

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<LocalDate> stored() {
        return sample.store().load(Period.ALWAYS).orElseThrow().plan().practice().closedDates();
    }

    private ClosureTrial trial() {
        ClosuresViewModel.Tried tried = model.triedProperty().get();
        assertNotNull(tried);
        return tried.trial();
    }

    @Test
    void theClosuresThatComeAreListed() {
        assertEquals(
                List.of(new Closure(CHRISTMAS, CHRISTMAS), new Closure(NEW_YEAR, NEW_YEAR)),
                model.coming());
    }

    @Test
    void nothingIsClosedBeforeItIsKept() {
        model.setDays(THURSDAY, THURSDAY.plusDays(1));
        assertEquals(List.of(THURSDAY, THURSDAY.plusDays(1)), trial().closing());
        assertFalse(trial().lost().isEmpty());
        assertEquals(List.of(CHRISTMAS, NEW_YEAR), stored());
        model.keep();
        assertEquals(List.of(THURSDAY, THURSDAY.plusDays(1), CHRISTMAS, NEW_YEAR), stored());
        assertNull(model.draftProperty().get());
        assertNull(model.triedProperty().get());
        assertEquals(3, model.coming().size());
        sample.desk().undo();
        assertEquals(List.of(CHRISTMAS, NEW_YEAR), stored());
    }

    @Test
    void otherDaysTakeThePlaceOfThoseOfAClosure() {
        model.change(new Closure(CHRISTMAS, CHRISTMAS));
        assertFalse(model.isChange());
        assertNull(model.triedProperty().get());
        model.setDays(CHRISTMAS.minusDays(1), CHRISTMAS.minusDays(1));
        assertEquals(List.of(CHRISTMAS.minusDays(1)), trial().closing());
        assertEquals(List.of(CHRISTMAS), trial().opening());
        model.keep();
        assertEquals(List.of(CHRISTMAS.minusDays(1), NEW_YEAR), stored());
    }

    @Test
    void aClosureIsOpenedAgain() {
        model.open(new Closure(CHRISTMAS, CHRISTMAS));
        assertEquals(List.of(CHRISTMAS), trial().opening());
        assertEquals(List.of(), trial().lost());
        model.keep();
        assertEquals(List.of(NEW_YEAR), stored());
    }

    private void close(LocalDate... more) {
        Practice practice = model.practice().orElseThrow();
        Practice closed = ClosingProposal.closed(practice, List.of(more));
        sample.desk().edit("test", List.of(new Edit.Update(closed)));
    }

    @Test
    void ofAClosureThatIsGoingOnWhatIsOverStaysClosed() {
        LocalDate today = sample.desk().today();
        close(today.minusDays(1), today, today.plusDays(1));
        model.open(model.coming().getFirst());
        assertEquals(List.of(today, today.plusDays(1)), trial().opening());
        assertEquals(List.of(today.minusDays(1)), model.staying());
        model.keep();
        assertEquals(List.of(today.minusDays(1), CHRISTMAS, NEW_YEAR), stored());
    }

    @Test
    void aHolidayThatTouchesAClosureStaysClosed() {
        close(CHRISTMAS.minusDays(2), CHRISTMAS.minusDays(1));
        Closure both = model.coming().getFirst();
        assertEquals(new Closure(CHRISTMAS.minusDays(2), CHRISTMAS), both);
        model.change(both);
        assertEquals(List.of(), model.staying());
        model.setDays(CHRISTMAS.minusDays(2), CHRISTMAS.minusDays(2));
        assertEquals(List.of(CHRISTMAS.minusDays(1)), trial().opening());
        assertEquals(List.of(CHRISTMAS), model.staying());
        model.open(both);
        assertEquals(List.of(CHRISTMAS), model.staying());
        model.keep();
        assertEquals(List.of(CHRISTMAS, NEW_YEAR), stored());
        assertEquals(List.of(), model.staying());
    }

    @Test
    void whoCutsOffNothingButAHolidayOpensIt() {
        close(CHRISTMAS.minusDays(1));
        model.change(model.coming().getFirst());
        model.setDays(CHRISTMAS.minusDays(1), CHRISTMAS.minusDays(1));
        assertEquals(List.of(), model.staying());
        assertEquals(List.of(CHRISTMAS), trial().opening());
        model.keep();
        assertEquals(List.of(CHRISTMAS.minusDays(1), NEW_YEAR), stored());
    }

    @Test
    void daysOnWhichItIsNotOpenAnywayChangeNothing() {
        model.setDays(CHRISTMAS, CHRISTMAS.plusDays(2));
        assertFalse(model.isChange());
        assertNull(model.triedProperty().get());
        long changes = sample.store().changeNo();
        model.keep();
        assertEquals(changes, sample.store().changeNo());
    }

    @Test
    void whatChangesMeanwhileIsWorkedOutAnew() {
        model.setDays(THURSDAY, THURSDAY);
        int before = trial().lost().size();
        remove(trial().lost().getFirst());
        assertEquals(before - 1, trial().lost().size());
        model.forget();
        assertNull(model.triedProperty().get());
        assertNull(model.draftProperty().get());
    }

    private void remove(LostWork work) {
        sample.desk().edit("test", List.of(new Edit.Remove(work.block())));
    }

    @Test
    void whatChangesFarFromWhatIsAtHandIsWorkedOutAnew() {
        model.setDays(THURSDAY, THURSDAY);
        sample.desk().show(LocalDate.of(2026, 6, 1));
        int before = trial().lost().size();
        Edit gone = new Edit.Remove(trial().lost().getFirst().block());
        sample.desk().editStored("test", List.of(gone));
        assertEquals(before - 1, trial().lost().size());
    }

    @Test
    void whoDoesNotWaitKeepsItAllTheSame() {
        model.setDays(THURSDAY, THURSDAY);
        model.giveUp();
        assertNull(model.triedProperty().get());
        sample.desk()
                .edit(
                        "test",
                        List.of(
                                new Edit.Remove(
                                        sample.desk()
                                                .shownProperty()
                                                .get()
                                                .plan()
                                                .blocks()
                                                .getFirst())));
        assertNull(model.triedProperty().get(), "also when something changes");
        model.keep();
        assertTrue(stored().contains(THURSDAY));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        assertThrows(InvalidValue.class, () -> model.setDays(THURSDAY, THURSDAY.minusDays(1)));
        assertNull(model.draftProperty().get());
    }
}
