package nl.basiseerst.ui.common;

import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;

/// A page that can be looked at, saved and printed; the same as that of the command `print`.
public sealed interface Printable {

    /// Everyone's week.
    record Week(IsoWeek week) implements Printable {}

    /// The sheet of one day.
    record Day(LocalDate date) implements Printable {}

    /// One member's own week.
    ///
    /// @param member id of the member
    record MemberWeek(String member, IsoWeek week) implements Printable {}
}
