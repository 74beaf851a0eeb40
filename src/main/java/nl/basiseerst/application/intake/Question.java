package nl.basiseerst.application.intake;

import org.jspecify.annotations.Nullable;

/// A name in a sheet that the practice does not have, asked about once for all rows it is in.
///
/// @param text as it stands in the sheet, where it was first met
/// @param proposal the id that is most like it, or the name of a role; null for none
/// @param rows in how many rows it stands, at least 1
public record Question(Subject subject, String text, @Nullable String proposal, int rows) {

    /// What kind of thing is not known.
    public enum Subject {
        PERSON,
        ROLE,
        COMPETENCE,
        SESSION,
        ROOM
    }

    /// By which its answer is kept.
    public Asked asked() {
        return Asked.of(subject, text);
    }

    /// What was asked: two spellings of the same words ask the same.
    ///
    /// @param plain the text without what does not matter
    public record Asked(Subject subject, String plain) {

        static Asked of(Subject subject, String text) {
            return new Asked(subject, Likeness.plain(text));
        }
    }

    /// What it is after all.
    public sealed interface Answer {

        /// A thing of the practice.
        ///
        /// @param id of a member, competence, session or room; or the name of a role
        record Known(String id) implements Answer {}

        /// Something new under that name: only a competence.
        record New() implements Answer {}

        /// Nothing to take over: what it stands for is left out.
        record LeftOut() implements Answer {}
    }
}
