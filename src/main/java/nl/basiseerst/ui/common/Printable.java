package nl.basiseerst.ui.common;

import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;

/// Pages that can be looked at, saved and printed; those of the practice are the same as those of
/// the command `print`.
public sealed interface Printable {

    /// Everyone's week.
    record Week(IsoWeek week) implements Printable {}

    /// Everyone's week with what does not fit in it, for those who plan.
    record InternalWeek(IsoWeek week) implements Printable {}

    /// Who is in which room, of a week.
    record Rooms(IsoWeek week) implements Printable {}

    /// The sheet of one day.
    record Day(LocalDate date) implements Printable {}

    /// One member's own week.
    ///
    /// @param member id of the member
    record MemberWeek(String member, IsoWeek week) implements Printable {}

    /// Pages that are made already, of something that is stored nowhere.
    ///
    /// @param file what they are called where they are saved, with its ending
    record Ready(PreparedPages pages, String file) implements Printable {}
}
