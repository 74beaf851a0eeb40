package nl.basiseerst.application.backup;

import nl.basiseerst.application.Progress;

import java.nio.file.Path;
import java.util.function.Consumer;

/// The data that are worked with, to be copied. Each call blocks and throws
/// [nl.basiseerst.application.Failure] if they cannot be read.
public interface PresentData {

    /// Writes a verified copy of all data under a name of its own.
    ///
    /// @param folder made if it is not there
    /// @param named told the name before the file has it; what it throws leaves no file
    Backup copyTo(Path folder, Consumer<String> named, Progress progress);

    /// Whether the data are as they are in that backup, so that another one would say nothing new.
    boolean isAsIn(Backup backup);

    /// The number of the last change, 0 if there is nothing yet.
    long changeNo();
}
