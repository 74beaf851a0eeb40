package nl.basiseerst.cli;

import nl.basiseerst.domain.delegation.TaskBoard;

/// The answer of `tasks --json`, key by key as the exchange format has it.
final class TasksJson {

    private TasksJson() {}

    static String of(TaskBoard board) {
        return JsonLine.object(
                json ->
                        json.text("date", board.date().toString())
                                .objects("tasks", board.tasks(), TasksJson::task));
    }

    private static void task(JsonLine json, TaskBoard.CheckedTask task) {
        json.text("task", task.task().id())
                .text("assignee", task.task().assignee())
                .text("verdict", task.state().name())
                .texts("reasons", task.refusals().stream().map(r -> r.reason().name()).toList())
                .texts("candidates", task.candidates());
    }
}
