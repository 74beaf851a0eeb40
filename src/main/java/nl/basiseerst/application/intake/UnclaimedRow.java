package nl.basiseerst.application.intake;

import java.time.LocalDateTime;

/// A duty in a sheet of which nobody knows whose it is: the practice has nobody of that name.
///
/// @param number of the row, as in the sheet
public record UnclaimedRow(int number, LocalDateTime from, LocalDateTime to) {}
