package nl.basiseerst.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Holidays.Kind;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.holidays.JollydayHolidays;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.settings.ClosedDatesViewModel.Closed;
import nl.basiseerst.ui.settings.ClosedDatesViewModel.Proposal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class ClosedDatesViewModelTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate SAINT_NICHOLAS = LocalDate.of(2026, 12, 4);

    private final SampleDesk kit = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = kit.desk();
    private final ClosedDatesViewModel model =
            new ClosedDatesViewModel(desk, new JollydayHolidays(), kit.storage(), kit.failures());

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void namesTheHolidaysAmongTheClosedDates() {
        model.close(SAINT_NICHOLAS);
        assertEquals(
                List.of(
                        new Closed(SAINT_NICHOLAS, null),
                        new Closed(CHRISTMAS, Kind.CHRISTMAS_DAY),
                        new Closed(NEW_YEAR, Kind.NEW_YEAR)),
                model.closedProperty().get());
        assertThrows(Mistyped.class, () -> model.close(SAINT_NICHOLAS));
        model.open(SAINT_NICHOLAS);
        assertEquals(List.of(CHRISTMAS, NEW_YEAR), practice().closedDates());
    }

    @Test
    void proposesTheHolidaysTickedButForTheTwoThatAreAChoice() {
        assertEquals(
                List.of(
                        "GOOD_FRIDAY false",
                        "EASTER_MONDAY true",
                        "KINGS_DAY true",
                        "LIBERATION_DAY false",
                        "ASCENSION_DAY true",
                        "WHIT_MONDAY true"),
                model.proposalsProperty().get().stream()
                        .map(one -> one.holiday().kind() + " " + one.chosen().get())
                        .toList());
        assertEquals(4, model.chosenProperty().get());
    }

    @Test
    void closesWhatIsTickedAsOneEdit() {
        proposal(Kind.GOOD_FRIDAY).chosen().set(true);
        proposal(Kind.KINGS_DAY).chosen().set(false);
        assertEquals(4, model.chosenProperty().get());
        model.closeChosen();
        assertEquals(6, practice().closedDates().size());
        assertTrue(practice().closedDates().contains(LocalDate.of(2027, 3, 26)));
        assertFalse(practice().closedDates().contains(LocalDate.of(2027, 4, 27)));
        assertEquals(2, model.proposalsProperty().get().size());
        assertFalse(proposal(Kind.KINGS_DAY).chosen().get());
        desk.undo();
        assertEquals(List.of(CHRISTMAS, NEW_YEAR), practice().closedDates());
        assertEquals(6, model.proposalsProperty().get().size());
    }

    private Proposal proposal(Kind kind) {
        return model.proposalsProperty().get().stream()
                .filter(one -> one.holiday().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Practice practice() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan().practice();
    }
}
