package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

/// A kind of task as the program ships it.
///
/// @param remark what to know about it, null for nothing
public record ShippedTaskType(
        TaskType taskType, Certainty certainty, String source, @Nullable String remark)
        implements Entity {

    /// That of its task type.
    @Override
    public String id() {
        return taskType.id();
    }
}
