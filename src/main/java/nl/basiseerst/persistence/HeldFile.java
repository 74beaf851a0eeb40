package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/// The database file that people work with, held with the lock that H2 would take: nobody opens it
/// until it is let go. The channel here is the only one on the file in this program, since closing
/// another would free the lock.
public final class HeldFile implements AutoCloseable {

    private final Path file;
    private final FileChannel held;

    private HeldFile(Path file, FileChannel held) {
        this.file = file;
        this.held = held;
    }

    /// Takes the lock.
    ///
    /// @throws Failure `database-in-use` if this or another program works with the file
    /// @throws IOException if there is no such file, or no right to write it
    public static HeldFile take(Path file) throws IOException {
        Object key = fileKey(file);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null || !Objects.equals(key, fileKey(file))) {
                throw inUse(file); // or another program has just put another in its place
            }
        } catch (OverlappingFileLockException byThisProgram) {
            channel.close();
            throw inUse(file);
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
        return new HeldFile(file, channel);
    }

    private static Failure inUse(Path file) {
        return new Failure("database-in-use", Objects.requireNonNull(file.getParent()));
    }

    /// What tells one file from another of the same name; null where the system has no such thing,
    /// but there an open file cannot be replaced.
    private static @Nullable Object fileKey(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// In bytes.
    public long size() throws IOException {
        return held.size();
    }

    /// Writes the same bytes to another file, forced to the disk.
    public void copyTo(Path to) throws IOException {
        try (FileChannel copy =
                FileChannel.open(
                        to,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            long size = held.size();
            for (long done = 0; done < size; ) {
                done += held.transferTo(done, size - done, copy);
            }
            copy.force(true);
        }
    }

    /// Puts another file of the same folder in the place of this one, in one step. The lock goes
    /// with the old file.
    public void replaceWith(Path other) throws IOException {
        try {
            replace(other);
        } catch (FileSystemException openAndLocked) {
            held.close(); // where an open file cannot be replaced, the lock has to go first
            replace(other);
        }
        DurableFiles.forceFolder(file);
    }

    private void replace(Path other) throws IOException {
        Files.move(
                other, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Lets go of the file.
    @Override
    public void close() throws IOException {
        held.close();
    }
}
