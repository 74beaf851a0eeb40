package nl.basiseerst.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.catalogue.NewFromTemplate;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.setup.OfferChoice;
import nl.basiseerst.application.setup.Readiness.State;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.application.setup.WorkPlan;
import nl.basiseerst.application.usecase.NewPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Destination;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The guided start without a window, on a real database.
@SuppressWarnings("NullAway.Init") // opened by each test
class SetupViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private SampleDesk kit;
    private SetupProgress progress;

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void everyRoleLooksAtEveryStepAndFillsInWhatItMay() {
        open(NewPractice.plan("Onze praktijk", 0, "iedereen"));
        SetupViewModel model = new SetupViewModel(kit.desk(), progress);
        Set<SetupStep> looking = EnumSet.of(SetupStep.VERDICT);
        for (AccessRole role : AccessRole.values()) {
            kit.desk().rights().admit(new Actor("Iemand", role));
            boolean keeps = role == AccessRole.HOLDER || role == AccessRole.MANAGER;
            for (SetupStep step : SetupStep.values()) {
                model.choose(step);
                assertEquals(step, model.stepProperty().get());
                assertEquals(
                        keeps || looking.contains(step), model.permits(step), role + " " + step);
            }
        }
    }

    @Test
    void onlyAHolderBeginsFromATemplate() {
        open(NewPractice.plan("Onze praktijk", 0, "iedereen"));
        PracticeStepViewModel model = new PracticeStepViewModel(kit.desk(), progress);
        Template template =
                Objects.requireNonNull(model.stateProperty().get()).templates().getLast();
        PracticePlan before = plan();
        kit.desk().rights().admit(new Actor("Mark", AccessRole.MANAGER));
        model.beginIfEmpty();
        assertEquals(
                "", kit.failures().sentenceProperty().get()); // going on is no question of that
        model.choose(template);
        model.confirm();
        assertEquals(before, plan());
        assertTrue(
                kit.failures()
                        .sentenceProperty()
                        .get()
                        .startsWith("Als praktijkmanager kunt u dit niet: een hele praktijk"));
        kit.desk().rights().admit(new Actor("Hanna", AccessRole.HOLDER));
        model.choose(template);
        model.confirm();
        assertFalse(before.equals(plan()));
    }

    @Test
    void beginsWithTheFirstStepAndWalksAlongAll() {
        open(NewPractice.plan("Onze praktijk", 0, "iedereen"));
        SetupViewModel model = new SetupViewModel(kit.desk(), progress);
        assertEquals(SetupStep.PRACTICE, model.stepProperty().get());
        for (SetupStep step : SetupStep.values()) {
            assertEquals(step, model.stepProperty().get());
            model.onward();
        }
        assertEquals(new Destination("today", null), destination());
        model.back();
        assertEquals(SetupStep.WEEK, model.stepProperty().get());
        kit.desk().goTo(new Destination("setup", "patients"));
        assertEquals(SetupStep.PATIENTS, model.stepProperty().get());
        kit.desk().goTo(new Destination("week", "team"));
        assertEquals(SetupStep.PATIENTS, model.stepProperty().get());
    }

    @Test
    void whoLeftHalfwayComesBackWhereSomethingIsMissing() {
        open(practice("duo"));
        assertEquals(new Destination("setup", null), destination());
        assertEquals(SetupStep.TEAM, new SetupViewModel(kit.desk(), progress).stepProperty().get());
    }

    @Test
    void whoNeverBeganIsNotLedThere() {
        open(Samples.plan("linde"));
        assertNull(destination());
        assertEquals("", progress.note(kit.texts()).getValue());
    }

    @Test
    void whatIsLeftStandsInTheNavigation() {
        open(practice("duo"));
        assertEquals("4", progress.note(kit.texts()).getValue());
        new OfferStepViewModel(kit.desk(), progress).confirmAll();
        assertEquals("3", progress.note(kit.texts()).getValue());
    }

    @Test
    void aTemplateKeepsTheNameAndThePatientsAndCanBeTakenBack() {
        open(NewPractice.plan("De Esdoorn", 3000, "iedereen"));
        PracticeStepViewModel model = new PracticeStepViewModel(kit.desk(), progress);
        model.choose(template("group"));
        assertEquals("De Esdoorn", plan().practice().name());
        assertEquals(template("group").team().size(), plan().members().size());
        assertEquals(3000, plan().practice().patients().stream().mapToInt(b -> b.count()).sum());
        model.choose(template("solo"));
        assertEquals(template("solo").team().size(), plan().members().size());
        assertNull(model.askedProperty().get());
        kit.desk().undo();
        assertEquals(template("group").team().size(), plan().members().size());
    }

    @Test
    void workIsNotThrownAwayWithoutAsking() {
        open(practice("duo"));
        PracticeStepViewModel model = new PracticeStepViewModel(kit.desk(), progress);
        TeamStepViewModel team = new TeamStepViewModel(kit.desk(), progress);
        team.rename(plan().members().getFirst().id(), "A. de Groot");
        model.choose(template("solo"));
        assertEquals(template("solo"), model.askedProperty().get());
        assertEquals("A. de Groot", plan().members().getFirst().name());
        model.keep();
        assertNull(model.askedProperty().get());
        model.choose(template("solo"));
        model.confirm();
        assertEquals(template("solo").team().size(), plan().members().size());
    }

    @Test
    void whoChoosesNothingGetsTheUsualTemplateOnce() {
        open(NewPractice.plan("Onze praktijk", 0, "iedereen"));
        PracticeStepViewModel model = new PracticeStepViewModel(kit.desk(), progress);
        model.beginIfEmpty();
        PracticePlan begun = plan();
        assertEquals(template("duo").team().size(), begun.members().size());
        assertEquals(
                template("duo").patients(),
                begun.practice().patients().stream().mapToInt(b -> b.count()).sum());
        model.beginIfEmpty();
        assertEquals(begun, plan());
    }

    @Test
    void hoursAreOneLineOrOneForEachDay() {
        open(practice("duo"));
        PracticeStepViewModel model = new PracticeStepViewModel(kit.desk(), progress);
        model.openOnWorkingDays(List.of(TimeSpan.of("08:00", "18:00")));
        model.open(DayOfWeek.FRIDAY, List.of());
        assertEquals(4, plan().practice().regularDays().size());
        TeamStepViewModel team = new TeamStepViewModel(kit.desk(), progress);
        assertEquals(4, state(team).openDays().size());
        assertThrows(InvalidValue.class, () -> model.rename(" "));
    }

    @Test
    void patientsAreCountedTogetherOrByBand() {
        open(practice("duo"));
        PatientsStepViewModel model = new PatientsStepViewModel(kit.desk(), progress);
        assertTrue(model.isNational());
        model.count(5000);
        assertEquals(5000, model.total());
        int first = model.bandsProperty().get().getFirst().count();
        model.count(0, first + 100);
        assertEquals(5100, model.total());
        assertThrows(InvalidValue.class, () -> model.count(-1));
        assertThrows(InvalidValue.class, () -> model.count(0, -1));
    }

    @Test
    void theTeamIsNamedAddedToAndScheduled() {
        open(practice("duo"));
        TeamStepViewModel model = new TeamStepViewModel(kit.desk(), progress);
        Member first = plan().members().getFirst();
        assertTrue(state(model).lines().getFirst().isPlaceholder());
        model.rename(first.id(), "A. de Groot");
        model.contract(first.id(), Optional.of(32.0));
        assertFalse(state(model).lines().getFirst().isPlaceholder());
        assertEquals("ADG", plan().members().getFirst().initials());
        String added = model.add("Noor Bos").orElseThrow();
        assertEquals(plan().members().get(plan().members().size() - 2).role(), role(added));
        model.role(added, Role.ASSISTANT);
        model.work(added, DayOfWeek.MONDAY, Time.MORNING);
        TeamStepViewModel.Line line = state(model).lines().getLast();
        assertEquals(Time.MORNING, line.days().on(DayOfWeek.MONDAY));
        assertTrue(line.planned() > 120, () -> "planned " + line.planned());
        model.remove(added);
        assertTrue(plan().members().stream().noneMatch(m -> m.id().equals(added)));
        assertNull(model.stayingProperty().get());
        assertThrows(InvalidValue.class, () -> model.contract(first.id(), Optional.of(200.0)));
    }

    @Test
    void aDayGoesRoundAndComesBack() {
        Time time = Time.NONE;
        for (int i = 0; i < Time.values().length; i++) {
            time = TeamStepViewModel.next(time);
        }
        assertEquals(Time.NONE, time);
        assertEquals(Time.DAY, TeamStepViewModel.next(Time.NONE));
        open(null);
        assertNull(progress.readinessProperty().get());
    }

    @Test
    void weeksArePutDownOnceAndThenDaysAreLockedAndPeopleStay() {
        open(practice("duo"));
        WeekStepViewModel week = week();
        assertTrue(week.isUnplanned());
        assertEquals(IsoWeek.of(TODAY).plusWeeks(1), week.first());
        week.make(3);
        boolean[] gone = {false};
        week.stamp(() -> gone[0] = true);
        assertTrue(gone[0]);
        assertFalse(week.isUnplanned());
        WeekStepViewModel.Done done = Objects.requireNonNull(week.doneProperty().get());
        assertEquals(3, done.weeks());
        assertEquals(3, Objects.requireNonNull(week.stateProperty().get()).stamped().size());
        assertTrue(week.first().contains(shownDate()));
        assertEquals(
                State.DONE,
                Objects.requireNonNull(progress.readinessProperty().get())
                        .state(SetupStep.VERDICT));
        assertNotNull(kit.desk().judgedProperty().get());
        TeamStepViewModel team = new TeamStepViewModel(kit.desk(), progress);
        assertEquals(WorkPlan.State.STAMPED, state(team).work());
        Member first = plan().members().getFirst();
        team.remove(first.id());
        assertNotNull(team.stayingProperty().get());
        assertEquals(first, plan().members().getFirst());
        kit.desk().undo();
        assertTrue(plan().blocks().isEmpty());
        assertTrue(week.isUnplanned());
        assertThrows(InvalidValue.class, () -> week.make(0));
    }

    @Test
    void everythingCanBeDecidedAndConfirmed() {
        open(practice("group"));
        OfferStepViewModel model = new OfferStepViewModel(kit.desk(), progress);
        OfferStepViewModel.State before = Objects.requireNonNull(model.stateProperty().get());
        assertTrue(before.isAsked());
        assertTrue(before.undecided() > 0);
        model.decide(before.asked().getFirst().item(), OfferChoice.NOT_OURS);
        assertEquals(before.undecided() - 1, offer(model).undecided());
        model.decideRest();
        assertEquals(0, offer(model).undecided());
        model.confirm(before.figures().getFirst().activity());
        assertEquals(before.unconfirmed() - 1, offer(model).unconfirmed());
        model.minutes(offer(model).figures().get(1).activity(), 7.5);
        assertTrue(offer(model).figures().get(1).isChanged());
        model.shipped(offer(model).figures().get(1).item());
        assertFalse(offer(model).figures().get(1).isChanged());
        model.confirmAll();
        assertEquals(0, offer(model).unconfirmed());
    }

    private void open(@Nullable PracticePlan plan) {
        kit = SampleDesk.atOnce(plan);
        progress =
                new SetupProgress(
                        kit.desk(), new ShippedTemplates(), kit.storage(), kit.failures());
        kit.desk().open();
    }

    private WeekStepViewModel week() {
        return new WeekStepViewModel(
                kit.desk(),
                progress,
                kit.storage(),
                new StampSchedule(kit::store, SampleDesk.TUESDAY, "test"),
                kit.failures());
    }

    private static PracticePlan practice(String template) {
        StarterCatalogue catalogue = new ShippedTemplates().catalogue();
        return NewFromTemplate.plan(
                catalogue, template(template), "De Esdoorn", template(template).patients(), TODAY);
    }

    private static Template template(String id) {
        return new ShippedTemplates()
                .templates().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private Role role(String id) {
        return plan().members().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow()
                .role();
    }

    private static TeamStepViewModel.State state(TeamStepViewModel model) {
        return Objects.requireNonNull(model.stateProperty().get());
    }

    private static OfferStepViewModel.State offer(OfferStepViewModel model) {
        return Objects.requireNonNull(model.stateProperty().get());
    }

    private LocalDate shownDate() {
        return Objects.requireNonNull(kit.desk().shownProperty().get()).date();
    }

    private @Nullable Destination destination() {
        return kit.desk().destinationProperty().get();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(kit.desk().shownProperty().get()).plan();
    }
}
