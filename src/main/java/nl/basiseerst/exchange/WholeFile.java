package nl.basiseerst.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Puts a file in place as a whole: first beside the target, then on disk, then by one rename. A
/// failure or a crash leaves the old file, never half a new one.
final class WholeFile {

    /// Writes the content of a file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// @throws IOException if it cannot be written; the target is then as it was
    static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        String unique = "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
        Path beside = target.resolveSibling(unique);
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(
                    beside,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forceFolderOf(target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Makes the rename itself last; only some systems can, and the others do without.
    private static void forceFolderOf(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException folderCannotBeForced) {
            // Windows opens no folders; the file itself is on disk and in place
        }
    }
}
