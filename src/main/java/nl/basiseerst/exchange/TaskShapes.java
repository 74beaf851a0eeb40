package nl.basiseerst.exchange;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.team.Role;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Tasks of the day and their kinds.
final class TaskShapes {

    private static final List<DayOfWeek> ALL_DAYS = List.of(DayOfWeek.values());

    private TaskShapes() {}

    static Shape<TaskType> taskType() {
        Field<TaskType, String> id = Field.required("id", Codecs.TEXT, TaskType::id);
        Field<TaskType, String> name = Field.required("name", Codecs.TEXT, TaskType::name);
        Field<TaskType, Double> minutes =
                Field.required("minutes", Codecs.NUMBER, TaskType::minutes);
        Field<TaskType, List<Role>> roles =
                Field.required("roles", Codecs.list(Codecs.name(Role.class)), TaskType::roles);
        Field<TaskType, String> competence =
                Field.optional("competence", Codecs.REFERENCE, TaskType::competence);
        SupervisionFields<TaskType> supervision = SupervisionFields.of(TaskType::supervision);
        Field<TaskType, Offer> offer =
                Field.orElse("offer", Codecs.name(Offer.class), TaskType::offer, Offer.BASIC);
        Field<TaskType, List<DayOfWeek>> days =
                Field.orElse(
                        "days",
                        Codecs.list(Codecs.name(DayOfWeek.class)),
                        TaskType::days,
                        ALL_DAYS);
        SpanFields<TaskType> window = SpanFields.optional("from", "to", TaskType::window);
        return new Shape<>(
                List.of(
                        id,
                        name,
                        minutes,
                        roles,
                        competence,
                        supervision.level(),
                        supervision.supervisedBy(),
                        supervision.waivedFor(),
                        offer,
                        days,
                        window.from(),
                        window.to()),
                v ->
                        new TaskType(
                                v.get(id),
                                v.get(name),
                                v.get(minutes),
                                v.get(roles),
                                v.find(competence),
                                supervision.get(v),
                                v.get(offer),
                                v.get(days),
                                window.find(v)));
    }

    static Shape<Task> task() {
        Field<Task, String> id = Field.required("id", Codecs.TEXT, Task::id);
        Field<Task, String> type = Field.required("type", Codecs.REFERENCE, Task::type);
        Field<Task, LocalDate> date = Field.required("date", Codecs.DATE, Task::date);
        Field<Task, String> assignee = Field.optional("assignee", Codecs.REFERENCE, Task::assignee);
        Field<Task, TaskStatus> status =
                Field.orElse(
                        "status", Codecs.name(TaskStatus.class), Task::status, TaskStatus.OPEN);
        return new Shape<>(
                List.of(id, type, date, assignee, status),
                v ->
                        new Task(
                                v.get(id),
                                v.get(type),
                                v.get(date),
                                v.find(assignee),
                                v.get(status)));
    }
}
