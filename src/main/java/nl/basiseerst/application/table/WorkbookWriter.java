package nl.basiseerst.application.table;

import java.nio.file.Path;
import java.util.List;

/// Writes sheets to a file of a spreadsheet. Safe for use by several threads; blocks, so never use
/// it on the JavaFX thread.
public interface WorkbookWriter {

    /// Writes the sheets in place of what the file holds. A text that a spreadsheet would take for
    /// a formula becomes plain text, also where it is copied to.
    ///
    /// @param sheets at least one
    /// @throws nl.basiseerst.application.Failure `cannot-write` with the folder if it cannot be
    ///   written; the file is then as it was
    void write(Path file, List<Sheet> sheets);
}
