package nl.basiseerst.domain.delegation;

import org.jspecify.annotations.Nullable;

/// What can be done to a task without choosing another assignee.
///
/// Nothing is started or finished by nobody: whoever answers for a delegated task must be able to
/// see later who did it.
public enum TaskStep {
    /// The assignee begins.
    START,
    /// The assignee has done it.
    FINISH,
    /// It is to be done after all, or again.
    REOPEN,
    /// The assignee is taken off it.
    UNASSIGN,
    /// It need not be done.
    CANCEL;

    /// Whether the step leads anywhere from how the task stands.
    public boolean isPossible(Task task) {
        boolean given = task.assignee() != null;
        return switch (this) {
            case START ->
                    given
                            && (task.status() == TaskStatus.OPEN
                                    || task.status() == TaskStatus.HANDED_OVER);
            case FINISH -> given && task.canBeGiven();
            case REOPEN -> task.status() != TaskStatus.OPEN;
            case UNASSIGN -> given && task.canBeGiven();
            case CANCEL -> task.canBeGiven();
        };
    }

    /// The task after the step.
    ///
    /// @throws IllegalStateException if the step is not possible
    public Task apply(Task task) {
        if (!isPossible(task)) {
            throw new IllegalStateException("Not possible: " + this + " of " + task);
        }
        String same = task.assignee();
        return switch (this) {
            case START -> with(task, same, TaskStatus.IN_PROGRESS);
            case FINISH -> with(task, same, TaskStatus.DONE);
            case REOPEN -> with(task, same, TaskStatus.OPEN);
            case UNASSIGN -> with(task, null, TaskStatus.OPEN);
            case CANCEL -> with(task, same, TaskStatus.CANCELLED);
        };
    }

    private static Task with(Task task, @Nullable String assignee, TaskStatus status) {
        return new Task(task.id(), task.type(), task.date(), assignee, status);
    }
}
