package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Edit;

import java.util.List;

/// What was worked out on the stored practice and can be carried out.
///
/// @param plan what it comes to, for people to look at
/// @param edits what carries it out, none if there is nothing to do
/// @param seen number of the last change that was known then
public record Prepared<P>(P plan, List<Edit> edits, long seen) {

    public Prepared {
        edits = List.copyOf(edits);
    }
}
