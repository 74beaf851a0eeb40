package nl.basiseerst.domain.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class TaskStepTest {

    private static final LocalDate MONDAY = SmallPractice.MONDAY;

    @Test
    void whatIsPossibleDependsOnHowTheTaskStands() {
        assertPossible(List.of(TaskStep.CANCEL), null, TaskStatus.OPEN);
        assertPossible(
                List.of(TaskStep.START, TaskStep.FINISH, TaskStep.UNASSIGN, TaskStep.CANCEL),
                "anna",
                TaskStatus.OPEN);
        assertPossible(
                List.of(TaskStep.FINISH, TaskStep.REOPEN, TaskStep.UNASSIGN, TaskStep.CANCEL),
                "anna",
                TaskStatus.IN_PROGRESS);
        assertPossible(
                List.of(
                        TaskStep.START,
                        TaskStep.FINISH,
                        TaskStep.REOPEN,
                        TaskStep.UNASSIGN,
                        TaskStep.CANCEL),
                "anna",
                TaskStatus.HANDED_OVER);
        assertPossible(List.of(TaskStep.REOPEN), "anna", TaskStatus.DONE);
        assertPossible(List.of(TaskStep.REOPEN), "anna", TaskStatus.CANCELLED);
    }

    @Test
    void aStepChangesTheStatusAndKeepsTheAssignee() {
        assertEquals(
                task("anna", TaskStatus.IN_PROGRESS),
                TaskStep.START.apply(task("anna", TaskStatus.OPEN)));
        assertEquals(
                task("anna", TaskStatus.DONE),
                TaskStep.FINISH.apply(task("anna", TaskStatus.HANDED_OVER)));
        assertEquals(
                task("anna", TaskStatus.OPEN),
                TaskStep.REOPEN.apply(task("anna", TaskStatus.DONE)));
        assertEquals(
                task("anna", TaskStatus.CANCELLED),
                TaskStep.CANCEL.apply(task("anna", TaskStatus.IN_PROGRESS)));
    }

    @Test
    void whatNobodyHasIsOpenAgain() {
        assertEquals(
                task(null, TaskStatus.OPEN),
                TaskStep.UNASSIGN.apply(task("anna", TaskStatus.IN_PROGRESS)));
    }

    @Test
    void aStepThatIsNotPossibleIsABug() {
        Task done = task("anna", TaskStatus.DONE);
        assertThrows(IllegalStateException.class, () -> TaskStep.FINISH.apply(done));
        assertThrows(IllegalStateException.class, () -> done.givenTo("bas"));
        assertThrows(IllegalStateException.class, () -> done.handedOverTo("bas"));
    }

    @Test
    void whatHadNotBegunIsSimplyWithSomeoneElse() {
        assertEquals(task("bas", TaskStatus.OPEN), task(null, TaskStatus.OPEN).givenTo("bas"));
        assertEquals(task("bas", TaskStatus.OPEN), task("anna", TaskStatus.OPEN).givenTo("bas"));
    }

    @Test
    void whatSomeoneElseHadBegunIsHandedOver() {
        Task handedOver = task("bas", TaskStatus.HANDED_OVER);
        assertEquals(handedOver, task("anna", TaskStatus.IN_PROGRESS).givenTo("bas"));
        assertEquals(handedOver, task("anna", TaskStatus.HANDED_OVER).givenTo("bas"));
        assertEquals(handedOver, task("anna", TaskStatus.OPEN).handedOverTo("bas"));
        assertTrue(task("anna", TaskStatus.OPEN).canBeHandedOver());
        assertFalse(task(null, TaskStatus.OPEN).canBeHandedOver());
        assertFalse(task("anna", TaskStatus.DONE).canBeHandedOver());
    }

    private static void assertPossible(
            List<TaskStep> expected, @Nullable String assignee, TaskStatus status) {
        Task task = task(assignee, status);
        List<TaskStep> possible =
                Arrays.stream(TaskStep.values()).filter(step -> step.isPossible(task)).toList();
        assertEquals(expected, possible, task::toString);
    }

    private static Task task(@Nullable String assignee, TaskStatus status) {
        return new Task("t1", "task", MONDAY, assignee, status);
    }
}
