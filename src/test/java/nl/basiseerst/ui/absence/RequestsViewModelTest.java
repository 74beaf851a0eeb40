package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.absence.LeaveEffect;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.LeaveRequest.State;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class RequestsViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);
    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final RequestsViewModel model = AwayOnStage.requests(sample);

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private PracticePlan stored() {
        return sample.store().load(Period.ALWAYS).orElseThrow().plan();
    }

    private LeaveRequest asked() {
        model.ask("vandermeer", MONDAY, MONDAY.plusDays(1), null, LeaveAccount.LEAVE);
        return model.openProperty().get().groups().getFirst().requests().getFirst();
    }

    @Test
    void whoAskedIsNotAwayYet() {
        int away = stored().absences().size();
        LeaveRequest request = asked();
        assertEquals(State.REQUESTED, request.state());
        assertEquals(LocalDate.of(2026, 11, 24), request.askedOn());
        assertEquals(away, stored().absences().size());
        assertEquals(1, stored().staffing().requests().size());
    }

    @Test
    void approvingMakesAnAbsenceWithWhoStandsInAsOneChange() {
        model.choose(asked());
        PracticePlan before = stored();
        assertNotNull(model.trial().triedProperty().get());
        String block =
                model.trial().triedProperty().get().trial().lost().getFirst().work().block().id();
        model.trial().choose(block, "peters");
        model.approve();
        PracticePlan after = stored();
        Absence absence = after.absences().getLast();
        assertEquals("vandermeer", absence.member());
        assertEquals(Absence.Kind.LEAVE, absence.kind());
        LeaveRequest decided = after.staffing().requests().getFirst();
        assertEquals(State.APPROVED, decided.state());
        assertEquals(absence.id(), decided.absence());
        assertTrue(
                after.blocks().stream()
                        .anyMatch(b -> b.id().equals(block) && b.member().equals("peters")));
        assertEquals(0, model.openProperty().get().count());
        assertNull(model.chosenProperty().get());
        sample.desk().undo();
        assertEquals(before, stored());
        assertEquals(1, model.openProperty().get().count());
    }

    @Test
    void whoStandsInGetsTheBlockAsItIsByThen() {
        model.choose(asked());
        Block lost =
                Objects.requireNonNull(model.trial().triedProperty().get())
                        .trial()
                        .lost()
                        .getFirst()
                        .work()
                        .block();
        model.trial().choose(lost.id(), "peters");
        TimeSpan later = new TimeSpan(lost.span().from() + 15, lost.span().to());
        sample.desk().edit("test", List.of(new Edit.Update(lost.withSpan(later))));
        model.approve();
        Block after =
                stored().blocks().stream()
                        .filter(block -> block.id().equals(lost.id()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(later, after.span());
        assertEquals("peters", after.member());
    }

    @Test
    void refusingLeavesTheScheduleAsItIs() {
        LeaveRequest request = asked();
        PracticePlan before = stored();
        model.choose(request);
        model.refuse();
        assertEquals(before.absences(), stored().absences());
        assertEquals(before.blocks(), stored().blocks());
        assertEquals(State.REFUSED, stored().staffing().requests().getFirst().state());
        assertEquals(1, model.decided().size());
        sample.desk().undo();
        assertEquals(before, stored());
    }

    @Test
    void beforeApprovingItIsSeenWhatIsLeftOfTheHours() {
        model.choose(asked());
        LeaveEffect effect = model.effects().countedProperty().get().getFirst();
        assertEquals(2 * 456, effect.minutes());
        assertNull(effect.left());
        LeaveEntitlement hours = LeaveEntitlement.none("vandermeer", 2026).withLeave(10.0);
        sample.desk().edit("vandermeer", List.of(new Edit.Add(hours)));
        assertTrue(model.effects().countedProperty().get().getFirst().isTooMuch());
        model.approve();
        assertEquals(
                State.APPROVED,
                stored().staffing().requests().getFirst().state(),
                "too much is told, not refused");
        assertEquals(List.of(), model.effects().countedProperty().get());
    }

    @Test
    void leaveThatIsOverAndWasJustNotedIsSeenWithTheRequest() {
        LocalDate monday = LocalDate.of(2026, 1, 12);
        Absence over = new Absence("x1", "vandermeer", monday, monday, null, Absence.Kind.LEAVE);
        LeaveEntitlement hours = LeaveEntitlement.none("vandermeer", 2026).withLeave(100.0);
        sample.desk().edit("vandermeer", List.of(new Edit.Add(hours)));
        sample.desk().edit("vandermeer", List.of(new Edit.Add(over)));
        model.choose(asked());
        assertEquals(6000 - 456, model.effects().countedProperty().get().getFirst().left());
    }

    @Test
    void approvedLeaveIsTakenFromWhatItWasAskedFrom() {
        model.ask("vandermeer", MONDAY, MONDAY, null, LeaveAccount.PLB);
        model.choose(model.openProperty().get().groups().getFirst().requests().getFirst());
        assertEquals(
                LeaveAccount.PLB, model.effects().countedProperty().get().getFirst().account());
        model.approve();
        assertEquals(LeaveAccount.PLB, stored().absences().getLast().account());
    }

    @Test
    void whoDoesNotWaitApprovesTheLeaveAlone() {
        model.choose(asked());
        model.trial().giveUp();
        model.approve();
        assertEquals(State.APPROVED, stored().staffing().requests().getFirst().state());
        assertEquals(Samples.plan("linde").blocks(), stored().blocks());
    }

    @Test
    void thePeriodMayNotBeTurnedAround() {
        assertThrows(
                InvalidValue.class,
                () ->
                        model.ask(
                                "vandermeer",
                                MONDAY,
                                MONDAY.minusDays(1),
                                null,
                                LeaveAccount.LEAVE));
    }
}
