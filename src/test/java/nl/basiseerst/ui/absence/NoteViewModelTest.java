package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.absence.AbsenceTrial;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.absence.LeaveEffect;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.absence.TrialViewModel.Tried;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.form.Mistyped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class NoteViewModelTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final NoteViewModel model = AwayOnStage.note(sample);

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private AbsenceTrial trial() {
        Tried tried = model.trial().triedProperty().get();
        assertNotNull(tried);
        return Objects.requireNonNull(tried).trial();
    }

    private PracticePlan stored() {
        return sample.store().load(Period.ALWAYS).orElseThrow().plan();
    }

    @Test
    void whatItComesToIsKnownBeforeAnythingIsKept() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        assertFalse(trial().lost().isEmpty());
        assertFalse(trial().worseDays().isEmpty());
        assertEquals(Samples.plan("linde").absences(), stored().absences());
    }

    @Test
    void leaveIsTakenFromTheHoursThatWereChosen() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        assertEquals(LeaveAccount.LEAVE, draft().account());
        model.setAccount(LeaveAccount.PLB);
        model.setTo(THURSDAY.plusDays(1));
        assertEquals(LeaveAccount.PLB, draft().account(), "other days are taken from the same");
        model.keep();
        assertEquals(LeaveAccount.PLB, stored().absences().getLast().account());
    }

    @Test
    void whatIsNotLeaveIsTakenFromNoHours() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.setAccount(LeaveAccount.PLB);
        model.setKind(Absence.Kind.TRAINING);
        assertNull(draft().account());
        model.setAccount(LeaveAccount.PLB);
        assertNull(draft().account());
        model.setKind(Absence.Kind.LEAVE);
        assertEquals(LeaveAccount.LEAVE, draft().account());
    }

    @Test
    void itIsSeenWhatIsLeftOfTheHoursBeforeItIsKept() {
        LeaveEntitlement hours =
                LeaveEntitlement.none("vandermeer", 2026).withLeave(10.0).withPlb(0.0);
        sample.desk().edit("vandermeer", List.of(new Edit.Add(hours)));
        model.begin("vandermeer", THURSDAY, THURSDAY);
        assertEquals(600 - 456, effect().after());
        model.setTo(THURSDAY.plusDays(1));
        assertEquals(600 - 2 * 456, effect().after());
        model.setAccount(LeaveAccount.PLB);
        assertEquals(-2 * 456, effect().after());
        sample.desk().edit("vandermeer", List.of(new Edit.Update(hours.withPlb(20.0))));
        model.again();
        assertEquals(1200 - 2 * 456, effect().after());
        model.setKind(Absence.Kind.TRAINING);
        assertEquals(List.of(), model.effects().countedProperty().get());
        model.setKind(Absence.Kind.LEAVE);
        model.keep();
        assertEquals(List.of(), model.effects().countedProperty().get());
    }

    private LeaveEffect effect() {
        return model.effects().countedProperty().get().getFirst();
    }

    @Test
    void theAbsenceAndWhoStandsInAreOneChange() {
        PracticePlan before = stored();
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.trial().choose("b685", "peters");
        assertEquals("peters", trial().chosen().get("b685"));
        model.keep();
        assertEquals(before.absences().size() + 1, stored().absences().size());
        assertEquals(
                "peters",
                stored().blocks().stream()
                        .filter(b -> b.id().equals("b685"))
                        .findFirst()
                        .orElseThrow()
                        .member());
        assertNull(model.draftProperty().get());
        assertNotNull(model.keptProperty().get());
        model.undo();
        assertEquals(before, stored());
        assertNull(model.keptProperty().get());
    }

    @Test
    void onlyWhatWasKeptIsTakenBack() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.keep();
        assertNotNull(model.keptProperty().get());
        sample.desk().edit("test", List.of(new Edit.Remove(stored().blocks().getFirst())));
        PracticePlan after = stored();
        assertNull(model.keptProperty().get());
        model.undo();
        assertEquals(after, stored());
    }

    @Test
    void whatCouldNotBeStoredWasNotKept() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        sample.database().close();
        model.keep();
        assertNull(model.keptProperty().get());
    }

    @Test
    void whoWasChosenIsForgottenWithThePerson() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.trial().choose("b685", "peters");
        model.setPart(Optional.of(TimeSpan.of("08:00", "10:00")));
        assertEquals("peters", trial().chosen().get("b685"), "still the same person");
        model.setMember(
                stored().members().stream()
                        .filter(m -> m.id().equals("dewit"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(trial().chosen().isEmpty());
        model.trial().choose("b589", "prins");
        model.trial().choose("b589", null);
        assertTrue(trial().chosen().isEmpty());
    }

    @Test
    void whatHasChangedIsLookedAtBeforeItIsKept() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.trial().choose("b685", "peters");
        Block lost =
                stored().blocks().stream()
                        .filter(block -> block.id().equals("b685"))
                        .findFirst()
                        .orElseThrow();
        TimeSpan later = new TimeSpan(lost.span().from() + 15, lost.span().to());
        sample.desk().edit("test", List.of(new Edit.Update(lost.withSpan(later))));
        PracticePlan before = stored();
        model.keep();
        assertEquals(before, stored());
        assertTrue(model.trial().changedProperty().get(), "and it is told why");
        model.keep();
        assertNotNull(model.keptProperty().get());
        assertFalse(model.trial().changedProperty().get());
    }

    @Test
    void farFromWhatIsShownItIsStoredFirst() {
        LocalDate far = LocalDate.of(2026, 11, 12); // before the weeks at hand
        model.begin("vandermeer", far, far);
        sample.desk().show(LocalDate.of(2027, 6, 1));
        String block = trial().lost().getFirst().work().block().id();
        model.trial().choose(block, "peters");
        model.keep();
        assertEquals(
                "peters",
                stored().blocks().stream()
                        .filter(b -> b.id().equals(block))
                        .findFirst()
                        .orElseThrow()
                        .member());
    }

    @Test
    void whoGivesUpWaitingKeepsTheAbsenceAlone() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.trial().choose("b685", "peters");
        model.trial().giveUp();
        model.keep();
        assertEquals(Samples.plan("linde").absences().size() + 1, stored().absences().size());
        assertEquals(Samples.plan("linde").blocks(), stored().blocks());
    }

    @Test
    void whoGaveUpWaitingIsLeftAloneUntilSomethingElseIsAsked() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.trial().giveUp();
        model.trial().again();
        assertNull(model.trial().triedProperty().get());
        model.setTo(THURSDAY.plusDays(1));
        assertEquals(draft(), trial().absence());
    }

    @Test
    void whatIsProposedGoesOnWhenThePracticeChanges() {
        giveHuismanTheDayOff();
        Deque<Runnable> later = new ArrayDeque<>();
        TrialViewModel.Work work = AwayOnStage.work(sample);
        TrialViewModel waiting =
                new TrialViewModel(
                        sample.desk(),
                        new TrialViewModel.Work(
                                work.trying(),
                                work.load(),
                                work.storage(),
                                new BackgroundWork(later::add, Runnable::run)),
                        sample.failures());
        waiting.ask(new Absence("x1", "vandermeer", THURSDAY, THURSDAY, null, Absence.Kind.LEAVE));
        waiting.chooseAll();
        waiting.again();
        run(later);
        assertEquals("huisman", waiting.triedProperty().get().trial().chosen().get("b685"));
        waiting.choose("b685", null);
        waiting.again();
        run(later);
        assertNull(
                waiting.triedProperty().get().trial().chosen().get("b685"),
                "what was proposed is not proposed again");
    }

    private static void run(Deque<Runnable> later) {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    @Test
    void whatMayNotBeStoredStaysFilledIn() {
        LocalDate far = LocalDate.of(2026, 11, 12); // before the weeks at hand
        model.begin("vandermeer", far, far);
        sample.desk().show(LocalDate.of(2027, 6, 1));
        model.trial().choose(trial().lost().getFirst().work().block().id(), "peters");
        sample.desk().halt().begin(new Failure("member-unknown", "x", "y"));
        model.keep();
        assertEquals(far, draft().from());
        assertNull(model.keptProperty().get());
        sample.desk().halt().end();
        model.keep();
        assertNotNull(model.keptProperty().get());
    }

    @Test
    void aSingleDayMovesAndAPeriodDoesNotTurnAround() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.setFrom(THURSDAY.plusDays(1));
        assertEquals(THURSDAY.plusDays(1), draft().to());
        model.setTo(THURSDAY.plusDays(5));
        assertThrows(Mistyped.class, () -> model.setFrom(THURSDAY.plusDays(6)));
        model.setKind(Absence.Kind.TRAINING);
        assertEquals(Absence.Kind.TRAINING, draft().kind());
        assertEquals(draft(), trial().absence());
    }

    private Absence draft() {
        return Objects.requireNonNull(model.draftProperty().get());
    }

    /// Then somebody is at hand for the triage of Van der Meer.
    private void giveHuismanTheDayOff() {
        sample.desk()
                .edit(
                        "huisman",
                        stored().blocks().stream()
                                .filter(block -> block.member().equals("huisman"))
                                .filter(block -> block.date().equals(THURSDAY))
                                .<Edit>map(Edit.Remove::new)
                                .toList());
    }

    @Test
    void everybodyAtHandIsProposed() {
        giveHuismanTheDayOff();
        model.begin("vandermeer", THURSDAY, THURSDAY);
        model.trial().chooseAll();
        assertEquals("huisman", trial().chosen().get("b685"));
        trial().lost()
                .forEach(
                        lost ->
                                assertEquals(
                                        lost.standIns().stream().anyMatch(one -> one.isAtHand()),
                                        lost.chosen() != null));
    }

    @Test
    void whatSomebodyElseChangesIsLookedAtAgain() {
        model.begin("vandermeer", THURSDAY, THURSDAY);
        int before = trial().lost().size();
        sample.desk()
                .edit(
                        "vandermeer",
                        List.of(new Edit.Remove(trial().lost().getFirst().work().block())));
        model.trial().again();
        assertEquals(before - 1, trial().lost().size());
    }
}
