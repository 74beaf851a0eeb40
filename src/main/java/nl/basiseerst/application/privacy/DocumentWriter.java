package nl.basiseerst.application.privacy;

import java.nio.file.Path;

/// Puts documents on pages. Blocks.
public interface DocumentWriter {

    /// In place of what stood there; when it throws, an existing file is as it was.
    ///
    /// @throws nl.basiseerst.application.Failure `cannot-write` if it cannot be written
    void write(Document document, Path file);
}
