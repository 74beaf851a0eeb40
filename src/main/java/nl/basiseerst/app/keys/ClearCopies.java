package nl.basiseerst.app.keys;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.crypto.SealedFile;
import nl.basiseerst.persistence.DatabaseFile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files with the practice in them that anybody can read.
final class ClearCopies {

    private final Path folder;
    private final List<Path> backups;

    /// @param folder with the data, and older files of them
    /// @param backups folders with backups only
    ClearCopies(Path folder, List<Path> backups) {
        this.folder = folder;
        this.backups = List.copyOf(backups);
    }

    /// In the order of their names; a folder that is not there has none.
    List<Path> find() {
        Path live = DatabaseFile.live(folder, null).path();
        Stream<Path> older =
                files(folder)
                        .filter(file -> DatabaseFile.isOne(file) && !file.equals(live))
                        .filter(file -> !DatabaseFile.isEncrypted(file));
        Stream<Path> made =
                backups.stream()
                        .flatMap(ClearCopies::files)
                        .filter(ClearCopies::isBackup)
                        .filter(file -> !isSealed(file));
        return Stream.concat(older, made).distinct().sorted().toList();
    }

    void remove(List<Path> gone) {
        List<Path> known = find();
        for (Path file : gone) {
            try {
                if (known.contains(file)) {
                    Files.delete(file);
                    Files.deleteIfExists(Backup.markOf(file));
                }
            } catch (IOException e) {
                throw new Failure("cannot-remove", e, file);
            }
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder.toAbsolutePath().normalize())) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException notThere) {
            return Stream.empty();
        }
    }

    private static boolean isBackup(Path file) {
        return Backup.of(file, 0).isPresent();
    }

    private static boolean isSealed(Path file) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return SealedFile.isSealed(bytes);
        } catch (IOException unreadable) {
            return false; // named all the same: whoever can read it may
        }
    }
}
