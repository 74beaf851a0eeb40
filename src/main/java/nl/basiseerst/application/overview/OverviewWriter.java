package nl.basiseerst.application.overview;

import nl.basiseerst.application.Failure;

import java.nio.file.Path;

/// Puts an overview on paper. Safe to use from several threads.
public interface OverviewWriter {

    /// The overview as the pages it will be. The same overview gives the same pages.
    PreparedPages prepare(Overview overview);

    /// Writes pages to a file, which holds either all of them or what it held before.
    ///
    /// @throws Failure `cannot-write` with the file, if its folder cannot be written to
    void write(PreparedPages pages, Path file);

    /// Makes the pages and writes them; likewise.
    default void write(Overview overview, Path file) {
        write(prepare(overview), file);
    }
}
