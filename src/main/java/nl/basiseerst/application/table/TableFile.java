package nl.basiseerst.application.table;

import nl.basiseerst.application.Failure;

import java.nio.file.Path;
import java.util.List;

/// Writes tables for people's spreadsheets. Blocks, so never use it on the JavaFX thread.
public interface TableFile {

    /// Writes the rows to a text file that a spreadsheet opens, in place of what stood there. A
    /// cell is text whatever stands in it, never a formula. The file is complete and on disk when
    /// this returns; when it throws, an existing file is as it was.
    ///
    /// @param rows cells from column A, the headings first
    /// @throws Failure `cannot-write` with the file, if it cannot be written
    void write(List<List<String>> rows, Path file);
}
