package nl.basiseerst.application.duties;

import nl.basiseerst.application.intake.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/// What a file says and is not taken over.
///
/// @param place row of the sheet, or which event of the calendar it is, from 1
/// @param at when it begins, as far as that is known
/// @param problem what is wrong in the sheet, for [Reason#CELL]
public record SkippedDuty(
        int place, Reason reason, @Nullable LocalDateTime at, @Nullable Problem problem) {

    /// Why. Each has a sentence `duties.skipped.<NAME>`.
    public enum Reason {
        /// Something in a cell is wrong.
        CELL,
        /// It has a day and no times.
        ALL_DAY,
        /// It is longer than a day.
        LONG,
        /// It does not say when it ends, or that is not after its start.
        NO_END,
        /// The calendar says that the time stays free.
        FREE,
        /// The calendar says that it is private.
        PRIVATE,
        /// Nobody knows where the clock of its times hangs.
        ZONE,
        /// Its start cannot be read.
        UNREADABLE,
        /// It comes back in a way that is not understood, or more than once a day.
        REPEATS,
        /// The file says the same twice.
        TWICE,
        /// The file knows another one, at another time, by the same.
        ALSO_KNOWN,
        /// It overlaps another one of the file.
        CLASHES,
        /// It overlaps a duty that is there already and stays.
        OVERLAPS
    }
}
