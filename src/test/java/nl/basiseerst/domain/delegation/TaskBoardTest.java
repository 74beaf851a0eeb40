package nl.basiseerst.domain.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.delegation.TaskBoard.Barred;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskBoard.Standing;
import nl.basiseerst.domain.delegation.TaskBoard.State;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class TaskBoardTest {

    private static final LocalDate MONDAY = SmallPractice.MONDAY;
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);

    private final SmallPractice practice = new SmallPractice();

    @Test
    void aTaskIsFineUnassignedOrNotAllowed() {
        practice.member("anna", Role.ASSISTANT);
        practice.member("bas", Role.GP);
        practice.works("anna", "08:00", "12:00", "onsite");
        practice.works("bas", "08:00", "12:00", "onsite");
        TaskBoard board = board(task("t1", "anna"), task("t2", null), task("t3", "bas"));
        assertEquals(
                List.of(State.OK, State.UNASSIGNED, State.NOT_ALLOWED),
                board.tasks().stream().map(CheckedTask::state).toList());
        assertEquals(List.of("anna"), board.tasks().get(1).candidates());
        assertEquals(
                List.of(new Refusal.RoleNotAsked(Role.GP, List.of(Role.ASSISTANT))),
                board.tasks().get(2).refusals());
        assertFalse(board.isAllOk());
        assertTrue(board(task("t1", "anna")).isAllOk());
    }

    @Test
    void whoHasFewestTaskMinutesComesFirstAndOtherwiseWhoComesFirstInTheFile() {
        for (String id : List.of("anna", "bas", "cor", "dirk")) {
            practice.member(id, Role.ASSISTANT);
            practice.works(id, "08:00", "17:00", "onsite");
        }
        TaskBoard board =
                board(
                        task("t1", "anna"),
                        task("t2", "anna"),
                        task("t3", "cor"),
                        task("t4", "dirk", MONDAY, TaskStatus.CANCELLED),
                        task("t5", "bas", SUNDAY, TaskStatus.OPEN));
        assertEquals(List.of("bas", "dirk", "cor", "anna"), board.tasks().getFirst().candidates());
    }

    @Test
    void cancelledTasksAndThoseOfOtherDaysAreLeftOutAndFinishedOnesAreNot() {
        practice.member("anna", Role.ASSISTANT);
        TaskBoard board =
                board(
                        task("t1", "anna", MONDAY, TaskStatus.CANCELLED),
                        task("t2", "anna", SUNDAY, TaskStatus.OPEN),
                        task("t3", "anna", MONDAY, TaskStatus.DONE));
        assertEquals(List.of("t3"), board.tasks().stream().map(t -> t.task().id()).toList());
    }

    @Test
    void aTaskTypeWithoutTimesIsDoneDuringOpeningHours() {
        practice.member("anna", Role.ASSISTANT);
        practice.works("anna", "16:45", "18:00", "onsite");
        TaskType type = practice.timed("task", 20, null);
        TaskBoard board = practice.board(List.of(type), List.of(task("t1", "anna")), MONDAY);
        assertEquals(
                List.of(new Refusal.NotWorking(TimeSet.of(TimeSpan.of("08:00", "17:00")), 20, 15)),
                board.tasks().getFirst().refusals());
    }

    @Test
    void onAClosedDayNobodyWorks() {
        practice.member("anna", Role.ASSISTANT);
        TaskType type = practice.timed("task", 20, null);
        List<Task> tasks = List.of(task("t1", "anna", SUNDAY, TaskStatus.OPEN));
        TaskBoard board = practice.board(List.of(type), tasks, SUNDAY);
        assertEquals(
                List.of(new Refusal.NotWorking(TimeSet.EMPTY, 20, 0)),
                board.tasks().getFirst().refusals());
    }

    @Test
    void anAssigneeWhoIsNotOfThePracticeIsABug() {
        practice.member("anna", Role.ASSISTANT);
        assertThrows(IllegalArgumentException.class, () -> board(task("t1", "zoe")));
    }

    @Test
    void whatAsksForADecisionPressesMostAndWhatIsDoneLeast() {
        practice.member("anna", Role.ASSISTANT);
        practice.member("bas", Role.GP);
        practice.works("anna", "08:00", "12:00", "onsite");
        TaskBoard board =
                board(
                        task("done-by-bas", "bas", MONDAY, TaskStatus.DONE),
                        task("handed-over", "anna", MONDAY, TaskStatus.HANDED_OVER),
                        task("begun", "anna", MONDAY, TaskStatus.IN_PROGRESS),
                        task("open", "anna"),
                        task("nobodys", null),
                        task("with-bas", "bas", MONDAY, TaskStatus.IN_PROGRESS));
        assertEquals(
                List.of("with-bas", "nobodys", "open", "begun", "handed-over", "done-by-bas"),
                board.pressingFirst().stream().map(t -> t.task().id()).toList());
        assertEquals(
                List.of(Standing.values()),
                board.pressingFirst().stream().map(CheckedTask::standing).toList());
        assertEquals(1, board.done());
        assertEquals(2, board.decisions());
    }

    @Test
    void whatMustBeDoneSoonerComesFirst() {
        practice.member("anna", Role.ASSISTANT);
        List<TaskType> types =
                List.of(
                        practice.timed("day", 5, null),
                        practice.timed("late", 5, TimeSpan.of("08:00", "11:00")),
                        practice.timed("soon", 5, TimeSpan.of("08:00", "10:00")));
        List<Task> tasks =
                List.of(
                        new Task("t1", "day", MONDAY, null, TaskStatus.OPEN),
                        new Task("t2", "late", MONDAY, null, TaskStatus.OPEN),
                        new Task("t3", "soon", MONDAY, null, TaskStatus.OPEN));
        assertEquals(
                List.of("t3", "t2", "t1"),
                practice.board(types, tasks, MONDAY).pressingFirst().stream()
                        .map(t -> t.task().id())
                        .toList());
    }

    @Test
    void everyoneElseIsListedWithEveryReasonWhoComesNearestFirst() {
        practice.member("bas", Role.GP);
        practice.member("coen", Role.ASSISTANT);
        practice.member("anna", Role.ASSISTANT);
        practice.works("anna", "08:00", "12:00", "onsite");
        CheckedTask found = board(task("t1", null)).tasks().getFirst();
        TimeSet window = TimeSet.of(TimeSpan.of("09:00", "12:00"));
        assertEquals(window, found.window());
        assertEquals(List.of("anna"), found.candidates());
        assertEquals(
                List.of(
                        new Barred("coen", List.of(new Refusal.NotWorking(window, 30, 0))),
                        new Barred(
                                "bas",
                                List.of(
                                        new Refusal.RoleNotAsked(Role.GP, List.of(Role.ASSISTANT)),
                                        new Refusal.NotWorking(window, 30, 0)))),
                found.barred());
    }

    @Test
    void theMinutesOfAMemberAreThoseOfAllTasksOfTheDay() {
        practice.member("anna", Role.ASSISTANT);
        TaskBoard board =
                board(
                        task("t1", "anna"),
                        task("t2", "anna", MONDAY, TaskStatus.DONE),
                        task("t3", null));
        assertEquals(60, board.minutesOf("anna"));
        assertEquals(0, board.minutesOf("bas"));
    }

    private TaskBoard board(Task... tasks) {
        TaskType type = practice.timed("task", 30, TimeSpan.of("09:00", "12:00"));
        return practice.board(List.of(type), List.of(tasks), MONDAY);
    }

    private static Task task(String id, @Nullable String assignee) {
        return task(id, assignee, MONDAY, TaskStatus.OPEN);
    }

    private static Task task(
            String id, @Nullable String assignee, LocalDate date, TaskStatus status) {
        return new Task(id, "task", date, assignee, status);
    }
}
