package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A task to be done on one day.
///
/// @param type id of the task type
/// @param assignee id of the member it is given to, null for nobody yet
public record Task(
        String id, String type, LocalDate date, @Nullable String assignee, TaskStatus status)
        implements Entity {

    public Task {
        Require.id("id", id);
        Require.id("type", type);
        if (assignee != null) {
            Require.id("assignee", assignee);
        }
    }

    /// Whether it can be given to someone: not what is done or cancelled.
    public boolean canBeGiven() {
        return status != TaskStatus.DONE && status != TaskStatus.CANCELLED;
    }

    /// The task with that member. What someone else had in hands already counts as handed over.
    ///
    /// @param member id of a member
    /// @throws IllegalStateException unless it can be given
    public Task givenTo(String member) {
        boolean begun = assignee != null && status != TaskStatus.OPEN;
        return begun ? handedOverTo(member) : given(member, TaskStatus.OPEN);
    }

    /// Whether it can be handed over: it is with someone, and not done yet.
    public boolean canBeHandedOver() {
        return assignee != null && canBeGiven();
    }

    /// The task passed on by who had it. The other has still to do it.
    ///
    /// @param member id of a member
    /// @throws IllegalStateException unless it can be given
    public Task handedOverTo(String member) {
        return given(member, TaskStatus.HANDED_OVER);
    }

    private Task given(String member, TaskStatus next) {
        if (!canBeGiven()) {
            throw new IllegalStateException("Not to be given: " + this);
        }
        return new Task(id, type, date, member, next);
    }
}
