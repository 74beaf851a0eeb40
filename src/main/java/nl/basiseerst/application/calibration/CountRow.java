package nl.basiseerst.application.calibration;

import java.time.LocalDate;

/// One row of a table of counts.
///
/// @param row number of the row in the sheet, 1 for the first
/// @param label what the practice's own system calls the activity
/// @param contacts how many, at least 0
public record CountRow(int row, LocalDate date, String label, int contacts) {}
