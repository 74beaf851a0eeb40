package nl.basiseerst.ui.week;

import nl.basiseerst.domain.conflict.ListedConflict;

/// A line of the list of what does not fit.
sealed interface ConflictLine {

    /// A day, or the week as a whole.
    record Heading(String words) implements ConflictLine {}

    /// Something that does not fit.
    ///
    /// @param state how it stands, in words
    /// @param sentence what it is
    record Of(ListedConflict listed, String state, String sentence) implements ConflictLine {}
}
