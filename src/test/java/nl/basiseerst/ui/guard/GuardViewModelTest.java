package nl.basiseerst.ui.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.guard.GuardViewModel.State;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class GuardViewModelTest {

    private static final LocalDate DISPLACED = LocalDate.of(2026, 12, 1);
    private static final LocalDate SAFE = LocalDate.of(2026, 11, 17);
    private static final Subject TRIAGE = new Subject.OfActivity("triage");

    private SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private Desk desk = sample.desk();
    private GuardViewModel model = modelOf(sample);

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theExtraItemThatCostsMostComesFirst() {
        openOn(DISPLACED);
        assertEquals(State.JUDGED, model.stateProperty().get());
        List<ExtraItem> items = GuardViewModel.byCost(week());
        assertEquals(week().extra().size(), items.size());
        assertEquals("b997", items.getFirst().name());
        assertEquals(week().release(), List.of(items.getFirst()));
    }

    @Test
    void aWeekWarnsOfItsOwnAndOfWhatHasEndedByThen() {
        openOn(DISPLACED);
        List<Standing> all = model.warnings().standingsProperty().get();
        List<LocalDate> ends =
                all.stream()
                        .map(standing -> standing.warning().key())
                        .filter(key -> key.kind().subject() == WarningKind.Subject.COMPETENCE)
                        .map(WarningKey::date)
                        .toList();
        assertTrue(ends.contains(LocalDate.of(2026, 10, 3)), ends::toString);
        assertTrue(ends.stream().noneMatch(LocalDate.of(2026, 12, 6)::isBefore), ends::toString);
        assertTrue(
                all.stream().anyMatch(s -> s.warning().key().kind() == WarningKind.TASK_DISPLACED));
        desk.show(SAFE);
        assertTrue(
                model.warnings().standingsProperty().get().stream()
                        .noneMatch(s -> s.warning().key().kind() == WarningKind.TASK_DISPLACED));
    }

    @Test
    void aNumberOpensWhatLiesBehindIt() {
        openOn(DISPLACED);
        model.open(TRIAGE);
        var activity = assertInstanceOf(Opened.Behind.Activity.class, opened().behind());
        assertEquals(activity.coverage().demandContacts(), activity.detail().contacts(), 1e-6);

        model.open(new Subject.OfDay(DISPLACED));
        var day = assertInstanceOf(Opened.Behind.Day.class, opened().behind());
        assertEquals(Verdict.DISPLACED, day.day().verdict());

        model.open(new Subject.OfExtra("b997"));
        var extra = assertInstanceOf(Opened.Behind.Extra.class, opened().behind());
        assertFalse(extra.detail().gains().isEmpty());

        model.open(new Subject.OfAbsence("huisman", DISPLACED));
        var absence = assertInstanceOf(Opened.Behind.Absence.class, opened().behind());
        assertFalse(absence.detail().blocks().isEmpty());

        model.close();
        assertNull(model.subjectProperty().get());
        assertNull(model.openedProperty().get());
    }

    @Test
    void aNumberThatTheWeekDoesNotHaveOpensNothing() {
        openOn(DISPLACED);
        model.open(new Subject.OfExtra("nowhere"));
        assertNull(model.subjectProperty().get());
    }

    @Test
    void someoneSentHereFindsTheActivityOpen() {
        desk.goTo(new Destination("guard", "triage")); // before there is a verdict
        openOn(DISPLACED);
        assertEquals(TRIAGE, model.subjectProperty().get());
        desk.goTo(new Destination("guard", "chronisch"));
        assertEquals(new Subject.OfActivity("chronisch"), model.subjectProperty().get());
        desk.goTo(new Destination("week", "b1"));
        assertEquals(new Subject.OfActivity("chronisch"), model.subjectProperty().get());
    }

    @Test
    void anActivityStaysOpenInAnotherWeekAndADayDoesNot() {
        openOn(DISPLACED);
        model.open(TRIAGE);
        desk.show(SAFE);
        assertEquals(TRIAGE, model.subjectProperty().get());
        assertEquals(week(), opened().judged().assessment());

        model.open(new Subject.OfDay(SAFE));
        desk.show(DISPLACED);
        assertNull(model.subjectProperty().get());
    }

    @Test
    void tryingTheAdviceRepairsTheWeekAndCanBeTakenBack() {
        openOn(DISPLACED);
        List<ExtraItem> advised = week().release();
        model.open(Subject.OfExtra.of(advised.getFirst()));
        model.tryRelease();
        assertNotEquals(Verdict.DISPLACED, week().verdict());
        assertEquals(advised, model.triedProperty().get());
        assertNull(model.subjectProperty().get(), "what was given up is no number any more");

        desk.undo();
        assertEquals(Verdict.DISPLACED, week().verdict());
        assertEquals(List.of(), model.triedProperty().get());
    }

    @Test
    void whoMayOnlyReadTriesNothingAndIsToldWhy() {
        openOn(DISPLACED);
        PracticePlan before = opened(desk);
        desk.rights().admit(new Actor("Lies", AccessRole.READER));
        model.tryRelease();
        assertEquals(Verdict.DISPLACED, week().verdict());
        assertEquals(before, opened(desk));
        assertEquals(List.of(), model.triedProperty().get());
        String said = sample.failures().sentenceProperty().get();
        assertTrue(said.startsWith("Als lezer kunt u dit niet"), said);
        desk.rights().admit(new Actor("Hanna", AccessRole.HOLDER));
        desk.show(SAFE);
        assertEquals(List.of(), model.triedProperty().get());
    }

    private static PracticePlan opened(Desk desk) {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }

    @Test
    void oneItemCanBeTriedAlone() {
        openOn(DISPLACED);
        ExtraItem item = GuardViewModel.byCost(week()).getLast();
        model.tryOut(item);
        assertEquals(List.of(item), model.triedProperty().get());
        assertTrue(week().extra().stream().noneMatch(i -> i.name().equals(item.name())));

        desk.show(SAFE);
        desk.show(DISPLACED);
        assertEquals(List.of(item), model.triedProperty().get(), "nothing else happened");
    }

    @Test
    void whatIsOfNoUseToTheBasicOfferIsNotTried() {
        PracticePlan plan = Samples.plan("linde");
        PracticePlan helpless =
                new PracticePlan(
                        plan.practice(),
                        plan.rooms(),
                        plan.competences(),
                        plan.activities(),
                        plan.sessionTypes(),
                        List.of(),
                        plan.members(),
                        plan.blocks(),
                        plan.absences(),
                        plan.presenceRules(),
                        plan.taskTypes(),
                        plan.tasks(),
                        plan.groundwork());
        start(helpless);
        openOn(DISPLACED);
        for (ExtraItem item : week().extra()) {
            assertEquals(item.activity() != null, model.canTry(item), item.name());
        }
        ExtraItem block =
                week().extra().stream().filter(i -> i.activity() == null).findFirst().orElseThrow();
        model.tryOut(block);
        assertNull(desk.stepsProperty().get().undo());
    }

    @Test
    void theTightestActivityIsKnownInASafeWeekToo() {
        openOn(SAFE);
        assertNull(week().tightest());
        assertNotNull(model.tightestProperty().get());
        desk.show(DISPLACED);
        assertEquals(week().tightest(), model.tightestProperty().get());
    }

    @Test
    void saysWhyThereIsNothingToJudge() {
        assertEquals(State.LOADING, model.stateProperty().get());
        start(null);
        desk.open();
        assertEquals(State.NO_PRACTICE, model.stateProperty().get());

        PracticePlan plan = Samples.plan("linde");
        start(plan.withSchedule(List.of(), List.of(), List.of()));
        desk.open();
        assertEquals(State.UNPLANNED, model.stateProperty().get());

        start(closedAllWeek(plan));
        desk.open();
        assertEquals(State.CLOSED, model.stateProperty().get());
        model.open(TRIAGE);
        assertEquals(0, ((Opened.Behind.Activity) opened().behind()).detail().contacts());

        start(withoutOffer(plan));
        desk.open();
        assertEquals(State.NO_OFFER, model.stateProperty().get());
    }

    private static PracticePlan closedAllWeek(PracticePlan plan) {
        Practice p = plan.practice();
        LocalDate monday = SAFE.minusDays(1).plusWeeks(1);
        Practice closed =
                new Practice(
                        p.id(),
                        p.name(),
                        p.zone(),
                        p.openingHours(),
                        monday.datesUntil(monday.plusDays(7)).toList(),
                        p.dayparts(),
                        p.patients(),
                        p.minimumHeadroom(),
                        p.materialMinutes(),
                        p.fragileMinutes(),
                        p.coveredRoles());
        return new PracticePlan(
                closed,
                plan.rooms(),
                plan.competences(),
                plan.activities(),
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

    static PracticePlan withoutOffer(PracticePlan plan) {
        return new PracticePlan(
                plan.practice(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Groundwork.NONE);
    }

    private void start(@Nullable PracticePlan plan) {
        sample.close();
        sample = SampleDesk.atOnce(plan);
        desk = sample.desk();
        model = modelOf(sample);
    }

    private static GuardViewModel modelOf(SampleDesk sample) {
        return new GuardViewModel(
                sample.desk(), sample.guard(), sample.storage(), sample.failures());
    }

    private void openOn(LocalDate date) {
        desk.open();
        desk.show(date);
    }

    private WeekAssessment week() {
        return Objects.requireNonNull(desk.judgedProperty().get()).assessment();
    }

    private Opened opened() {
        return Objects.requireNonNull(model.openedProperty().get());
    }
}
