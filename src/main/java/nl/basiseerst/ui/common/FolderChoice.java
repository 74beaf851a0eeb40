package nl.basiseerst.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person at the window for a folder: the port to the dialog of the desktop. Use on the
/// JavaFX thread only; calls wait for the answer.
@FunctionalInterface
public interface FolderChoice {

    /// A folder; empty if the person thinks better of it.
    ///
    /// @param titleKey key of the text above the dialog
    Optional<Path> choose(String titleKey);
}
