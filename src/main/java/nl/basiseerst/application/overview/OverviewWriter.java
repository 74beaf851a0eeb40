package nl.basiseerst.application.overview;

import java.nio.file.Path;

/// Puts an overview on paper.
public interface OverviewWriter {

    /// Writes the overview to a file, which holds either all of it or what it held before. Safe to
    /// call from several threads.
    ///
    /// @throws Failure `cannot-write` with the file, if its folder cannot be written to
    void write(Overview overview, Path file);
}
