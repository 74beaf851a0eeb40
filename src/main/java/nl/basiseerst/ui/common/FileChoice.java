package nl.basiseerst.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person at the window for a file: the port to the dialogs of the desktop. Use on the
/// JavaFX thread only; calls wait for the answer.
public interface FileChoice {

    /// A kind of file.
    ///
    /// @param labelKey key of the text that names it
    /// @param extension without the dot, such as `pdf`
    /// @param others further extensions of such files; a file is written with the first
    record Kind(String labelKey, String extension, List<String> others) {

        public Kind {
            others = List.copyOf(others);
        }

        public Kind(String labelKey, String extension) {
            this(labelKey, extension, List.of());
        }
    }

    /// A file to read; empty if the person thinks better of it.
    ///
    /// @param titleKey key of the text above the dialog
    Optional<Path> toRead(String titleKey, Kind kind);

    /// A file to write, after the desktop asked about one that is there already; empty if the
    /// person thinks better of it.
    ///
    /// @param name what is proposed, without a folder
    Optional<Path> toWrite(String titleKey, Kind kind, String name);
}
