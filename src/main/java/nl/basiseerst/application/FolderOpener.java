package nl.basiseerst.application;

import java.nio.file.Path;

/// Shows a folder in the file manager of the desktop.
public interface FolderOpener {

    /// Opens the folder. Waits until the desktop took it over, so never call it on the JavaFX
    /// thread.
    ///
    /// @throws Failure `folder-absent` or `folder-not-opened`, both with the folder
    void open(Path folder);
}
