package nl.basiseerst.application.export;

import nl.basiseerst.application.Failure;

import java.nio.file.Path;

/// Writes calendars that other programs read. Safe for use by several threads; blocks, so never use
/// it on the JavaFX thread.
public interface CalendarWriter {

    /// Writes a calendar in place of what the file holds. If that is an earlier export, what it has
    /// in the period of the calendar and the calendar has no longer is written as cancelled, so
    /// that it also goes where the earlier file was read.
    ///
    /// @return how many were cancelled
    /// @throws Failure `cannot-write` with the folder if it cannot be written; the file is then as
    ///   it was
    int write(Path file, MemberCalendar calendar);
}
