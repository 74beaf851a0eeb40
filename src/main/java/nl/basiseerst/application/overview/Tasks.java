package nl.basiseerst.application.overview;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tasks of a day, with names instead of ids.
final class Tasks {

    private static final Comparator<TaskLine> BY_TIME =
            Comparator.comparingInt(Tasks::start).thenComparingInt(Tasks::end);

    private final PracticePlan plan;
    private final Days days;
    private final Map<String, TaskCheck> checks;
    private final Map<String, TaskType> types;
    private final Map<String, String> names;

    /// @param checks by id of the task, for all tasks that will be asked for
    Tasks(PracticePlan plan, Days days, Map<String, TaskCheck> checks) {
        this.plan = plan;
        this.days = days;
        this.checks = checks;
        types =
                plan.taskTypes().stream()
                        .collect(Collectors.toMap(Entity::id, Function.identity()));
        names = plan.members().stream().collect(Collectors.toMap(Entity::id, Member::name));
    }

    /// All tasks of the date that were not cancelled, by when they must be done.
    List<TaskLine> on(LocalDate date) {
        return plan.tasks().stream()
                .filter(t -> t.date().equals(date) && t.status() != TaskStatus.CANCELLED)
                .map(this::line)
                .sorted(BY_TIME)
                .toList();
    }

    private TaskLine line(Task task) {
        TaskType type = types.get(task.type());
        TaskCheck check = checks.get(task.id());
        if (type == null || check == null) {
            throw new IllegalArgumentException("No type or check for task " + task.id());
        }
        TimeSpan window = type.window();
        String assignee = task.assignee();
        return new TaskLine(
                type.name(),
                window == null ? days.open(task.date()) : TimeSet.of(window),
                type.minutes(),
                type.offer(),
                assignee == null ? null : names.get(assignee),
                task.status(),
                check);
    }

    private static int start(TaskLine line) {
        return line.window().isEmpty() ? 0 : line.window().spans().getFirst().from();
    }

    private static int end(TaskLine line) {
        return line.window().isEmpty() ? 0 : line.window().spans().getLast().to();
    }
}
