package nl.basiseerst.sharing;

import nl.basiseerst.application.Failure;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// A small file that only its owner may read: it holds a key or a secret. On Windows the rights of
/// the folder hold, which is in the profile of the user.
record PrivateFile(Path path) {

    /// @return empty if it is not there
    /// @throws Failure `share-file` if it cannot be read
    Optional<Properties> read() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            values.load(reader);
            return Optional.of(values);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Failure("share-file", unreadable, path);
        }
    }

    /// Puts the file in place as a whole.
    ///
    /// @throws Failure `share-file` if it cannot be written
    void write(Properties values) {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh); // its rights may be others
            StringWriter text = new StringWriter();
            values.store(text, null);
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
            try (FileChannel channel =
                    FileChannel.open(
                            fresh,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            ownerOnly())) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(
                    fresh,
                    path,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new Failure("share-file", unwritable, path);
        }
    }

    /// @throws Failure `share-file` if it is there and cannot be removed
    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException held) {
            throw new Failure("share-file", held, path);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
