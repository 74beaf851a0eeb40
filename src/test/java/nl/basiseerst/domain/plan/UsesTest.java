package nl.basiseerst.domain.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.Use.Kind;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class UsesTest {

    private final PracticePlan plan = Samples.plan("linde");

    @Test
    void aMemberIsUsedByBlocksAbsencesAndTasks() {
        Uses uses = Uses.of(plan, thing(plan.members(), "vandam"));
        assertEquals(
                List.of(Kind.BLOCK, Kind.ABSENCE, Kind.TASK),
                uses.uses().stream().map(Use::kind).toList());
        assertEquals(
                plan.blocks().stream().filter(b -> b.member().equals("vandam")).count(),
                uses.uses().getFirst().count());
        assertEquals(LocalDate.of(2026, 11, 18), uses.uses().get(1).last());
        assertEquals(uses.uses().getFirst().last(), uses.last());
    }

    @Test
    void aMemberIsUsedByWhatTheyAskedFor() {
        LocalDate day = LocalDate.of(2026, 12, 21);
        LeaveRequest request =
                new LeaveRequest(
                        "r1", "vandam", day, day, null, day, LeaveRequest.State.REQUESTED, null);
        PracticePlan with = EditedPlan.of(plan, List.of(new Edit.Add(request)));
        assertTrue(
                Uses.of(with, thing(plan.members(), "vandam"))
                        .uses()
                        .contains(new Use(Kind.LEAVE_REQUEST, 1, day)));
    }

    @Test
    void aMemberIsUsedByTheirHoursOfLeave() {
        PracticePlan with =
                EditedPlan.of(plan, List.of(new Edit.Add(LeaveEntitlement.none("vandam", 2026))));
        assertTrue(
                Uses.of(with, thing(plan.members(), "vandam"))
                        .uses()
                        .contains(new Use(Kind.LEAVE_ENTITLEMENT, 1, null)));
        assertThrows(
                InvalidValue.class,
                () ->
                        EditedPlan.of(
                                with,
                                List.of(
                                        new Edit.Add(
                                                new LeaveEntitlement(
                                                        "other", "vandam", 2026, 1.0, 0, 0.0, 0)))),
                "once a year");
    }

    @Test
    void aMemberIsUsedByDutiesElsewhere() {
        LocalDateTime night = LocalDateTime.parse("2026-12-05T23:00");
        PracticePlan with =
                EditedPlan.of(
                        plan,
                        List.of(new Edit.Add(new Duty("d1", "vandam", night, night.plusHours(9)))));
        assertTrue(
                Uses.of(with, thing(plan.members(), "vandam"))
                        .uses()
                        .contains(new Use(Kind.DUTY, 1, LocalDate.of(2026, 12, 6))));
        assertFalse(
                Uses.of(with, thing(plan.members(), "rahmani")).uses().toString().contains("DUTY"));
    }

    @Test
    void aMemberIsUsedAsTheFixedSecondOfSomebody() {
        PracticePlan with =
                EditedPlan.of(
                        plan, List.of(new Edit.Add(new PanelSecond("p1", "rahmani", "vandam"))));
        for (String id : List.of("rahmani", "vandam")) {
            assertTrue(
                    Uses.of(with, thing(plan.members(), id))
                            .uses()
                            .contains(new Use(Kind.PANEL_SECOND, 1, null)));
        }
    }

    @Test
    void aSessionIsUsedByWhatCountsAsUnpopular() {
        HardWork work =
                new HardWork("w1", HardKind.TELEPHONE, true, null, null, List.of("terugbel"));
        PracticePlan with = EditedPlan.of(plan, List.of(new Edit.Add(work)));
        assertTrue(
                Uses.of(with, thing(plan.sessionTypes(), "terugbel"))
                        .uses()
                        .contains(new Use(Kind.HARD_WORK, 1, null)));
        InvalidValue refused =
                assertThrows(
                        InvalidValue.class,
                        () ->
                                EditedPlan.of(
                                        plan,
                                        List.of(
                                                new Edit.Add(
                                                        work.withSessions(List.of("nergens"))))));
        assertTrue(String.valueOf(refused.getMessage()).contains("hardWork[0].sessions[0]"));
    }

    @Test
    void theCatalogueIsUsedByItself() {
        assertEquals(
                List.of(new Use(Kind.SESSION_TYPE, 2, null)),
                Uses.of(plan, thing(plan.activities(), "dagconsult")).uses());
        assertEquals(
                List.of(Kind.BLOCK, Kind.ROLE_FALLBACK, Kind.PRESENCE_RULE),
                Uses.of(plan, thing(plan.sessionTypes(), "terugbel")).uses().stream()
                        .map(Use::kind)
                        .toList());
        assertEquals(
                List.of(Kind.MEMBER, Kind.ACTIVITY, Kind.TASK_TYPE),
                Uses.of(plan, thing(plan.competences(), "reizigers")).uses().stream()
                        .map(Use::kind)
                        .toList());
    }

    @Test
    void theGroundworkUsesWhatItIsMadeOf() {
        PracticePlan grounded = WithGroundwork.of(plan);
        PracticePlan unplanned = grounded.withSchedule(List.of(), List.of(), List.of());
        assertEquals(
                List.of(new Use(Kind.BASIC_SCHEDULE, 1, null)),
                Uses.of(unplanned, thing(plan.members(), "vandam")).uses());
        DayPattern morning = grounded.groundwork().dayPatterns().getFirst();
        DayPattern.Part part = morning.parts().getFirst();
        assertEquals(
                List.of(Kind.DAY_PATTERN),
                kinds(
                        Uses.of(
                                unplanned,
                                thing(plan.rooms(), Objects.requireNonNull(part.room())))));
        String room =
                grounded.groundwork().basicSchedules().getFirst().blocks().stream()
                        .map(PatternBlock::room)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of(Kind.BASIC_SCHEDULE), kinds(Uses.of(unplanned, thing(plan.rooms(), room))));
        assertEquals(
                List.of(Kind.ROLE_FALLBACK, Kind.DAY_PATTERN, Kind.BASIC_SCHEDULE),
                kinds(Uses.of(unplanned, thing(plan.sessionTypes(), part.session()))));
        ExtraWork extra = morning.parts().getLast().extra().getFirst();
        assertEquals(
                List.of(Kind.SESSION_TYPE, Kind.DAY_PATTERN, Kind.BASIC_SCHEDULE),
                kinds(Uses.of(unplanned, thing(plan.activities(), extra.activity()))));
        String counted = grounded.groundwork().calibrations().getFirst().activity();
        assertTrue(
                Uses.of(unplanned, thing(plan.activities(), counted))
                        .uses()
                        .contains(new Use(Kind.CALIBRATION, 1, null)));
    }

    private static List<Kind> kinds(Uses uses) {
        return uses.uses().stream().map(Use::kind).toList();
    }

    /// The other way round: what has no uses can go, and what has any cannot.
    @Test
    void exactlyWhatHasNoUsesCanBeRemoved() {
        List<Entity> things = new ArrayList<>(plan.members());
        things.addAll(plan.activities());
        things.addAll(plan.sessionTypes());
        things.addAll(plan.competences());
        things.addAll(plan.taskTypes());
        things.addAll(plan.rooms());
        PracticePlan empty = plan.withSchedule(List.of(), List.of(), List.of());
        PracticePlan grounded = WithGroundwork.of(plan);
        PracticePlan groundOnly = grounded.withSchedule(List.of(), List.of(), List.of());
        for (PracticePlan one : List.of(plan, empty, grounded, groundOnly)) {
            for (Entity thing : things) {
                List<Edit> removal = List.of(new Edit.Remove(thing));
                if (Uses.of(one, thing).isEmpty()) {
                    EditedPlan.of(one, removal);
                } else {
                    assertThrows(InvalidValue.class, () -> EditedPlan.of(one, removal), thing.id());
                }
            }
        }
        assertTrue(Uses.of(empty, thing(plan.members(), "vandam")).isEmpty());
    }

    private static <T extends Entity> T thing(List<T> things, String id) {
        return things.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
