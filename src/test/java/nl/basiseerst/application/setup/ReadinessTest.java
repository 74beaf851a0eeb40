package nl.basiseerst.application.setup;

import static nl.basiseerst.application.setup.Shipped.TEMPLATES;
import static nl.basiseerst.application.setup.Shipped.TODAY;
import static nl.basiseerst.application.setup.Shipped.decided;
import static nl.basiseerst.application.setup.Shipped.named;
import static nl.basiseerst.application.setup.Shipped.practice;
import static nl.basiseerst.application.setup.Shipped.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.roster.RosterEdits;
import nl.basiseerst.application.setup.Missing.Kind;
import nl.basiseerst.application.setup.Readiness.State;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.usecase.NewPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/// What is done of a practice, and what is still missing.
class ReadinessTest {

    @Test
    void ofAnEmptyPracticeEverythingIsMissingAndOnlyTheFirstStepCanBeDone() {
        Readiness readiness = readiness(NewPractice.plan("De Esdoorn", 0, "iedereen"));
        assertEquals(
                List.of(Kind.NO_OFFER, Kind.NO_PATIENTS, Kind.NO_MEMBERS, Kind.NO_WEEK),
                kinds(readiness));
        assertEquals(SetupStep.PRACTICE, readiness.next());
        assertEquals(State.MISSING, readiness.state(SetupStep.PRACTICE));
        for (SetupStep step : SetupStep.values()) {
            if (step != SetupStep.PRACTICE) {
                assertEquals(State.NOT_YET, readiness.state(step), step::name);
            }
        }
        assertFalse(readiness.isBegun());
        assertFalse(readiness.isFromCatalogue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"solo", "duo", "group", "centre"})
    void aTemplateLeavesNamesDecisionsFiguresAndTheWeek(String template) {
        Readiness readiness = readiness(practice(template));
        assertEquals(
                List.of(Kind.UNNAMED, Kind.UNDECIDED, Kind.UNCONFIRMED, Kind.NO_WEEK),
                kinds(readiness));
        assertEquals(State.DONE, readiness.state(SetupStep.PRACTICE));
        assertEquals(State.DONE, readiness.state(SetupStep.PATIENTS));
        assertEquals(State.MISSING, readiness.state(SetupStep.WEEK));
        assertEquals(State.NOT_YET, readiness.state(SetupStep.VERDICT));
        assertEquals(SetupStep.TEAM, readiness.next());
        Missing unnamed = readiness.missingIn(SetupStep.TEAM).getFirst();
        assertEquals(Shipped.template(template).team().size(), unnamed.count());
        assertEquals(unnamed.count(), unnamed.names().size());
    }

    @Test
    void whenAllIsDoneNothingIsLeft() {
        Readiness readiness = readiness(stamped(decided(named(practice("duo"))), 1));
        assertEquals(List.of(), readiness.missing());
        assertEquals(0, readiness.left());
        assertEquals(SetupStep.VERDICT, readiness.next());
        for (SetupStep step : SetupStep.values()) {
            assertEquals(State.DONE, readiness.state(step), step::name);
        }
    }

    @Test
    void aPracticeThatIsNeverOpenLacksHours() {
        PracticePlan plan = practice("duo");
        PracticePlan shut =
                EditedPlan.of(
                        plan,
                        List.of(
                                new Edit.Update(
                                        plan.practice().withOpeningHours(WeeklyHours.NONE))));
        assertEquals(
                List.of(Missing.of(Kind.NEVER_OPEN)),
                readiness(shut).missingIn(SetupStep.PRACTICE));
    }

    @Test
    void patientsOfABandWithoutDemandAreNamed() {
        PracticePlan plan = practice("duo");
        List<PatientBand> bands = new ArrayList<>(plan.practice().patients());
        bands.add(new PatientBand("studenten", 40));
        bands.add(new PatientBand("leeg", 0));
        PracticePlan more =
                EditedPlan.of(plan, List.of(new Edit.Update(plan.practice().withPatients(bands))));
        assertEquals(
                List.of(new Missing(Kind.BAND_WITHOUT_DEMAND, 1, List.of("studenten"))),
                readiness(more).missingIn(SetupStep.PATIENTS));
    }

    @Test
    void whoLeftIsNotMissedAndALocumNeedsNoDays() {
        PracticePlan plan = named(practice("duo"));
        Member gone = new Newcomer(plan, TEMPLATES).named("Vertrokken", Role.ASSISTANT);
        Member left = employed(gone, new Period(null, TODAY.minusDays(1)), Employment.EMPLOYED);
        Member locum = employed(gone, Period.ALWAYS, Employment.LOCUM);
        assertEquals(
                List.of(),
                readiness(EditedPlan.of(plan, List.of(new Edit.Add(left))))
                        .missingIn(SetupStep.TEAM));
        assertEquals(
                List.of(),
                readiness(EditedPlan.of(plan, List.of(new Edit.Add(locum))))
                        .missingIn(SetupStep.TEAM));
        Member today = employed(gone, new Period(null, TODAY), Employment.EMPLOYED);
        assertEquals(
                List.of(new Missing(Kind.WITHOUT_DAYS, 1, List.of("Vertrokken"))),
                readiness(EditedPlan.of(plan, List.of(new Edit.Add(today))))
                        .missingIn(SetupStep.TEAM));
    }

    @Test
    void aTeamWithoutAGpLacksOne() {
        PracticePlan plan = NewPractice.plan("De Esdoorn", 100, "iedereen");
        Member assistant = new Newcomer(plan, TEMPLATES).named("Sam", Role.ASSISTANT);
        assertEquals(
                List.of(Kind.NO_GP, Kind.WITHOUT_DAYS),
                readiness(EditedPlan.of(plan, List.of(new Edit.Add(assistant))))
                        .missingIn(SetupStep.TEAM)
                        .stream()
                        .map(Missing::kind)
                        .toList());
    }

    @Test
    void aNameThatIsGivenCountsDownOneByOne() {
        PracticePlan plan = practice("solo");
        int before = plan.members().size();
        Member first = plan.members().getFirst();
        PracticePlan one =
                EditedPlan.of(
                        plan, List.of(new Edit.Update(MemberChange.named(first, "A. de Groot"))));
        assertEquals(before - 1, readiness(one).missingIn(SetupStep.TEAM).getFirst().count());
    }

    @Test
    void aWeekThatIsOverDoesNotCountAndAWeekWithoutAnybodyCannotBeMade() {
        PracticePlan plan = practice("solo");
        PracticePlan past = withStamped(plan, IsoWeek.of(TODAY).plusWeeks(-1));
        assertTrue(kinds(readiness(past)).contains(Kind.NO_WEEK));
        PracticePlan now = withStamped(plan, IsoWeek.of(TODAY));
        assertFalse(kinds(readiness(now)).contains(Kind.NO_WEEK));
        assertEquals(State.DONE, readiness(now).state(SetupStep.VERDICT));
        PracticePlan idle =
                EditedPlan.of(
                        plan,
                        List.of(new Edit.Remove(plan.groundwork().basicSchedules().getFirst())));
        assertEquals(State.NOT_YET, readiness(idle).state(SetupStep.WEEK));
        assertTrue(kinds(readiness(idle)).contains(Kind.WITHOUT_DAYS));
    }

    @Test
    void aPracticeWithAnOfferOfItsOwnIsAskedNothing() {
        Readiness readiness = readiness(Samples.plan("linde"));
        assertFalse(readiness.isFromCatalogue());
        assertEquals(State.DONE, readiness.state(SetupStep.OFFER));
        assertEquals(State.DONE, readiness.state(SetupStep.WEEK));
        assertEquals(List.of(), readiness.missing());
    }

    @Test
    void everyKindIsPutRightInAStepAndStepsAreInOrder() {
        SetupStep before = SetupStep.PRACTICE;
        for (Kind kind : Kind.values()) {
            assertTrue(kind.step().compareTo(before) >= 0, kind::name);
            before = kind.step();
        }
        assertEquals(SetupStep.PATIENTS, SetupStep.PRACTICE.next().orElseThrow());
        assertTrue(SetupStep.VERDICT.next().isEmpty());
        assertTrue(SetupStep.PRACTICE.previous().isEmpty());
        assertEquals(SetupStep.WEEK, SetupStep.VERDICT.previous().orElseThrow());
    }

    private static PracticePlan stamped(PracticePlan plan, int weeks) {
        IsoWeek first = IsoWeek.of(TODAY).plusWeeks(1);
        StampOrder order = new StampOrder(first, first.plusWeeks(weeks - 1), Existing.KEEP);
        return EditedPlan.of(plan, RosterEdits.of(StampPlan.of(plan, order)));
    }

    private static PracticePlan withStamped(PracticePlan plan, IsoWeek week) {
        BasicSchedule old = plan.groundwork().basicSchedules().getFirst();
        BasicSchedule stamped =
                new BasicSchedule(
                        old.id(), old.name(), week, old.weeks(), old.blocks(), List.of(week));
        return EditedPlan.of(plan, List.of(new Edit.Update(stamped)));
    }

    private static Member employed(Member member, Period employed, Employment employment) {
        return new Member(
                member.id(),
                member.name(),
                member.initials(),
                member.role(),
                employment,
                member.registration(),
                employed,
                member.hoursPerWeek(),
                member.panel(),
                member.availability(),
                member.competences());
    }

    private static List<Kind> kinds(Readiness readiness) {
        return readiness.missing().stream().map(Missing::kind).toList();
    }
}
