package nl.basiseerst.application.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What one person did in one go, to be stored and undone as a whole.
///
/// @param seen number of the last change that person's screen showed, at least 0; what was changed
///   later is not overwritten
/// @param edits at least one, each of another thing
public record Change(long seen, ChangeHeader header, List<Edit> edits) {

    public Change {
        edits = List.copyOf(edits);
        if (seen < 0) {
            throw new IllegalArgumentException("Cannot have seen change " + seen);
        }
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("A change without edits");
        }
        Set<List<Object>> things = new HashSet<>();
        for (Edit edit : edits) {
            if (!things.add(List.of(edit.entity().getClass(), edit.entity().id()))) {
                throw new IllegalArgumentException("Edited twice: " + edit.entity());
            }
        }
    }
}
