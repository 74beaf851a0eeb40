package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/// What makes files last through a power cut, and what to say when that cannot be done.
public final class DurableFiles {

    private DurableFiles() {}

    /// Waits until what was written to the file is on the disk.
    public static void force(Path file) throws IOException {
        force(file, StandardOpenOption.WRITE);
    }

    /// Makes renames in the folder of that file last; only some systems can, and the others do
    /// without.
    public static void forceFolder(Path file) {
        try {
            force(Objects.requireNonNull(file.getParent()), StandardOpenOption.READ);
        } catch (IOException folderCannotBeForced) {
            return; // Windows opens no folders
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    /// `disk-full`, `folder-denied` or `folder-unusable`, with the folder.
    public static Failure failure(IOException error, Path folder) {
        if (EmbeddedFailures.isDiskFull(error)) {
            return new Failure("disk-full", error, folder);
        }
        return new Failure(
                error instanceof AccessDeniedException ? "folder-denied" : "folder-unusable",
                error,
                folder);
    }
}
