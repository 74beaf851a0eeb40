package nl.basiseerst.application.duties;

import nl.basiseerst.domain.time.Period;

import java.nio.file.Path;
import java.time.ZoneId;

/// Reads somebody's duties out of the file of a calendar. Safe for use by several threads; blocks,
/// so never use it on the JavaFX thread.
public interface DutyCalendars {

    /// What the calendar says, with what comes back written out.
    ///
    /// @param member id of whose calendar it is
    /// @param zone where the wall clock of the practice hangs; also for times without a zone
    /// @param window the first days of duties that are looked at, bounded at both ends
    /// @throws nl.basiseerst.application.Failure if it cannot be read, is no calendar or holds more
    ///   than [DutyFile#MOST]
    DutyFile read(Path file, String member, ZoneId zone, Period window);
}
