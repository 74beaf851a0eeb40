package nl.basiseerst.application.intake;

import nl.basiseerst.application.store.Edit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What taking over a sheet comes to.
///
/// @param added how many things would be new: people, holdings, absences, blocks
/// @param changed how many would be otherwise
/// @param same how many are so already
/// @param removed how many blocks would make way
/// @param rows what becomes of each row that holds something, by its number
/// @param problems in the order of the sheet; what they are about is not in the edits
/// @param questions of which the answers take problems away
/// @param edits of different things, to be stored as one change
/// @param first the first day it is about, null for none
public record IntakePreview(
        SheetKind kind,
        int added,
        int changed,
        int same,
        int removed,
        Map<Integer, Outcome> rows,
        List<Problem> problems,
        List<Question> questions,
        List<Edit> edits,
        @Nullable LocalDate first) {

    /// What becomes of a row. Of several things in a row the last of these counts.
    public enum Outcome {
        LEFT_OUT,
        SAME,
        CHANGED,
        ADDED,
        PROBLEM
    }

    public IntakePreview {
        rows = Map.copyOf(rows);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
        edits = List.copyOf(edits);
    }
}
