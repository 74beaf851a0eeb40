package nl.basiseerst.application.setup;

import static nl.basiseerst.application.setup.Shipped.CATALOGUE;
import static nl.basiseerst.application.setup.Shipped.TEMPLATES;
import static nl.basiseerst.application.setup.Shipped.TODAY;
import static nl.basiseerst.application.setup.Shipped.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.application.setup.WorkPlan.State;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.usecase.NewPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.util.List;

/// Who works when, and the draft that follows from it.
class TeamChangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"solo", "duo", "group", "centre"})
    void theDaysOfATemplateAreReadOffItsSchedule(String template) {
        PracticePlan plan = practice(template);
        WorkPlan work = changes(plan).work();
        assertEquals(State.DRAFT, work.state());
        Shipped.template(template)
                .days()
                .forEach(days -> assertEquals(days, work.daysOf(days.member()), days::member));
        assertEquals(Shipped.template(template).clinics(), work.clinics());
    }

    @Test
    void anotherDayMakesTheScheduleAnewAndOnlyThat() {
        PracticePlan plan = practice("duo");
        Member member = plan.members().getLast();
        DayOfWeek free = firstFree(plan, member);
        PracticePlan after =
                EditedPlan.of(plan, changes(plan).day(member.id(), free, Time.MORNING));
        WorkPlan work = changes(after).work();
        assertEquals(State.DRAFT, work.state());
        assertEquals(Time.MORNING, work.daysOf(member.id()).on(free));
        List<PatternBlock> blocks = blocks(after, member.id(), free);
        assertFalse(blocks.isEmpty());
        assertTrue(blocks.stream().allMatch(block -> block.span().to() <= 13 * 60));
        PracticePlan none = EditedPlan.of(after, changes(after).day(member.id(), free, Time.NONE));
        assertEquals(schedule(plan).blocks(), schedule(none).blocks());
    }

    @Test
    void daysOfEveryKindComeBackAsTheyWereGiven() {
        PracticePlan plan = practice("group");
        for (Member member : plan.members()) {
            for (Time time : Time.values()) {
                PracticePlan after =
                        EditedPlan.of(plan, changes(plan).day(member.id(), DayOfWeek.FRIDAY, time));
                assertEquals(
                        time,
                        changes(after).work().daysOf(member.id()).on(DayOfWeek.FRIDAY),
                        () -> member.name() + " " + time);
            }
        }
    }

    @Test
    void whoIsEditedByHandIsLeftAlone() {
        PracticePlan plan = practice("duo");
        BasicSchedule schedule = schedule(plan);
        PracticePlan edited =
                EditedPlan.of(
                        plan,
                        List.of(
                                new Edit.Update(
                                        schedule.withBlocks(
                                                schedule.blocks()
                                                        .subList(1, schedule.blocks().size())))));
        TeamChanges changes = changes(edited);
        assertEquals(State.EDITED, changes.work().state());
        assertEquals(
                List.of(),
                changes.day(plan.members().getFirst().id(), DayOfWeek.MONDAY, Time.NONE));
        PracticePlan again = EditedPlan.of(edited, changes.draftAgain());
        assertEquals(State.DRAFT, changes(again).work().state());
    }

    @Test
    void aStampedScheduleIsLeftAlone() {
        PracticePlan plan = practice("duo");
        PracticePlan stamped =
                EditedPlan.of(
                        plan,
                        List.of(
                                new Edit.Update(
                                        schedule(plan).withStamped(List.of(IsoWeek.of(TODAY))))));
        TeamChanges changes = changes(stamped);
        assertEquals(State.STAMPED, changes.work().state());
        assertEquals(List.of(), changes.draftAgain());
        assertEquals(
                List.of(new Edit.Remove(plan.members().getFirst())),
                changes.remove(plan.members().getFirst()));
    }

    @Test
    void whoLeavesLeavesTheDraftToo() {
        PracticePlan plan = practice("duo");
        Member gone = plan.members().get(1);
        PracticePlan after = EditedPlan.of(plan, changes(plan).remove(gone));
        assertEquals(plan.members().size() - 1, after.members().size());
        assertEquals(State.DRAFT, changes(after).work().state());
    }

    @Test
    void theDraftFollowsTheOpeningHours() {
        PracticePlan plan = practice("duo");
        PracticePlan after =
                EditedPlan.of(
                        plan,
                        changes(plan)
                                .change(
                                        plan.practice()
                                                .withOpeningHours(
                                                        OpeningHours.onWorkingDays(
                                                                plan.practice().openingHours(),
                                                                List.of(
                                                                        TimeSpan.of(
                                                                                "08:00",
                                                                                "18:00"))))));
        assertEquals(State.DRAFT, changes(after).work().state());
        assertTrue(schedule(after).blocks().stream().anyMatch(b -> b.span().to() == 18 * 60));
        assertEquals(changes(plan).work().days(), changes(after).work().days());
    }

    @Test
    void aHalfDayThatIsAllThereIsCountsAsAWholeDay() {
        PracticePlan plan = practice("duo");
        PracticePlan after =
                EditedPlan.of(
                        plan,
                        changes(plan)
                                .change(
                                        plan.practice()
                                                .withOpeningHours(
                                                        OpeningHours.on(
                                                                plan.practice().openingHours(),
                                                                DayOfWeek.FRIDAY,
                                                                List.of(
                                                                        TimeSpan.of(
                                                                                "08:00",
                                                                                "12:00"))))));
        assertEquals(State.DRAFT, changes(after).work().state());
        assertEquals(changes(plan).work().days(), changes(after).work().days());
    }

    @Test
    void somebodyNewGetsWhatTheRoleUsuallyHas() {
        PracticePlan plan = practice("solo");
        Newcomer proposals = new Newcomer(plan, TEMPLATES);
        Member assistant = proposals.named("A. de Groot", Role.ASSISTANT);
        assertEquals("ADG", assistant.initials());
        assertTrue(assistant.holding("triage").isPresent());
        Member gp = proposals.as(assistant, Role.GP);
        assertEquals(Registration.DOCTOR, gp.registration());
        assertTrue(gp.holding("triage").isEmpty());
        Member own = MemberChange.named(plan.members().getFirst(), "B. Smit");
        assertEquals(
                own.competences(), proposals.as(own, Role.PA).competences(), "not the proposal");
        PracticePlan after = EditedPlan.of(plan, List.of(new Edit.Add(assistant)));
        PracticePlan works =
                EditedPlan.of(
                        after, changes(after).day(assistant.id(), DayOfWeek.TUESDAY, Time.DAY));
        assertFalse(blocks(works, assistant.id(), DayOfWeek.TUESDAY).isEmpty());
    }

    @Test
    void aPracticeWithoutAScheduleGetsOneWithTheFirstDay() {
        PracticePlan plan = practice("solo");
        PracticePlan bare = EditedPlan.of(plan, List.of(new Edit.Remove(schedule(plan))));
        PracticePlan after =
                EditedPlan.of(
                        bare,
                        changes(bare)
                                .day(plan.members().getFirst().id(), DayOfWeek.MONDAY, Time.DAY));
        assertEquals(1, after.groundwork().basicSchedules().size());
        assertEquals(State.DRAFT, changes(after).work().state());
        assertEquals(
                List.of(), changes(NewPractice.plan("De Esdoorn", 1, "iedereen")).work().days());
    }

    @Test
    void panelsOfTheTemplateGoWithTheTotalAndOwnPanelsStay() {
        PracticePlan plan = practice("duo");
        List<PatientBand> half = CATALOGUE.split(2100);
        PracticePlan after = EditedPlan.of(plan, changes(plan).patients(half));
        assertEquals(2100, PatientTotal.of(after.practice().patients()));
        Member gp = plan.members().getFirst();
        Integer before = gp.panel();
        assertEquals(before == null ? null : before / 2, after.members().getFirst().panel());
        Member own = MemberChange.withPanel(gp, 1234);
        PracticePlan counted = EditedPlan.of(plan, List.of(new Edit.Update(own)));
        PracticePlan later = EditedPlan.of(counted, changes(counted).patients(half));
        assertEquals(1234, later.members().getFirst().panel());
    }

    @Test
    void aTemplateIsRecognisedUntilAnythingIsDone() {
        PracticePlan plan = practice("duo");
        TemplateUse fresh = TemplateUse.of(plan, TEMPLATES);
        assertEquals("duo", fresh.template());
        assertTrue(fresh.untouched());
        assertTrue(fresh.hasPatientsOfTemplate());
        assertFalse(fresh.isEmpty());
        Member member = plan.members().getLast();
        PracticePlan worked =
                EditedPlan.of(
                        plan, changes(plan).day(member.id(), firstFree(plan, member), Time.DAY));
        assertFalse(TemplateUse.of(worked, TEMPLATES).untouched());
        assertFalse(TemplateUse.of(Shipped.named(plan), TEMPLATES).untouched());
        assertEquals("duo", TemplateUse.of(Shipped.named(plan), TEMPLATES).template());
        assertFalse(TemplateUse.of(Shipped.decided(plan), TEMPLATES).untouched());
        TemplateUse empty =
                TemplateUse.of(NewPractice.plan("De Esdoorn", 5, "iedereen"), TEMPLATES);
        assertTrue(empty.isEmpty());
        assertTrue(empty.untouched());
        assertNotEquals("duo", empty.template());
    }

    private static TeamChanges changes(PracticePlan plan) {
        return new TeamChanges(plan, TEMPLATES, TODAY);
    }

    private static BasicSchedule schedule(PracticePlan plan) {
        return plan.groundwork().basicSchedules().getLast();
    }

    private static List<PatternBlock> blocks(PracticePlan plan, String member, DayOfWeek day) {
        return schedule(plan).blocks().stream()
                .filter(block -> block.member().equals(member) && block.day() == day)
                .toList();
    }

    private static DayOfWeek firstFree(PracticePlan plan, Member member) {
        return plan.practice().regularDays().stream()
                .filter(day -> blocks(plan, member.id(), day).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
