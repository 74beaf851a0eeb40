package nl.basiseerst.ui.today;

import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.TaskWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskBoard;
import nl.basiseerst.domain.delegation.TaskBoard.Barred;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskStep;
import nl.basiseerst.domain.delegation.TaskType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The chosen task: who may do it, who may not and why, and what can be done with it.
///
/// @param roles who it is for, such as `doktersassistent of spreekuurondersteuner`
/// @param competence name of what the member must hold, empty for nothing
/// @param candidates those who may, those with the least on their hands first
/// @param others those who may not
/// @param steps what can be done to it now
/// @param canBeGiven whether a candidate can be chosen
/// @param canBeHandedOver whether who has it can pass it on
record TaskChoice(
        TaskCard card,
        String roles,
        String competence,
        List<Candidate> candidates,
        List<Other> others,
        Set<TaskStep> steps,
        boolean canBeGiven,
        boolean canBeHandedOver) {

    /// Who may do it.
    ///
    /// @param load task minutes that day, in words
    /// @param hasIt whether the task is with this member now
    record Candidate(String member, String name, String role, String load, boolean hasIt) {}

    /// Who may not.
    ///
    /// @param reasons one sentence each
    record Other(String name, List<String> reasons) {}

    static TaskChoice of(
            CheckedTask checked,
            TaskCard card,
            TaskBoard board,
            Names names,
            TaskWords words,
            Terms terms) {
        Task task = checked.task();
        TaskType type = checked.type();
        String competence = type.competence();
        EnumSet<TaskStep> steps = EnumSet.noneOf(TaskStep.class);
        Arrays.stream(TaskStep.values()).filter(s -> s.isPossible(task)).forEach(steps::add);
        return new TaskChoice(
                card,
                terms.anyOf(type.roles()),
                competence == null ? "" : names.competence(competence).name(),
                checked.candidates().stream()
                        .map(
                                id ->
                                        new Candidate(
                                                id,
                                                names.member(id).name(),
                                                terms.role(names.member(id).role()),
                                                terms.minutes(board.minutesOf(id)),
                                                id.equals(task.assignee())))
                        .toList(),
                checked.barred().stream().map(b -> other(b, names, words)).toList(),
                steps,
                task.canBeGiven(),
                task.canBeHandedOver());
    }

    private static Other other(Barred barred, Names names, TaskWords words) {
        return new Other(names.member(barred.member()).name(), words.refusals(barred));
    }
}
