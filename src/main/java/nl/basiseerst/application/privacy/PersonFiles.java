package nl.basiseerst.application.privacy;

import java.nio.file.Path;

/// Writes what is kept of somebody to a file that they can take along. Blocks.
public interface PersonFiles {

    /// In place of what stood there; complete and on disk when this returns.
    ///
    /// @throws nl.basiseerst.application.Failure `cannot-write` if it cannot be written
    void write(PersonFile person, Path file);
}
