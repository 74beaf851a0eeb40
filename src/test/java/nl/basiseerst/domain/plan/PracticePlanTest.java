package nl.basiseerst.domain.plan;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What only shows in the plan as a whole; every reference of the format is tried with broken
/// files.
class PracticePlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static PracticePlan plan(List<Block> blocks, List<Absence> absences, List<Task> tasks) {
        Practice practice =
                new Practice(
                        "p",
                        "P",
                        ZoneId.of("Europe/Amsterdam"),
                        WeeklyHours.NONE,
                        List.of(),
                        Dayparts.DEFAULT,
                        List.of(),
                        0,
                        30,
                        30,
                        List.of());
        SessionType session =
                new SessionType(
                        "s", "S", SessionOffer.BASIC, List.of(), 1, Room.Type.CONSULTING, true);
        Member member =
                new Member(
                        "m",
                        "M",
                        "M",
                        Role.GP,
                        Employment.OWNER,
                        Registration.DOCTOR,
                        Period.ALWAYS,
                        null,
                        null,
                        WeeklyHours.NONE,
                        List.of());
        TaskType type =
                new TaskType(
                        "k",
                        "K",
                        5,
                        List.of(Role.GP),
                        null,
                        Supervision.NONE,
                        Offer.BASIC,
                        List.of(DayOfWeek.MONDAY),
                        null);
        return new PracticePlan(
                practice,
                List.of(),
                List.of(),
                List.of(),
                List.of(session),
                List.of(),
                List.of(member),
                blocks,
                absences,
                List.of(),
                List.of(type),
                tasks,
                Groundwork.NONE);
    }

    private static Block block(String id, LocalDate date) {
        return new Block(id, "m", date, TimeSpan.of("08:00", "12:00"), "s", null, null, List.of());
    }

    private static Absence absence(String id, LocalDate from, LocalDate to) {
        return new Absence(id, "m", from, to, null, Absence.Kind.LEAVE);
    }

    private static Task task(String id, LocalDate date) {
        return new Task(id, "k", date, null, TaskStatus.OPEN);
    }

    @Test
    void aPeriodKeepsWhatFallsInItAndAbsenceUntilLater() {
        LocalDate friday = MONDAY.plusDays(4);
        PracticePlan whole =
                plan(
                        List.of(
                                block("b0", MONDAY.minusDays(1)),
                                block("b1", MONDAY),
                                block("b2", friday),
                                block("b3", friday.plusDays(1))),
                        List.of(
                                absence("a0", MONDAY.minusDays(9), MONDAY.minusDays(1)),
                                absence("a1", MONDAY.minusDays(9), MONDAY),
                                absence("a2", MONDAY.minusDays(9), friday.plusDays(9)),
                                absence("a3", friday, friday.plusDays(9)),
                                absence("a4", friday.plusDays(1), friday.plusDays(9))),
                        List.of(task("t0", MONDAY.minusDays(1)), task("t1", friday)));
        PracticePlan week = whole.during(Period.of(MONDAY, friday));
        assertEquals(List.of("b1", "b2"), ids(week.blocks()));
        assertEquals(List.of("a1", "a2", "a3", "a4"), ids(week.absences()));
        assertEquals(List.of("t1"), ids(week.tasks()));
        assertEquals(whole, whole.during(Period.ALWAYS));
        assertEquals(week, week.during(Period.of(MONDAY, friday)));
    }

    private static List<String> ids(List<? extends Entity> things) {
        return things.stream().map(Entity::id).toList();
    }

    @Test
    void whatIsAddedIsCheckedToo() {
        PracticePlan plan = plan(List.of(), List.of(), List.of());
        List<Block> twice = List.of(block("b", MONDAY), block("b", MONDAY));
        assertRefused(
                "blocks[1].id", Rule.ONCE, () -> plan.withSchedule(twice, List.of(), List.of()));
        Task stranger = new Task("t", "k", MONDAY, "x", TaskStatus.OPEN);
        assertRefused(
                "tasks[0].assignee",
                Rule.KNOWN,
                () -> plan.withSchedule(List.of(), List.of(), List.of(stranger)));
    }

    @Test
    void itsListsCannotBeChanged() {
        List<Block> blocks = new ArrayList<>(List.of(block("b", MONDAY)));
        PracticePlan plan = plan(blocks, List.of(), List.of());
        blocks.clear();
        assertEquals(List.of("b"), ids(plan.blocks()));
        assertThrows(UnsupportedOperationException.class, () -> plan.blocks().clear());
    }
}
