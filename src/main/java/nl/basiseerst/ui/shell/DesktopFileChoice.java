package nl.basiseerst.ui.shell;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks for files with the dialogs of the desktop, each time in the folder of the time before.
public final class DesktopFileChoice implements FileChoice {

    /// Shows a dialog and waits for the answer.
    @FunctionalInterface
    interface Dialog {

        /// Null if the person thinks better of it.
        @Nullable File show(FileChooser dialog);
    }

    private final Texts texts;
    private final Dialog opens;
    private final Dialog saves;
    private @Nullable Path folder;

    /// @param owner the window that waits meanwhile
    public DesktopFileChoice(Window owner, Texts texts) {
        this(texts, dialog -> dialog.showOpenDialog(owner), dialog -> dialog.showSaveDialog(owner));
    }

    DesktopFileChoice(Texts texts, Dialog opens, Dialog saves) {
        this.texts = texts;
        this.opens = opens;
        this.saves = saves;
    }

    @Override
    public Optional<Path> toRead(String titleKey, Kind kind) {
        FileChooser dialog = dialog(titleKey, kind);
        dialog.getExtensionFilters().add(new ExtensionFilter(texts.now("ui.file.all"), "*.*"));
        return ask(opens, dialog);
    }

    /// A name without the extension gets it. Where that makes it the name of a file that is there
    /// already, the dialog comes back with that name, so that the desktop asks before it is
    /// replaced.
    @Override
    public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
        FileChooser dialog = dialog(titleKey, kind);
        dialog.setInitialFileName(name);
        while (true) {
            Optional<Path> chosen = ask(saves, dialog);
            if (chosen.isEmpty() || hasExtension(chosen.get(), kind)) {
                return chosen;
            }
            Path whole =
                    chosen.get()
                            .resolveSibling(chosen.get().getFileName() + "." + kind.extension());
            if (Files.notExists(whole)) {
                return Optional.of(whole);
            }
            Optional.ofNullable(whole.getParent())
                    .map(Path::toFile)
                    .ifPresent(dialog::setInitialDirectory);
            dialog.setInitialFileName(whole.getFileName().toString());
        }
    }

    private FileChooser dialog(String titleKey, Kind kind) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(texts.now(titleKey));
        dialog.getExtensionFilters()
                .add(
                        new ExtensionFilter(
                                texts.now(kind.labelKey()),
                                Stream.concat(Stream.of(kind.extension()), kind.others().stream())
                                        .map(extension -> "*." + extension)
                                        .toList()));
        Path last = folder;
        if (last != null && Files.isDirectory(last)) { // or the dialog would not open
            dialog.setInitialDirectory(last.toFile());
        }
        return dialog;
    }

    private Optional<Path> ask(Dialog how, FileChooser dialog) {
        File chosen = how.show(dialog);
        if (chosen == null) {
            return Optional.empty();
        }
        Path file = chosen.toPath().toAbsolutePath();
        folder = file.getParent();
        return Optional.of(file);
    }

    private static boolean hasExtension(Path file, Kind kind) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith("." + kind.extension().toLowerCase(Locale.ROOT));
    }
}
