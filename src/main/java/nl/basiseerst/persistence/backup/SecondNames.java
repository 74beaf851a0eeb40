package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.backup.Backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;

/// Names of data that were to be kept aside and are still the present data: the computer stopped
/// after they got the name and before others took their place. What people do since happens to
/// both.
final class SecondNames {

    private SecondNames() {}

    /// Whether that is but another name of the present data.
    static boolean isOne(Path keptAside, Path live) {
        try {
            return Files.exists(live) && Files.isSameFile(keptAside, live);
        } catch (IOException unknown) {
            return false; // taken for data of their own, which are never removed unasked
        }
    }

    /// Takes those names away, which removes no data. Nobody may work with them.
    static void remove(Path live) throws IOException {
        Path folder = Objects.requireNonNull(live.toAbsolutePath().getParent());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean kept = Backup.ofKeptAside(file, 0, ZoneOffset.UTC).isPresent();
                if (kept && isOne(file, live)) {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(Backup.markOf(file));
                }
            }
        }
    }
}
