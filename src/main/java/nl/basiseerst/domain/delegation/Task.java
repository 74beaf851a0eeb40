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
}
