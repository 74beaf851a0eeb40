package nl.basiseerst.ui.today;

import nl.basiseerst.application.words.TaskWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskBoard.Standing;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.List;
import java.util.stream.Collectors;

/// A task as its row shows it, in the language of the window.
///
/// @param asks what the task asks for, in a word
/// @param progress how far it is where `asks` does not say so; or empty
/// @param when such as `08:00–10:00`; empty on a closed day
/// @param assignee name, empty for nobody
/// @param reasons why the assignee may not do it, one sentence each
record TaskCard(
        String id,
        Standing standing,
        String asks,
        String progress,
        String name,
        boolean extra,
        String when,
        String minutes,
        String assignee,
        List<String> reasons) {

    TaskCard {
        reasons = List.copyOf(reasons);
    }

    /// @param assignee name, empty for nobody
    static TaskCard of(CheckedTask checked, String assignee, TaskWords words, Terms terms) {
        Task task = checked.task();
        boolean begun = checked.standing().asksForDecision() && task.status() != TaskStatus.OPEN;
        return new TaskCard(
                task.id(),
                checked.standing(),
                words.standing(checked.standing()),
                begun ? words.status(task.status()) : "",
                checked.type().name(),
                checked.type().offer() == Offer.EXTRA,
                checked.window().spans().stream()
                        .map(TimeSpan::toString)
                        .collect(Collectors.joining(", ")),
                terms.minutes(checked.type().minutes()),
                assignee,
                words.refusals(checked));
    }

    boolean isDone() {
        return standing == Standing.DONE;
    }
}
