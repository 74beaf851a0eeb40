package nl.basiseerst.application.intake;

import java.time.LocalDateTime;

/// A duty elsewhere as a sheet tells it.
///
/// @param number of the row, as in the sheet
/// @param member id of whose it is
/// @param from on the wall clock of the practice
/// @param to after `from`, at most a day later
public record DutyRow(int number, String member, LocalDateTime from, LocalDateTime to) {}
