package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.TASK;
import static nl.basiseerst.persistence.generated.Tables.TASK_TYPE;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;

import org.jooq.Record;

import java.time.DayOfWeek;
import java.util.List;

/// Task types and the tasks of each day.
final class TaskRows {

    private TaskRows() {}

    static EntityTable<TaskType> taskTypes() {
        return new EntityTable<>(
                TaskType.class,
                TASK_TYPE,
                List.of(
                        new Column<>(TASK_TYPE.NAME, TaskType::name),
                        new Column<>(TASK_TYPE.MINUTES, TaskType::minutes),
                        new Column<>(TASK_TYPE.ROLES, t -> Names.of(t.roles())),
                        new Column<>(TASK_TYPE.COMPETENCE_ID, TaskType::competence),
                        new Column<>(TASK_TYPE.SUPERVISION, t -> t.supervision().level().name()),
                        new Column<>(
                                TASK_TYPE.SUPERVISED_BY,
                                t -> Names.of(t.supervision().supervisedBy())),
                        new Column<>(
                                TASK_TYPE.WAIVED_FOR, t -> Names.of(t.supervision().waivedFor())),
                        new Column<>(TASK_TYPE.OFFER, t -> t.offer().name()),
                        new Column<>(TASK_TYPE.WEEKDAYS, t -> Names.of(t.days())),
                        new Column<>(TASK_TYPE.FROM_MINUTE, t -> Spans.from(t.window())),
                        new Column<>(TASK_TYPE.TO_MINUTE, t -> Spans.to(t.window()))),
                List.of(),
                (row, _) -> readType(row));
    }

    private static TaskType readType(Record row) {
        return new TaskType(
                row.get(TASK_TYPE.ID),
                row.get(TASK_TYPE.NAME),
                row.get(TASK_TYPE.MINUTES),
                Names.read(Role.class, row.get(TASK_TYPE.ROLES)),
                row.get(TASK_TYPE.COMPETENCE_ID),
                new Supervision(
                        Supervision.Level.valueOf(row.get(TASK_TYPE.SUPERVISION)),
                        Names.read(Role.class, row.get(TASK_TYPE.SUPERVISED_BY)),
                        Names.read(Registration.class, row.get(TASK_TYPE.WAIVED_FOR))),
                Offer.valueOf(row.get(TASK_TYPE.OFFER)),
                Names.read(DayOfWeek.class, row.get(TASK_TYPE.WEEKDAYS)),
                Spans.readOrNull(row.get(TASK_TYPE.FROM_MINUTE), row.get(TASK_TYPE.TO_MINUTE)));
    }

    static EntityTable<Task> tasks() {
        return new EntityTable<>(
                Task.class,
                TASK,
                List.of(
                        new Column<>(TASK.TASK_TYPE_ID, Task::type),
                        new Column<>(TASK.WORK_DATE, Task::date),
                        new Column<>(TASK.ASSIGNEE_ID, Task::assignee),
                        new Column<>(TASK.STATUS, t -> t.status().name())),
                List.of(),
                (row, _) ->
                        new Task(
                                row.get(TASK.ID),
                                row.get(TASK.TASK_TYPE_ID),
                                row.get(TASK.WORK_DATE),
                                row.get(TASK.ASSIGNEE_ID),
                                TaskStatus.valueOf(row.get(TASK.STATUS))));
    }
}
