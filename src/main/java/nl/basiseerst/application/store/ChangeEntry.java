package nl.basiseerst.application.store;

import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What a change did to one thing: the same thing before and after it.
///
/// @param before null if the change added it
/// @param after null if the change removed it; never both null
public record ChangeEntry(@Nullable Placed before, @Nullable Placed after) {

    public ChangeEntry {
        if (before == null && after == null) {
            throw new IllegalArgumentException("Neither before nor after");
        }
        if (before != null && after != null && !sameThing(before.entity(), after.entity())) {
            throw new IllegalArgumentException("Not the same thing: " + before + ", " + after);
        }
    }

    private static boolean sameThing(Entity one, Entity other) {
        return one.getClass() == other.getClass() && one.id().equals(other.id());
    }

    /// The thing after the change, or before it if it was removed.
    public Entity entity() {
        return Objects.requireNonNull(after == null ? before : after).entity();
    }

    /// The entry of the change that takes this one back.
    public ChangeEntry inverse() {
        return new ChangeEntry(after, before);
    }
}
