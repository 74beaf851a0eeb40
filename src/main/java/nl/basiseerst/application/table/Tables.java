package nl.basiseerst.application.table;

import java.nio.file.Path;

/// Reads tables out of files and off the clipboard. Safe for use by several threads; blocks, so
/// never use [#read] on the JavaFX thread.
public interface Tables {

    /// The first sheet of an Excel file, or a text file with commas, semicolons or tabs.
    ///
    /// @throws nl.basiseerst.application.Failure if it cannot be read or is no such file, saying
    ///   why
    Table read(Path file);

    /// Cells copied out of a spreadsheet: tabs between them, a line per row; or the text of a file
    /// with commas or semicolons.
    ///
    /// @throws nl.basiseerst.application.Failure if it is too large
    Table pasted(String text);
}
