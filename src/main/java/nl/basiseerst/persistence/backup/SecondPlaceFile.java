package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.backup.SecondPlace;
import nl.basiseerst.persistence.DurableFiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/// The second place as one line in a small file beside the data. What cannot be read counts as
/// none.
public final class SecondPlaceFile implements SecondPlace {

    private final Path file;

    public SecondPlaceFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<Path> folder() {
        try {
            String line = Files.readString(file).strip();
            return line.isEmpty() ? Optional.empty() : Optional.of(Path.of(line));
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    @Override
    public void use(Optional<Path> folder) {
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path unfinished = parent.resolve(file.getFileName() + ".new");
        try {
            String line = folder.map(place -> place.toAbsolutePath().toString()).orElse("");
            Files.writeString(unfinished, line + "\n", StandardCharsets.UTF_8);
            DurableFiles.force(unfinished);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw FolderBackups.failure(e, parent);
        }
    }
}
