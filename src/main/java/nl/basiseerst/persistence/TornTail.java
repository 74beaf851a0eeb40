package nl.basiseerst.persistence;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Half a write at the end of a database file, left by a full disk or a power cut.
///
/// H2 appends what it saves as chunks and knows the newest by its being the last of the file. Where
/// half a chunk follows it, H2 may not see it and go back to a state of long before, so that half
/// is cut off before H2 gets the file (docs/decisions/0012).
final class TornTail {

    private static final int BLOCK = 4096;
    private static final int FOOTER = 128;
    private static final int HEADER_BLOCKS = 2;
    private static final Pattern CHUNK_END =
            Pattern.compile("chunk:([0-9a-f]+),len:([0-9a-f]+),version:[0-9a-f]+,fletcher:.*");

    private TornTail() {}

    /// Cuts off what follows the last whole chunk. Does nothing to a file that is in use or may not
    /// be written, or that holds no whole chunk at all.
    ///
    /// @param key that the file is encrypted with, null if it is not
    static void cut(Path file, @Nullable FileKey key) throws IOException {
        if (!Files.isWritable(file)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (key == null) {
                cut(channel);
            } else if (channel.size() > EncryptedFile.HEADER) {
                cutBlocks(channel); // else what is inside would seem a block shorter
                cut(EncryptedFile.content(channel, EmbeddedAddress.filePassword(key)));
            }
        }
    }

    private static void cut(FileChannel channel) throws IOException {
        long length = channel.size();
        if (length % BLOCK != 0 || !endsChunk(channel, length / BLOCK)) {
            cutUnlessInUse(channel);
        }
    }

    /// Cuts off half a block.
    private static void cutBlocks(FileChannel channel) throws IOException {
        if (channel.size() % BLOCK == 0) {
            return;
        }
        try (FileLock lock = channel.tryLock()) {
            if (lock != null) {
                channel.truncate(channel.size() / BLOCK * BLOCK);
            }
        } catch (OverlappingFileLockException inUseByThisProgram) {
            return; // then it is not torn, only being written
        }
    }

    private static void cutUnlessInUse(FileChannel channel) throws IOException {
        try (FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            for (long blocks = channel.size() / BLOCK; blocks > HEADER_BLOCKS; blocks--) {
                if (endsChunk(channel, blocks)) {
                    channel.truncate(blocks * BLOCK);
                    return;
                }
            }
        } catch (OverlappingFileLockException inUseByThisProgram) {
            return; // then it is not torn, only being written
        }
    }

    /// Whether the first so many blocks end with a whole chunk.
    private static boolean endsChunk(FileChannel channel, long blocks) throws IOException {
        Matcher end = CHUNK_END.matcher(text(channel, blocks * BLOCK - FOOTER, FOOTER).strip());
        if (!end.matches()) {
            return false;
        }
        long start = blocks - Long.parseLong(end.group(2), 16);
        String expected = "chunk:" + end.group(1) + ",";
        return start >= HEADER_BLOCKS
                && text(channel, start * BLOCK, expected.length()).equals(expected);
    }

    private static String text(FileChannel channel, long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        if (place >= 0) {
            channel.read(bytes, place);
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
