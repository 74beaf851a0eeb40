package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.privacy.Traces;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/// What is arranged around the schedule is kept like everything else.
interface StaffingContract extends StoreUnderTest {

    /// Over the night in which the clock is put forward.
    Duty NIGHT = duty("d1", "2027-03-27T23:00", "2027-03-28T08:00");

    Duty EVENING = duty("d2", "2027-04-02T17:00", "2027-04-03T00:00");

    private static Duty duty(String id, String from, String to) {
        return new Duty(id, "arts", LocalDateTime.parse(from), LocalDateTime.parse(to));
    }

    private long edit(long seen, Edit... edits) {
        return store().apply(new Change(seen, EDIT, List.of(edits)));
    }

    private List<Duty> duties() {
        return plan().staffing().duties();
    }

    private PracticePlan withDuties() {
        edit(withExample().changeNo(), new Edit.Add(NIGHT), new Edit.Add(EVENING));
        return plan();
    }

    @Test
    default void dutiesComeBackAsTheyWere() {
        assertEquals(List.of(NIGHT, EVENING), withDuties().staffing().duties());
    }

    @Test
    default void aPeriodHasTheDutiesThatAreNotOverBeforeIt() {
        PracticePlan all = withDuties();
        for (String date : List.of("2027-03-28", "2027-03-29", "2027-04-03", "2027-04-04")) {
            LocalDate day = LocalDate.parse(date);
            Period period = Period.of(day, day);
            assertEquals(all.during(period), store().load(period).orElseThrow().plan(), date);
        }
        Period sunday = Period.of(LocalDate.parse("2027-03-28"), LocalDate.parse("2027-03-28"));
        assertEquals(List.of(NIGHT, EVENING), all.during(sunday).staffing().duties());
        Period monday = new Period(LocalDate.parse("2027-03-29"), null);
        assertEquals(List.of(EVENING), all.during(monday).staffing().duties());
    }

    @Test
    default void requestsAndSchoolHolidaysComeBackAsTheyWere() {
        LocalDate day = LocalDate.parse("2026-12-21");
        LeaveRequest asked =
                new LeaveRequest(
                        "r1",
                        "arts",
                        day,
                        day.plusDays(3),
                        TimeSpan.of("13:00", "24:00"),
                        day,
                        LeaveRequest.State.REQUESTED,
                        null);
        SchoolHoliday holiday =
                new SchoolHoliday(
                        "h1",
                        SchoolHoliday.Region.SOUTH,
                        SchoolHoliday.Season.CHRISTMAS,
                        day,
                        day.plusDays(14),
                        false);
        edit(withExample().changeNo(), new Edit.Add(asked), new Edit.Add(holiday));
        assertEquals(List.of(asked), plan().staffing().requests());
        assertEquals(List.of(holiday), plan().staffing().schoolHolidays());
        LeaveRequest approved = asked.approved("a-gone");
        long changeNo = edit(store().changeNo(), new Edit.Update(approved));
        assertEquals(List.of(approved), plan().staffing().requests());
        store().undo(changeNo, UNDO);
        assertEquals(List.of(asked), plan().staffing().requests());
        PracticePlan all = plan();
        for (int days = 0; days < 6; days++) {
            Period period = Period.of(day.plusDays(days), day.plusDays(days));
            assertEquals(all.during(period), store().load(period).orElseThrow().plan());
        }
        store().replace(Samples.plan("linde"), IMPORT);
        store().replace(all, IMPORT);
        Plans.assertSame(all, plan(), "stored");
    }

    @Test
    default void aWholePracticeBringsItsDuties() {
        PracticePlan with = withDuties();
        store().replace(Samples.plan("linde"), IMPORT);
        assertEquals(List.of(), duties());
        store().replace(with, IMPORT);
        Plans.assertSame(with, plan(), "stored");
    }

    @Test
    default void aDutyIsChangedTakenBackAndDoneAgain() {
        withDuties();
        Duty later = duty("d2", "2027-04-02T18:00", "2027-04-03T00:30");
        long changeNo = edit(store().changeNo(), new Edit.Update(later), new Edit.Remove(NIGHT));
        assertEquals(List.of(later), duties());
        long undoing = store().undo(changeNo, UNDO);
        assertEquals(List.of(NIGHT, EVENING), duties());
        store().undo(undoing, UNDO);
        assertEquals(List.of(later), duties());
    }

    @Test
    default void theFixedSecondOfAPanelIsKeptChangedAndTakenBack() {
        store().replace(Samples.plan("linde"), IMPORT);
        PracticePlan plan = plan();
        String owner = plan.members().get(0).id();
        String second = plan.members().get(1).id();
        PanelSecond one = new PanelSecond("p1", owner, second);
        long changeNo = edit(store().changeNo(), new Edit.Add(one));
        assertEquals(List.of(one), plan().staffing().panelSeconds());
        Period day = Period.of(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1));
        assertEquals(
                List.of(one), store().load(day).orElseThrow().plan().staffing().panelSeconds());
        PanelSecond other = new PanelSecond("p1", second, owner);
        edit(changeNo, new Edit.Update(other));
        PracticePlan with = plan();
        assertEquals(List.of(other), with.staffing().panelSeconds());
        store().undo(store().changeNo(), UNDO);
        assertEquals(List.of(one), plan().staffing().panelSeconds());
        store().replace(with, IMPORT);
        assertEquals(List.of(other), plan().staffing().panelSeconds());
    }

    @Test
    default void hoursOfLeaveAndWhatLeaveIsTakenFromComeBackAsTheyWere() {
        LocalDate day = LocalDate.parse("2026-12-21");
        LeaveEntitlement hours =
                LeaveEntitlement.none("arts", 2026).withLeave(152.25).withPlbCarried(-3.5);
        Absence leave =
                new Absence("x1", "arts", day, day, null, Absence.Kind.LEAVE, LeaveAccount.PLB);
        LeaveRequest asked =
                new LeaveRequest(
                        "r1",
                        "arts",
                        day,
                        day,
                        null,
                        LeaveAccount.PLB,
                        day,
                        LeaveRequest.State.REQUESTED,
                        null);
        edit(
                withExample().changeNo(),
                new Edit.Add(hours),
                new Edit.Add(leave),
                new Edit.Add(asked));
        assertEquals(List.of(hours), plan().staffing().entitlements());
        assertEquals(List.of(asked), plan().staffing().requests());
        assertTrue(plan().absences().contains(leave));
        LeaveEntitlement more = hours.withLeave(null).withPlb(0.0).withLeaveCarried(8);
        long changeNo =
                edit(
                        store().changeNo(),
                        new Edit.Update(more),
                        new Edit.Update(leave.chargedTo(LeaveAccount.LEAVE)));
        assertEquals(List.of(more), plan().staffing().entitlements());
        assertTrue(plan().absences().contains(leave.chargedTo(LeaveAccount.LEAVE)));
        store().undo(changeNo, UNDO);
        assertEquals(List.of(hours), plan().staffing().entitlements());
        Period later = Period.of(day.plusYears(3), day.plusYears(3));
        assertEquals(
                List.of(hours), store().load(later).orElseThrow().plan().staffing().entitlements());
        PracticePlan all = plan();
        store().replace(Samples.plan("linde"), IMPORT);
        store().replace(all, IMPORT);
        Plans.assertSame(all, plan(), "stored");
    }

    @Test
    default void twoPeopleWhoWriteDownTheSameYearAreTold() {
        long seen = withExample().changeNo();
        edit(seen, new Edit.Add(LeaveEntitlement.none("arts", 2026).withLeave(152.0)));
        assertThrows(
                StaleChange.class,
                () ->
                        edit(
                                seen,
                                new Edit.Add(LeaveEntitlement.none("arts", 2026).withLeave(96.0))));
        edit(store().changeNo(), new Edit.Add(LeaveEntitlement.none("arts", 2027)));
        assertEquals(2, plan().staffing().entitlements().size());
    }

    @Test
    default void whatCountsAsUnpopularIsKeptChangedAndTakenBack() {
        store().replace(Samples.plan("linde"), IMPORT);
        List<String> sessions =
                plan().sessionTypes().stream().limit(2).map(SessionType::id).toList();
        HardWork early =
                new HardWork(
                        "w1",
                        HardKind.EARLY,
                        true,
                        DayOfWeek.MONDAY,
                        TimeSpan.of("06:00", "24:00"),
                        sessions);
        HardWork late = new HardWork("w2", HardKind.LATE, false, null, null, List.of());
        edit(store().changeNo(), new Edit.Add(early), new Edit.Add(late));
        assertEquals(List.of(early, late), plan().staffing().hardWork());
        Period day = Period.of(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 1));
        assertEquals(
                List.of(early, late), store().load(day).orElseThrow().plan().staffing().hardWork());
        HardWork fewer = early.withSessions(sessions.subList(1, 2)).withDay(null);
        long changeNo = edit(store().changeNo(), new Edit.Update(fewer), new Edit.Remove(late));
        PracticePlan with = plan();
        assertEquals(List.of(fewer), with.staffing().hardWork());
        store().undo(changeNo, UNDO);
        assertEquals(List.of(early, late), plan().staffing().hardWork());
        store().replace(with, IMPORT);
        Plans.assertSame(with, plan(), "stored");
    }

    @Test
    default void twoPeopleWhoChangeOneDutyAreTold() {
        withDuties();
        long seen = store().changeNo();
        edit(seen, new Edit.Remove(EVENING));
        assertThrows(StaleChange.class, () -> edit(seen, new Edit.Update(EVENING)));
        assertThrows(StaleChange.class, () -> edit(seen, new Edit.Remove(EVENING)));
    }

    @Test
    default void erasingSomebodyTakesTheirDutiesOutOfTheLogToo() {
        PracticePlan plan = withDuties();
        Change change =
                new Change(
                        store().changeNo(),
                        StoreUnderTest.header(ChangeKind.ERASE),
                        List.of(new Edit.Remove(NIGHT), new Edit.Remove(EVENING)));
        assertTrue(logged().anyMatch(Duty.class::isInstance));
        new JooqEraser(database(), new JsonEntityText())
                .erase(change, new Traces(List.of(plan.members().getFirst()), List.of()));
        assertEquals(List.of(), duties());
        assertFalse(
                logged().filter(Duty.class::isInstance)
                        .map(thing -> new JsonEntityText().write(thing))
                        .anyMatch(text -> text.contains("\"arts\"")));
    }

    private Stream<Entity> logged() {
        return store().changesAfter(0).stream()
                .flatMap(made -> store().entriesOf(made.changeNo()).stream())
                .map(ChangeEntry::entity);
    }
}
