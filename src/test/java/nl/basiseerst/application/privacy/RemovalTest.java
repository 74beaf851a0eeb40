package nl.basiseerst.application.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ChangedWork;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RemovalTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate AFTER_ALL = LocalDate.parse("2027-02-01");
    private static final String WHO = "dijkstra";

    /// The sample, with texts that name somebody.
    private static PracticePlan linde() {
        PracticePlan plan = Samples.plan("linde");
        Member who = member(plan, WHO);
        Room room = plan.rooms().getFirst();
        Block block =
                plan.blocks().stream()
                        .filter(b -> !b.member().equals(WHO))
                        .findFirst()
                        .orElseThrow();
        return EditedPlan.of(
                plan,
                List.of(
                        new Edit.Update(new Room(room.id(), "Kamer Dijkstra", room.type())),
                        new Edit.Update(block.withNote("overleg met " + who.name())),
                        new Edit.Update(plan.practice().withName("Praktijk Dijkstra en Rahmani"))));
    }

    private static Member member(PracticePlan plan, String id) {
        return plan.members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private static PracticePlan after(PracticePlan plan, Removal removal) {
        return EditedPlan.of(plan, removal.edits());
    }

    private static Set<String> proposed(PracticePlan plan) {
        return Removal.texts(plan, member(plan, WHO), "X").stream()
                .filter(NamedText::ticked)
                .map(NamedText::key)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void nothingNamesThemAnyMore(Manner manner) {
        PracticePlan plan = linde();
        Set<String> all =
                Removal.texts(plan, member(plan, WHO), "X").stream()
                        .map(NamedText::key)
                        .collect(Collectors.toSet());
        assertEquals(3, all.size());
        Removal removal = Removal.of(plan, member(plan, WHO), manner, "Assistent", all, TODAY);
        PracticePlan then = after(plan, removal);
        assertFalse(then.toString().toLowerCase(Locale.ROOT).contains("dijkstra"));
        assertEquals(3, removal.tally().texts());
        assertTrue(removal.tally().subject().matches("[A-Za-z0-9.:/_-]{0,80}"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasMadeKnownFollowsTheSchedule(Manner manner) {
        IsoWeek past = IsoWeek.of(TODAY).plusWeeks(-1);
        PracticePlan plan = linde();
        Publication known =
                Publication.next(past, null, plan.blocks(), plan.absences(), TODAY.atStartOfDay());
        assertTrue(known.concerns(WHO));
        plan = EditedPlan.of(plan, List.of(new Edit.Add(known)));
        PracticePlan then =
                after(
                        plan,
                        Removal.of(plan, member(plan, WHO), manner, "Assistent", Set.of(), TODAY));
        Publication kept = then.staffing().publications().getFirst();
        assertFalse(kept.concerns(WHO));
        assertEquals(
                List.of(),
                ChangedWork.since(kept, then.blocks(), then.absences()),
                "a week gone by does not look changed");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheyAskedForGoesAndWhatOthersAskedStays(Manner manner) {
        LocalDate day = LocalDate.parse("2026-12-21");
        LeaveRequest own =
                new LeaveRequest(
                        "r1", WHO, day, day, null, day, LeaveRequest.State.REQUESTED, null);
        LeaveRequest other =
                new LeaveRequest(
                        "r2", "rahmani", day, day, null, day, LeaveRequest.State.REFUSED, null);
        PracticePlan plan = EditedPlan.of(linde(), List.of(new Edit.Add(own), new Edit.Add(other)));
        PracticePlan then =
                after(
                        plan,
                        Removal.of(plan, member(plan, WHO), manner, "Assistent", Set.of(), TODAY));
        assertEquals(List.of(other), then.staffing().requests());
    }

    @ParameterizedTest
    @EnumSource
    void theirHoursOfLeaveGoAndThoseOfOthersStay(Manner manner) {
        LeaveEntitlement own = LeaveEntitlement.none(WHO, 2026).withLeave(152.0);
        LeaveEntitlement other = LeaveEntitlement.none("post", 2026).withLeave(92.0);
        PracticePlan plan = EditedPlan.of(linde(), List.of(new Edit.Add(own), new Edit.Add(other)));
        PracticePlan then =
                after(
                        plan,
                        Removal.of(plan, member(plan, WHO), manner, "Assistent", Set.of(), TODAY));
        assertEquals(List.of(other), then.staffing().entitlements());
    }

    @ParameterizedTest
    @EnumSource
    void theirDutiesGoAndThoseOfOthersStay(Manner manner) {
        LocalDateTime evening = LocalDateTime.parse("2026-11-17T17:00");
        Duty own = new Duty("d1", WHO, evening, evening.plusHours(6));
        Duty other = new Duty("d2", "rahmani", evening, evening.plusHours(6));
        PracticePlan plan = EditedPlan.of(linde(), List.of(new Edit.Add(own), new Edit.Add(other)));
        PracticePlan then =
                after(
                        plan,
                        Removal.of(plan, member(plan, WHO), manner, "Assistent", Set.of(), TODAY));
        assertEquals(List.of(other), then.staffing().duties());
    }

    @ParameterizedTest
    @EnumSource
    void theyAreNobodysSecondAnyMoreAndHaveNone(Manner manner) {
        PanelSecond own = new PanelSecond("p1", WHO, "rahmani");
        PanelSecond theirs = new PanelSecond("p2", "dewit", WHO);
        PanelSecond other = new PanelSecond("p3", "post", "rahmani");
        PracticePlan plan =
                EditedPlan.of(
                        linde(),
                        List.of(new Edit.Add(own), new Edit.Add(theirs), new Edit.Add(other)));
        PracticePlan then =
                after(
                        plan,
                        Removal.of(plan, member(plan, WHO), manner, "Assistent", Set.of(), TODAY));
        assertEquals(List.of(other), then.staffing().panelSeconds());
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcceptedAboutThemGoesAndANoteThatNamesThemIsRewritten(Manner manner) {
        WarningKey about =
                WarningKey.ofMember(WarningKind.ALONE, LocalDate.of(2026, 11, 17), WHO, null);
        WarningKey other = WarningKey.ofDay(WarningKind.DAY_SHORT, LocalDate.of(2026, 11, 24));
        PracticePlan plan =
                EditedPlan.of(
                        linde(),
                        List.of(
                                new Edit.Add(new Acceptance(about, 30, AcceptReason.ONCE, null)),
                                new Edit.Add(
                                        new Acceptance(
                                                other,
                                                45,
                                                AcceptReason.OTHER,
                                                "J. Dijkstra belt na"))));
        Member who = member(plan, WHO);
        Set<String> named =
                Removal.texts(plan, who, "X").stream()
                        .map(NamedText::key)
                        .collect(Collectors.toSet());
        PracticePlan then = after(plan, Removal.of(plan, who, manner, "Assistent", named, TODAY));
        assertEquals(List.of(other), then.acceptances().stream().map(Acceptance::warning).toList());
        assertFalse(then.acceptances().toString().contains("ijkstra"));
        assertTrue(then.acceptances().toString().contains("belt na"));
    }

    @Test
    void whatIsOverIsJudgedAsBefore() {
        PracticePlan plan = linde();
        Removal removal =
                Removal.of(
                        plan,
                        member(plan, WHO),
                        Manner.ANONYMISE,
                        "Assistent",
                        proposed(plan),
                        AFTER_ALL);
        PracticePlan then = after(plan, removal);
        assertEquals("Assistent A", removal.alias());
        assertEquals(plan.blocks().size(), then.blocks().size());
        assertEquals(plan.absences().size(), then.absences().size());
        assertEquals(List.of(), removal.weeks());
        Guard guard = new Guard(new OrToolsSolver());
        for (int number = 46; number <= 51; number++) {
            IsoWeek week = new IsoWeek(2026, number);
            var before = guard.assess(plan, week);
            var now = guard.assess(then, week);
            assertEquals(before.verdict(), now.verdict(), week::toString);
            assertEquals(before.shortageByPriority(), now.shortageByPriority(), week::toString);
            assertEquals(before.releaseMinutes(), now.releaseMinutes(), 1e-6, week::toString);
        }
    }

    @Test
    void anAliasHasNothingThatTellsWhoItWas() {
        PracticePlan plan = linde();
        Member who = member(plan, WHO);
        Removal removal = Removal.of(plan, who, Manner.ANONYMISE, "Assistent", Set.of(), AFTER_ALL);
        Member alias =
                after(plan, removal).members().stream().filter(Alias::is).findFirst().orElseThrow();
        assertEquals(who.role(), alias.role());
        assertEquals(who.registration(), alias.registration());
        assertNull(alias.hoursPerWeek());
        assertNull(alias.panel());
        assertEquals("AA", alias.initials());
        assertFalse(alias.employed().equals(who.employed()));
    }

    @Test
    void theLawOnWorkingHoursIsForAnAliasIfItWasForThem() {
        PracticePlan plan = linde();
        for (Member who : plan.members()) {
            Removal removal = Removal.of(plan, who, Manner.ANONYMISE, "Wie", Set.of(), AFTER_ALL);
            boolean free =
                    who.employment() == Employment.OWNER || who.employment() == Employment.LOCUM;
            after(plan, removal).members().stream()
                    .filter(Alias::is)
                    .forEach(
                            alias ->
                                    assertEquals(
                                            free ? Employment.LOCUM : Employment.EMPLOYED,
                                            alias.employment()));
        }
    }

    @Test
    void eachAliasHasALetterOfItsOwn() {
        PracticePlan plan = linde();
        List<String> names = new ArrayList<>();
        for (Member member : Samples.plan("linde").members().subList(0, 3)) {
            Removal removal =
                    Removal.of(plan, member, Manner.ANONYMISE, "Iemand", Set.of(), AFTER_ALL);
            names.add(removal.alias());
            plan = after(plan, removal);
        }
        assertEquals(List.of("Iemand A", "Iemand B", "Iemand C"), names);
    }

    @Test
    void fromTodayOnEverythingGoes() {
        PracticePlan plan = linde();
        Removal removal =
                Removal.of(
                        plan,
                        member(plan, WHO),
                        Manner.ERASE_FROM_TODAY,
                        "Assistent",
                        Set.of(),
                        TODAY);
        PracticePlan then = after(plan, removal);
        Member alias = then.members().stream().filter(Alias::is).findFirst().orElseThrow();
        Stream<LocalDate> dates =
                then.blocks().stream().filter(b -> b.member().equals(alias.id())).map(Block::date);
        assertTrue(dates.allMatch(date -> date.isBefore(TODAY)));
        Period employed = alias.employed();
        assertFalse(employed.contains(TODAY));
        int gone = plan.blocks().size() - then.blocks().size();
        assertEquals(gone, removal.tally().blocks());
        assertTrue(gone > 0);
        assertEquals(new IsoWeek(2026, 48), removal.weeks().getFirst());
    }

    @Test
    void nobodyIsLeftIfEverythingGoes() {
        PracticePlan plan = linde();
        Removal removal =
                Removal.of(plan, member(plan, WHO), Manner.ERASE, "Assistent", Set.of(), TODAY);
        PracticePlan then = after(plan, removal);
        assertEquals("", removal.alias());
        assertEquals(plan.members().size() - 1, then.members().size());
        assertEquals(0, removal.tally().kept());
        List<Entity> tasks =
                then.tasks().stream()
                        .filter(t -> t.assignee() == null && !t.date().isBefore(TODAY))
                        .<Entity>map(t -> t)
                        .toList();
        assertTrue(tasks.size() >= removal.tally().freed());
    }

    @Test
    void theNameOfThePracticeIsLeftUnlessAskedFor() {
        PracticePlan plan = linde();
        List<NamedText> texts = Removal.texts(plan, member(plan, WHO), "Assistent A");
        NamedText practice =
                texts.stream()
                        .filter(t -> t.thing().equals(plan.practice()))
                        .findFirst()
                        .orElseThrow();
        assertFalse(practice.ticked());
        assertEquals("Praktijk Assistent A en Rahmani", practice.then());
    }

    @Test
    void aNameIsFoundAsPeopleWriteIt() {
        PracticePlan plan = linde();
        Member model = member(plan, "dewit");
        PersonName name = PersonName.of(model); // D. de Wit
        assertTrue(name.isIn("vragen aan de Wit"));
        assertTrue(name.isIn("De Wits spreekuur"));
        assertTrue(name.isIn("met D. DE WIT"));
        assertFalse(name.isIn("de witte kamer"));
        assertFalse(name.isIn("de D van dinsdag"));
        assertEquals("vragen aan Huisarts A", name.replaced("vragen aan de Wit", "Huisarts A"));
    }
}
