package nl.basiseerst.application.usecase;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.delegation.ProposedTasks;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.LocalDate;
import java.util.List;

/// Puts the tasks of a day on the board. All methods need a plan with the tasks of that date.
public final class PrepareTasks {

    private PrepareTasks() {}

    /// The kinds of task the day should have and has not.
    public static List<TaskType> missing(PracticePlan plan, LocalDate date) {
        return ProposedTasks.missing(plan.practice(), plan.taskTypes(), plan.tasks(), date);
    }

    /// One open task, with nobody, of each of these kinds.
    public static List<Edit> missingTasks(PracticePlan plan, LocalDate date) {
        return missing(plan, date).stream()
                .<Edit>map(type -> new Edit.Add(task(type, date)))
                .toList();
    }

    /// The kinds of which a task can be added to any day.
    public static List<TaskType> addable(PracticePlan plan) {
        return plan.taskTypes().stream().filter(t -> t.offer() != Offer.OUTSIDE).toList();
    }

    /// A new open task of that kind, with nobody.
    public static Task task(TaskType type, LocalDate date) {
        return new Task(FreshId.of("t"), type.id(), date, null, TaskStatus.OPEN);
    }
}
