package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.BackupFiles;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.DurableFiles;
import nl.basiseerst.persistence.Envelope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Backups as files in folders. Safe for use by several threads.
public final class FolderBackups implements BackupFiles {

    private static final String UNFINISHED = ".tmp";

    private final Supplier<Envelope> envelope;

    /// @param envelope asked for at every use, since a password may have come or gone
    public FolderBackups(Supplier<Envelope> envelope) {
        this.envelope = envelope;
    }

    @Override
    public List<Backup> in(Path folder) {
        return in(folder, Backup::of);
    }

    @Override
    public List<Backup> keptAside(Path data, ZoneId zone) {
        Path live = DatabaseFile.live(data, null).path();
        return in(
                data,
                (file, bytes) ->
                        Backup.ofKeptAside(file, bytes, zone)
                                .filter(kept -> !SecondNames.isOne(file, live)));
    }

    private List<Backup> in(Path folder, BiFunction<Path, Long, Optional<Backup>> known) {
        if (!isThere(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file, known).stream())
                    .sorted(Backup.NEWEST_FIRST)
                    .toList();
        } catch (UncheckedIOException e) {
            throw failure(Objects.requireNonNull(e.getCause()), folder);
        } catch (IOException e) {
            throw failure(e, folder);
        }
    }

    private static Optional<Backup> backup(
            Path file, BiFunction<Path, Long, Optional<Backup>> known) {
        try {
            return Files.isRegularFile(file)
                    ? known.apply(file, Files.size(file))
                    : Optional.empty();
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    @Override
    public long verify(Path file, Progress progress) {
        return new Snapshot(envelope.get()).verify(file, progress).rows();
    }

    @Override
    public Backup copy(Backup backup, Path folder) {
        Path copy = folder.resolve(backup.file().getFileName());
        Path unfinished = folder.resolve(backup.file().getFileName() + UNFINISHED);
        if (!isThere(folder)) {
            throw new Failure("backup-place-absent", folder);
        }
        try {
            try {
                Files.deleteIfExists(unfinished);
                OwnerOnly.create(unfinished);
                Files.copy(backup.file(), unfinished, StandardCopyOption.REPLACE_EXISTING);
                DurableFiles.force(unfinished);
                if (Files.mismatch(backup.file(), unfinished) >= 0) {
                    throw new IOException("Not the same bytes");
                }
                Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
                DurableFiles.forceFolder(copy);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw failure(e, folder);
        }
        return new Backup(copy, backup.made(), backup.changeNo(), backup.bytes());
    }

    @Override
    public void remove(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException e) {
            throw failure(e, backup.file());
        }
    }

    @Override
    public boolean isSameDisk(Path one, Path other) {
        try {
            return Files.getFileStore(there(one)).equals(Files.getFileStore(there(other)));
        } catch (IOException unknown) {
            return false;
        }
    }

    /// The folder, or the nearest above it that is there.
    private static Path there(Path folder) {
        Path there = folder.toAbsolutePath();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /// What to say when a folder of backups cannot be used.
    static Failure failure(IOException error, Path folder) {
        Failure plain = DurableFiles.failure(error, folder);
        return new Failure(
                switch (plain.key()) {
                    case "disk-full" -> "backup-disk-full";
                    case "folder-denied" -> "backup-denied";
                    default -> "backup-place";
                },
                error,
                folder);
    }
}
