package nl.basiseerst.ui.shell;

import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import nl.basiseerst.ui.common.FolderChoice;
import nl.basiseerst.ui.common.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/// The dialog of the desktop for folders.
public final class DesktopFolderChoice implements FolderChoice {

    private final Window owner;
    private final Texts texts;

    /// @param owner the window that waits meanwhile
    public DesktopFolderChoice(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> choose(String titleKey) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(texts.now(titleKey));
        return Optional.ofNullable(dialog.showDialog(owner))
                .map(File::toPath)
                .map(Path::toAbsolutePath);
    }
}
