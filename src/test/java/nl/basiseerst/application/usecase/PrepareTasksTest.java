package nl.basiseerst.application.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PrepareTasksTest {

    private static final LocalDate MONDAY_WITHOUT_TASKS = LocalDate.of(2026, 12, 14);

    private final PracticePlan linde = Samples.plan("linde");

    @Test
    void theTasksOfTheDayAreThereOnceTheyArePrepared() {
        List<String> missing =
                PrepareTasks.missing(linde, MONDAY_WITHOUT_TASKS).stream()
                        .map(TaskType::id)
                        .toList();
        assertEquals(
                List.of(
                        "koelkast",
                        "hap-berichten",
                        "post",
                        "recepten",
                        "triage-fiat",
                        "lab",
                        "sterilisatie",
                        "wondzorg",
                        "spirometer"),
                missing);

        PracticePlan prepared =
                EditedPlan.of(linde, PrepareTasks.missingTasks(linde, MONDAY_WITHOUT_TASKS));
        List<Task> tasks =
                prepared.tasks().stream()
                        .filter(t -> t.date().equals(MONDAY_WITHOUT_TASKS))
                        .toList();
        assertEquals(missing, tasks.stream().map(Task::type).toList());
        assertEquals(
                List.of(TaskStatus.OPEN), tasks.stream().map(Task::status).distinct().toList());
        assertEquals(0, tasks.stream().filter(t -> t.assignee() != null).count());
        assertEquals(List.of(), PrepareTasks.missingTasks(prepared, MONDAY_WITHOUT_TASKS));
    }

    @Test
    void everyKindOfThePracticeCanBeAdded() {
        assertEquals(linde.taskTypes(), PrepareTasks.addable(linde));
    }
}
