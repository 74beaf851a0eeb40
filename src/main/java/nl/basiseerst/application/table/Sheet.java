package nl.basiseerst.application.table;

import java.util.List;

/// A sheet of a workbook.
///
/// @param name unlike that of the other sheets; what a spreadsheet does not allow in it is left out
/// @param columns what stands above them
/// @param widths of the columns, in characters
/// @param rows a cell per column, at most
public record Sheet(
        String name, List<String> columns, List<Integer> widths, List<List<Cell>> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        if (widths.size() != columns.size()) {
            throw new IllegalArgumentException("A width per column: " + columns);
        }
    }
}
