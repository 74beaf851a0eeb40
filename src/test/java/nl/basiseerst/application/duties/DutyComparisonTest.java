package nl.basiseerst.application.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.duties.DutyFile.Named;
import nl.basiseerst.application.duties.DutyFile.Origin;
import nl.basiseerst.application.duties.SkippedDuty.Reason;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class DutyComparisonTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private PracticePlan plan = Samples.plan("linde");
    private final List<ToldDuty> told = new ArrayList<>();
    private final List<Named> off = new ArrayList<>();
    private final List<Named> unread = new ArrayList<>();
    private boolean partly;

    /// In the evening of that day.
    private void tell(String key, LocalDate day, int hour) {
        tell(key, day.atTime(hour, 0), 4);
    }

    private void tell(String key, LocalDateTime from, int hours) {
        told.add(new ToldDuty(told.size() + 1, "rahmani", key, from, from.plusHours(hours)));
    }

    private Duty type(String id, LocalDateTime from, int hours) {
        Duty typed = new Duty(id, "rahmani", from, from.plusHours(hours));
        plan = EditedPlan.of(plan, List.of(new Edit.Add(typed)));
        return typed;
    }

    private DutyPreview preview() {
        return DutyComparison.of(
                new DutyFile(
                        Origin.CALENDAR,
                        told,
                        List.of(),
                        Set.copyOf(off),
                        Set.copyOf(unread),
                        partly,
                        0),
                plan);
    }

    private void take() {
        plan = EditedPlan.of(plan, preview().edits(true));
        told.clear();
        off.clear();
    }

    private List<Reason> reasons() {
        return preview().lines().stream()
                .flatMap(
                        line ->
                                line instanceof DutyLine.Skipped(var one, _)
                                        ? Stream.of(one.reason())
                                        : Stream.empty())
                .toList();
    }

    private List<String> fates() {
        return preview().lines().stream().map(line -> line.getClass().getSimpleName()).toList();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        tell("a", FRIDAY, 17);
        tell("b", FRIDAY.plusDays(1), 17);
        assertEquals(List.of("Added", "Added"), fates());
        take();
        tell("a", FRIDAY, 17);
        tell("b", FRIDAY.plusDays(1), 17);
        assertEquals(List.of("Same", "Same"), fates());
        assertEquals(List.of(), preview().edits(true));
    }

    @Test
    void whatMovedIsChangedAndKeepsItsId() {
        tell("a", FRIDAY, 17);
        take();
        Duty before = plan.staffing().duties().getFirst();
        tell("a", FRIDAY.plusDays(2), 18);
        DutyLine.Changed changed =
                assertInstanceOf(DutyLine.Changed.class, preview().lines().getFirst());
        assertEquals(before, changed.before());
        assertEquals(before.id(), changed.duty().id());
        take();
        assertEquals(1, plan.staffing().duties().size());
    }

    @Test
    void whatIsNoLongerInTheFileGoesBetweenItsFirstAndLastDayOnly() {
        for (int day = 0; day < 5; day++) {
            tell("d" + day, FRIDAY.plusDays(day), 17);
        }
        take();
        tell("d1", FRIDAY.plusDays(1), 17);
        tell("d3", FRIDAY.plusDays(3), 17);
        assertEquals(List.of("Gone", "Same", "Same"), fates());
        assertEquals(
                FRIDAY.plusDays(2).atTime(17, 0),
                ((DutyLine.Gone) preview().lines().getFirst()).duty().from());
        assertEquals(List.of(), preview().edits(false), "unless one wants to keep it");
        take();
        assertEquals(4, plan.staffing().duties().size());
    }

    @Test
    void whatIsCalledOffGoesWhereverItIs() {
        tell("a", FRIDAY, 17);
        take();
        off.add(new Named("rahmani", "a"));
        off.add(new Named("rahmani", "never seen"));
        assertEquals(List.of("Gone"), fates());
    }

    @Test
    void whatWasTypedByHandIsNeverTouched() {
        Duty typed = new Duty("d1", "rahmani", FRIDAY.atTime(17, 0), FRIDAY.atTime(21, 0));
        Duty other =
                new Duty(
                        "d2",
                        "rahmani",
                        FRIDAY.plusDays(1).atTime(16, 0),
                        FRIDAY.plusDays(1).atTime(20, 0));
        plan = EditedPlan.of(plan, List.of(new Edit.Add(typed), new Edit.Add(other)));
        tell("a", FRIDAY, 17);
        tell("b", FRIDAY.plusDays(1), 17);
        tell("c", FRIDAY.plusDays(2), 17);
        assertEquals(List.of("Same", "Skipped", "Added"), fates());
        assertEquals(other, ((DutyLine.Skipped) preview().lines().get(1)).other());
        take();
        assertTrue(plan.staffing().duties().containsAll(List.of(typed, other)));
    }

    @Test
    void whatWasTakenOverAndNowOverlapsStaysAsItWas() {
        tell("a", FRIDAY, 10);
        take();
        Duty typed = new Duty("d1", "rahmani", FRIDAY.atTime(17, 0), FRIDAY.atTime(21, 0));
        plan = EditedPlan.of(plan, List.of(new Edit.Add(typed)));
        tell("a", FRIDAY, 18);
        assertEquals(List.of("Skipped"), fates());
    }

    @Test
    void whatTheFileSaysTwiceComesOnce() {
        tell("a", FRIDAY, 17);
        tell("b", FRIDAY, 17);
        tell("a", FRIDAY.plusDays(1), 17);
        assertEquals(List.of("Added", "Skipped", "Skipped"), fates());
    }

    @Test
    void aCalendarThatMovesAsAWholeKeepsAllItsDuties() {
        for (int day = 0; day < 3; day++) {
            tell("e" + day, FRIDAY.plusDays(day), 17);
        }
        take();
        for (int day = 0; day < 3; day++) {
            tell("e" + day, FRIDAY.plusDays(day + 1), 17);
        }
        assertEquals(List.of("Changed", "Changed", "Changed"), fates());
        take();
        assertEquals(
                List.of(FRIDAY.plusDays(1), FRIDAY.plusDays(2), FRIDAY.plusDays(3)),
                plan.staffing().duties().stream().map(d -> d.from().toLocalDate()).toList());
    }

    @Test
    void whatComesInThePlaceOfWhatMovedIsNew() {
        tell("a", FRIDAY, 17);
        take();
        tell("c", FRIDAY, 17);
        tell("a", FRIDAY.plusDays(1), 17);
        assertEquals(List.of("Added", "Changed"), fates());
    }

    @Test
    void whatMovesOntoWhatWasTypedGoesItself() {
        tell("a", FRIDAY, 17);
        take();
        LocalDate day = FRIDAY.plusDays(1);
        Duty typed = new Duty("d1", "rahmani", day.atTime(17, 0), day.atTime(21, 0));
        plan = EditedPlan.of(plan, List.of(new Edit.Add(typed)));
        tell("a", day, 17);
        assertEquals(List.of("Gone", "Same"), fates());
        take();
        assertEquals(List.of(typed), plan.staffing().duties());
    }

    @Test
    void whatIsKeptIsNotOverlapped() {
        tell("a", FRIDAY, 17);
        tell("b", FRIDAY.plusDays(1), 17);
        tell("c", FRIDAY.plusDays(2), 17);
        take();
        tell("a", FRIDAY, 17);
        tell("new", FRIDAY.plusDays(1), 18);
        tell("c", FRIDAY.plusDays(2), 17);
        assertEquals(2, preview().edits(true).size(), "one goes, one comes");
        assertEquals(List.of(), preview().edits(false));
    }

    @Test
    void ofTwoOfTheFileAtTheSameTimeTheSecondIsSkippedAsThat() {
        tell("a", FRIDAY, 17);
        tell("b", FRIDAY, 18);
        assertEquals(List.of("Added", "Skipped"), fates());
        assertEquals(Reason.CLASHES, ((DutyLine.Skipped) preview().lines().get(1)).told().reason());
    }

    @Test
    void whatIsRefusedItselfIsNotInTheWayOfAnother() {
        Duty typed = type("d1", FRIDAY.atTime(17, 0), 4);
        tell("a", FRIDAY.atTime(20, 0), 4);
        tell("b", FRIDAY.atTime(23, 0), 8);
        assertEquals(List.of("Skipped", "Added"), fates());
        DutyLine.Skipped skipped = (DutyLine.Skipped) preview().lines().getFirst();
        assertEquals(Reason.OVERLAPS, skipped.told().reason());
        assertEquals(typed, skipped.other());
    }

    @Test
    void theFirstOfTheFileThatFitsIsTakenAndNamedToTheOthers() {
        type("d1", FRIDAY.atTime(17, 0), 4);
        tell("a", FRIDAY.atTime(20, 0), 4);
        tell("b", FRIDAY.atTime(22, 0), 4);
        tell("c", FRIDAY.atTime(23, 0), 4);
        assertEquals(List.of("Skipped", "Added", "Skipped"), fates());
        assertEquals(List.of(Reason.OVERLAPS, Reason.CLASHES), reasons());
        DutyLine.Added taken = (DutyLine.Added) preview().lines().get(1);
        assertEquals(taken.duty(), ((DutyLine.Skipped) preview().lines().get(2)).other());
    }

    @Test
    void whatStaysSinceAnotherWasFirstMakesRoomOnceThatOneIsRefused() {
        tell("moves", FRIDAY.atTime(17, 0), 4);
        take();
        tell("new", FRIDAY.atTime(20, 0), 4);
        tell("moves", FRIDAY.atTime(18, 0), 4);
        assertEquals(List.of("Skipped", "Changed"), fates(), "the new one would meet it anyhow");
        take();
        tell("new", FRIDAY.atTime(20, 0), 4);
        tell("moves", FRIDAY.atTime(18, 0), 4);
        assertEquals(List.of("Skipped", "Same"), fates());
    }

    @Test
    void whatTheFileTellsAtItsTimeIsNotGoneForAnotherThere() {
        tell("a", FRIDAY, 17);
        take();
        tell("b", FRIDAY, 17);
        tell("a", FRIDAY, 17);
        assertEquals(List.of("Same", "Skipped"), fates());
        assertEquals(List.of(Reason.TWICE), reasons());
        assertEquals(List.of(), preview().edits(true));
    }

    @Test
    void ofTwoThatMeetTheOneThatWasThereKeepsItsId() {
        tell("a", FRIDAY, 17);
        tell("b", FRIDAY.plusDays(1), 17);
        take();
        Duty there = plan.staffing().duties().getFirst();
        tell("b", FRIDAY, 17);
        tell("a", FRIDAY, 17);
        assertEquals(List.of("Gone", "Same", "Skipped"), fates());
        take();
        assertEquals(List.of(there), plan.staffing().duties());
    }

    @Test
    void ofAFileThatIsReadInPartNothingIsMissing() {
        for (int day = 0; day < 3; day++) {
            tell("d" + day, FRIDAY.plusDays(day), 17);
        }
        take();
        tell("d0", FRIDAY, 17);
        tell("d2", FRIDAY.plusDays(2), 17);
        assertEquals(List.of("Gone", "Same", "Same"), fates());
        assertFalse(preview().isAnyWithheld());
        partly = true;
        assertEquals(List.of("Same", "Same"), fates());
        assertTrue(preview().isAnyWithheld());
        off.add(new Named("rahmani", "d1"));
        assertEquals(List.of("Gone", "Same", "Same"), fates(), "what is called off is known");
        assertFalse(preview().isAnyWithheld());
    }

    @Test
    void whatIsInTheFileButCouldNotBeReadStays() {
        for (int day = 0; day < 4; day++) {
            tell("d" + day, FRIDAY.plusDays(day), 17);
        }
        take();
        tell("d0", FRIDAY, 17);
        tell("d3", FRIDAY.plusDays(3), 17);
        unread.add(new Named("rahmani", "d1"));
        assertEquals(List.of("Gone", "Same", "Same"), fates());
        assertEquals(
                FRIDAY.plusDays(2).atTime(17, 0),
                ((DutyLine.Gone) preview().lines().getFirst()).duty().from());
    }

    @Test
    void otherFilesAndOtherPeopleAreLeftAlone() {
        tell("a", FRIDAY, 17);
        take();
        told.add(new ToldDuty(1, "dijkstra", "z", FRIDAY.atTime(17, 0), FRIDAY.atTime(21, 0)));
        assertEquals(List.of("Added"), fates());
        DutyFile sheet = new DutyFile(Origin.SHEET, told, List.of(), Set.of(), Set.of(), false, 0);
        assertEquals(0, DutyComparison.of(sheet, plan).count(DutyLine.Gone.class));
    }

    @Test
    void ofTheKeyNothingIsKept() {
        tell("dhr-jansen-spoed@agenda", FRIDAY, 17);
        take();
        String id = plan.staffing().duties().getFirst().id();
        assertTrue(id.matches("ics-[0-9a-f]{32}"), id);
        assertFalse(id.contains("jansen"));
    }
}
