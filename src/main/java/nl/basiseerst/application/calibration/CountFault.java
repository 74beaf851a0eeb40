package nl.basiseerst.application.calibration;

/// What keeps a table of counts from being read: where, and what.
///
/// @param row number of the row in the sheet, 1 for the first; 0 for the table as a whole
/// @param column of the sheet, counted from 0; negative for the row as a whole
/// @param detail what stands there, as far as the sentence names it
public record CountFault(int row, int column, Kind kind, String detail) {

    /// The ways in which a table can fail. Each has a sentence in the bundle `counts`.
    public enum Kind {
        /// Nothing in it.
        EMPTY,
        /// A column that looks as if it told something of single patients.
        PATIENT_COLUMN,
        NO_DATE_COLUMN,
        NO_ACTIVITY_COLUMN,
        NO_COUNT_COLUMN,
        /// No date such as `24-11-2026` or `2026-11-24`.
        NOT_A_DATE,
        /// A date that does not exist.
        NO_SUCH_DATE,
        /// Today or later: that day is not over.
        NOT_OVER,
        /// No activity in the row.
        NO_ACTIVITY,
        /// No whole number of contacts.
        NOT_A_NUMBER
    }

    /// The column as a spreadsheet names it: `A`, `Z`, `AA`; empty for the row as a whole.
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
