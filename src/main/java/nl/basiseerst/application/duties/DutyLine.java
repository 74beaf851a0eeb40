package nl.basiseerst.application.duties;

import nl.basiseerst.domain.schedule.Duty;

import org.jspecify.annotations.Nullable;

/// What becomes of one duty when a file is taken over.
public sealed interface DutyLine {

    /// It is not there yet.
    record Added(int place, Duty duty) implements DutyLine {}

    /// It is there at another time.
    record Changed(int place, Duty before, Duty duty) implements DutyLine {}

    /// It is there as the file says.
    record Same(int place, Duty duty) implements DutyLine {}

    /// It came from such a file and is not in this one any more.
    record Gone(Duty duty) implements DutyLine {}

    /// It is not taken over.
    ///
    /// @param other what it overlaps, if that is why
    record Skipped(SkippedDuty told, @Nullable Duty other) implements DutyLine {}
}
