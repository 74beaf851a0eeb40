package nl.basiseerst.application.table;

import java.nio.file.Path;
import java.util.List;

/// Writes a table to a text file that a spreadsheet opens with its columns apart. Safe for use by
/// several threads; blocks, so never use it on the JavaFX thread.
public interface TableWriter {

    /// Writes the rows in place of what the file holds. A cell that a spreadsheet would take for a
    /// formula becomes plain text.
    ///
    /// @param rows each from column A
    /// @throws nl.basiseerst.application.Failure if it cannot be written; the file is then as it
    ///   was
    void write(Path file, List<List<String>> rows);
}
