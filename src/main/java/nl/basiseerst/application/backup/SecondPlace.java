package nl.basiseerst.application.backup;

import java.nio.file.Path;
import java.util.Optional;

/// Remembers where backups are copied to besides their own folder. Kept outside the data, since it
/// is needed when those cannot be read. Each throws [nl.basiseerst.application.Failure] if that
/// cannot be done.
public interface SecondPlace {

    /// The folder, empty if there is none.
    Optional<Path> folder();

    /// Another folder from now on, or none.
    void use(Optional<Path> folder);
}
