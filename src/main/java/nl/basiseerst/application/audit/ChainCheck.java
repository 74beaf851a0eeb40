package nl.basiseerst.application.audit;

import org.jspecify.annotations.Nullable;

/// What holding the log against its digests came to.
///
/// @param changes how many changes there are
/// @param erased of how many something was taken out on request
/// @param first the first change that does not fit, null if all do
/// @param head the newest link, as it is stored
public record ChainCheck(long changes, long erased, @Nullable Misfit first, ChainHead head) {

    /// Why a change does not fit.
    public enum Why {
        /// It does not say what it said when it was stored.
        CONTENT,
        /// It stands in another place than it was given.
        ORDER,
        /// It, or a part of it, is not there.
        MISSING,
        /// Each part of it is as it was, but they do not follow on the change before it: something
        /// was put in, taken out or put in its place.
        CHAIN
    }

    /// A change that does not fit.
    ///
    /// @param changeNo its number
    public record Misfit(long changeNo, Why why) {}

    public boolean isWhole() {
        return first == null;
    }
}
