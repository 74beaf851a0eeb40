package nl.basiseerst.application.table;

import java.util.List;

/// What stands in the cells of a sheet, as text. Rows and columns are told to people by the numbers
/// and letters that their spreadsheet shows.
///
/// @param rows those that are not empty, in order
public record Table(List<Row> rows) {

    /// One row.
    ///
    /// @param number the number of the row in the sheet, 1 for the first
    /// @param cells from column A; without blanks at either end of a cell; empty cells at the end
    ///   may be left out
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// What stands in a column, counted from 0; empty if there is nothing.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }
}
