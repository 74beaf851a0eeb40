package nl.basiseerst.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.schedule.PresenceRule.Mode;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.form.Mistyped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class SettingsViewModelsTest {

    private static final TimeSpan MORNING = TimeSpan.of("08:00", "12:00");
    private static final TimeSpan EVENING = TimeSpan.of("18:00", "20:30");

    private final SampleDesk kit = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = kit.desk();
    private final PracticeViewModel practice = new PracticeViewModel(desk);
    private final HoursViewModel hours = new HoursViewModel(desk);
    private final RoomsViewModel rooms =
            new RoomsViewModel(desk, new FindUses(kit::store), kit.storage(), kit.failures());
    private final RulesViewModel rules = new RulesViewModel(desk);

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void close() {
        assertEquals(plan().practice(), stored().practice(), "all is stored");
        assertEquals(plan().rooms(), stored().rooms());
        assertEquals(plan().presenceRules(), stored().presenceRules());
        kit.close();
    }

    @Test
    void thePracticeIsRenamedAndLimited() {
        practice.rename("De Linde");
        practice.limitHeadroom(0.1);
        practice.limitMaterial(45);
        practice.limitFragile(15);
        Practice now = plan().practice();
        assertEquals("De Linde", now.name());
        assertEquals(0.1, now.minimumHeadroom());
        assertEquals(45, now.materialMinutes());
        assertEquals(15, now.fragileMinutes());
        assertThrows(InvalidValue.class, () -> practice.rename(" "));
        assertThrows(InvalidValue.class, () -> practice.limitMaterial(0));
        assertEquals(now, plan().practice());
        desk.undo();
        assertEquals(60, plan().practice().fragileMinutes());
    }

    @Test
    void rolesAreCoveredByAgreement() {
        practice.cover(Role.ASSISTANT, true);
        practice.cover(Role.GP, true);
        assertEquals(List.of(Role.GP, Role.ASSISTANT), plan().practice().coveredRoles());
        practice.cover(Role.GP, false);
        assertEquals(List.of(Role.ASSISTANT), plan().practice().coveredRoles());
    }

    @Test
    void anAgeBandThatIsAskedForStays() {
        assertFalse(practice.usersOf(0).isEmpty());
        List<PatientBand> before = plan().practice().patients();
        practice.removeBand(0);
        assertEquals(before, plan().practice().patients());
    }

    @Test
    void aNewAgeBandCanBeCountedNamedAndRemoved() {
        int last = plan().practice().patients().size();
        practice.addBand("nieuw");
        practice.addBand("nieuw");
        assertEquals("nieuw 2", plan().practice().patients().get(last + 1).ageBand());
        practice.countBand(last, 120);
        practice.renameBand(last, "pasgeboren");
        assertEquals(new PatientBand("pasgeboren", 120), plan().practice().patients().get(last));
        assertThrows(InvalidValue.class, () -> practice.countBand(last, -1));
        assertThrows(InvalidValue.class, () -> practice.renameBand(last, "0-4"));
        practice.removeBand(last);
        assertEquals("nieuw 2", plan().practice().patients().get(last).ageBand());
    }

    @Test
    void renamingAnAgeBandRenamesItWhereItIsAskedFor() {
        List<String> users = practice.usersOf(0);
        practice.renameBand(0, "peuters");
        assertEquals("peuters", plan().practice().patients().getFirst().ageBand());
        assertEquals(users, practice.usersOf(0));
        desk.undo();
        assertEquals("0-4", plan().practice().patients().getFirst().ageBand());
        assertEquals(users, practice.usersOf(0));
    }

    @Test
    void aNormThatACountReplacedFollowsItsAgeBandAndKeepsIt() {
        Activity consult =
                plan().activities().stream()
                        .filter(one -> one.id().equals("consult"))
                        .findFirst()
                        .orElseThrow();
        Demand counted = new Demand(List.of(), List.of(), List.of(), List.of(), 100);
        LocalDate day = LocalDate.of(2026, 11, 2);
        desk.edit(
                "consult",
                List.of(
                        new Edit.Update(consult.withDemand(counted)),
                        new Edit.Add(new Calibration("consult", day, day, 1, consult.demand()))));
        assertTrue(practice.usersOf(0).contains(consult.name()));
        practice.renameBand(0, "peuters");
        assertEquals(
                "peuters",
                plan().groundwork()
                        .calibrations()
                        .getFirst()
                        .norm()
                        .yearlyPer1000()
                        .getFirst()
                        .ageBand());
    }

    @Test
    void openingHoursAreThoseOfTheDayOnly() {
        List<TimeSpan> tuesday = HoursOfDay.of(plan().practice().openingHours(), DayOfWeek.TUESDAY);
        hours.open(DayOfWeek.MONDAY, List.of(EVENING, MORNING));
        hours.open(DayOfWeek.SATURDAY, List.of(MORNING));
        hours.open(DayOfWeek.FRIDAY, List.of());
        assertEquals(
                List.of(MORNING, EVENING),
                HoursOfDay.of(plan().practice().openingHours(), DayOfWeek.MONDAY));
        assertEquals(tuesday, HoursOfDay.of(plan().practice().openingHours(), DayOfWeek.TUESDAY));
        assertTrue(plan().practice().regularDays().contains(DayOfWeek.SATURDAY));
        assertFalse(plan().practice().regularDays().contains(DayOfWeek.FRIDAY));
        assertThrows(
                InvalidValue.class,
                () ->
                        hours.open(
                                DayOfWeek.MONDAY, List.of(MORNING, TimeSpan.of("11:00", "13:00"))));
    }

    @Test
    void dayPartsMoveButKeepTheirNumberWhileActivitiesShareThemOut() {
        hours.cut(new Dayparts(List.of(12 * 60, 24 * 60)));
        assertEquals(List.of(720, 1440), plan().practice().dayparts().ends());
        assertThrows(Mistyped.class, () -> hours.cut(new Dayparts(List.of(600, 800, 1440))));
        assertEquals(List.of(720, 1440), plan().practice().dayparts().ends());
    }

    @Test
    void aRoomIsAddedChangedAndRemoved() {
        rooms.add("Spreekkamer 10");
        Room added = plan().rooms().getLast();
        assertEquals(Room.Type.CONSULTING, added.type());
        rooms.use(added, Room.Type.TREATMENT);
        rooms.rename(plan().rooms().getLast(), "Behandelkamer 3");
        assertEquals(
                new Room(added.id(), "Behandelkamer 3", Room.Type.TREATMENT),
                plan().rooms().getLast());
        rooms.remove(plan().rooms().getLast());
        assertFalse(plan().rooms().stream().anyMatch(room -> room.id().equals(added.id())));
    }

    @Test
    void aRoomInUseStays() {
        Room used = plan().rooms().getFirst();
        Block block = plan().blocks().getFirst();
        assertTrue(desk.edit(block.id(), List.of(new Edit.Update(in(used, block)))));
        assertTrue(rooms.blocksIn(used) > 0);
        rooms.remove(used);
        assertTrue(plan().rooms().contains(used));
    }

    @Test
    void aRoomThatWasInUseLongAgoStaysToo() {
        Room used = plan().rooms().getFirst();
        Block block = plan().blocks().getFirst();
        desk.edit(block.id(), List.of(new Edit.Update(in(used, block))));
        desk.show(block.date().plusWeeks(20));
        assertEquals(0, rooms.blocksIn(used));
        rooms.remove(used);
        assertEquals(
                new RoomsViewModel.Refused(used.name(), 1, block.date()),
                rooms.refusedProperty().get());
        assertTrue(plan().rooms().contains(used));
    }

    @Test
    void aRuleIsAddedFilledInAndRemoved() {
        String id = rules.add("Nieuwe regel");
        rules.rename(rule(id), "Balie bemand");
        rules.require(rule(id), 2);
        rules.count(rule(id), Mode.ON_SITE);
        rules.ask(rule(id), Role.ASSISTANT, true);
        rules.ask(rule(id), Role.GP, false);
        rules.accept(rule(id), "balie", true);
        rules.hold(rule(id), DayOfWeek.MONDAY, List.of(MORNING));
        PresenceRule full = rule(id);
        assertEquals("Balie bemand", full.name());
        assertEquals(2, full.min());
        assertEquals(Mode.ON_SITE, full.mode());
        assertEquals(List.of(Role.ASSISTANT), full.roles());
        assertEquals(List.of("balie"), full.inSession());
        assertEquals(List.of(MORNING), HoursOfDay.of(full.hours(), DayOfWeek.MONDAY));
        assertThrows(Mistyped.class, () -> rules.ask(full, Role.ASSISTANT, false));
        rules.accept(full, "balie", false);
        assertEquals(List.of(), rule(id).inSession());
        rules.remove(full);
        assertFalse(plan().presenceRules().stream().anyMatch(rule -> rule.id().equals(id)));
    }

    @Test
    void aDestinationPointsAtAPartARoomOrARule() {
        SettingsViewModel settings = new SettingsViewModel(desk);
        desk.goTo(new Destination("settings", "closed"));
        assertEquals(Section.CLOSED, settings.sectionProperty().get());
        desk.goTo(new Destination("settings", "spoedlijn"));
        assertEquals(Section.RULES, settings.sectionProperty().get());
        assertEquals("spoedlijn", settings.pointedProperty().get());
        desk.goTo(new Destination("settings", "lab"));
        assertEquals(Section.ROOMS, settings.sectionProperty().get());
        desk.goTo(new Destination("week", "closed"));
        assertEquals(Section.ROOMS, settings.sectionProperty().get());
    }

    private static Block in(Room room, Block block) {
        return new Block(
                block.id(),
                block.member(),
                block.date(),
                block.span(),
                block.session(),
                room.id(),
                block.note(),
                block.extra());
    }

    private PresenceRule rule(String id) {
        return plan().presenceRules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }

    private PracticePlan stored() {
        return kit.store().load().orElseThrow().plan();
    }
}
