package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.WrittenBackups;
import nl.basiseerst.persistence.DurableFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The names of the backups that were written here, a line each, in a small file beside the data.
/// Lines are only added, so that no half file can take the others along; now and then it is made
/// anew with what is still there.
public final class WrittenBackupsFile implements WrittenBackups {

    private final Path file;

    public WrittenBackupsFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public boolean has(Backup backup) {
        try {
            return names().contains(name(backup));
        } catch (IOException unknown) {
            return false;
        }
    }

    @Override
    public void add(String name) {
        try {
            // a line that a power cut left half is ended first
            Files.writeString(
                    file,
                    "\n" + name + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            DurableFiles.force(file);
            DurableFiles.forceFolder(file);
        } catch (IOException e) {
            throw FolderBackups.failure(e, Objects.requireNonNull(file.getParent()));
        }
    }

    @Override
    public void keepOnly(Set<String> names) {
        try {
            List<String> all = names();
            List<String> kept = all.stream().filter(names::contains).toList();
            if (kept.size() == all.size()) {
                return;
            }
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.write(unfinished, kept, StandardCharsets.UTF_8);
            DurableFiles.force(unfinished);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notNow) {
            return; // names of files that are gone do no harm
        }
    }

    private List<String> names() throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String name(Backup backup) {
        return backup.file().getFileName().toString();
    }
}
