package nl.basiseerst.application.store;

import org.jspecify.annotations.Nullable;

/// A change that was made, as the log has it.
///
/// @param changeNo 1 for the first change ever, then one more each
/// @param undoes number of the change that it took back, null for none
/// @param erased whether a name or a text was taken out of it on request; then it cannot be undone
public record LoggedChange(
        long changeNo, ChangeHeader header, @Nullable Long undoes, boolean erased) {

    /// What the log says instead of the name of who made a change, once that was taken out.
    public static final String NAME_ERASED = "-";

    /// What the log says instead of a subject that told who it was about, once that was taken out.
    public static final String SUBJECT_ERASED = "-";

    /// A change of which everything is known.
    public LoggedChange(long changeNo, ChangeHeader header, @Nullable Long undoes) {
        this(changeNo, header, undoes, false);
    }
}
