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

    private static final byte[] NOTHING = {};
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
    /// @return the bytes that were cut off
    static byte[] cut(Path file, @Nullable FileKey key) throws IOException {
        if (!Files.isWritable(file)) {
            return NOTHING;
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long start = key == null ? 0 : EncryptedFile.HEADER;
            long length = channel.size();
            if (length <= start
                    || (length % BLOCK == 0
                            && endsChunk(content(channel, key), (length - start) / BLOCK))) {
                return NOTHING;
            }
            return cutUnlessInUse(channel, key, start);
        }
    }

    /// Puts back what was cut off.
    static void putBack(Path file, byte[] tail) throws IOException {
        Files.write(file, tail, StandardOpenOption.APPEND);
    }

    private static FileChannel content(FileChannel channel, @Nullable FileKey key) {
        return key == null
                ? channel
                : EncryptedFile.content(channel, EmbeddedAddress.filePassword(key));
    }

    private static byte[] cutUnlessInUse(FileChannel channel, @Nullable FileKey key, long start)
            throws IOException {
        try (FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return NOTHING;
            }
            byte[] half = cutAt(channel, channel.size() / BLOCK * BLOCK); // never encrypted whole
            FileChannel content = content(channel, key);
            for (long blocks = content.size() / BLOCK; blocks > HEADER_BLOCKS; blocks--) {
                if (endsChunk(content, blocks)) {
                    byte[] rest = cutAt(channel, start + blocks * BLOCK);
                    return ByteBuffer.allocate(rest.length + half.length)
                            .put(rest)
                            .put(half)
                            .array();
                }
            }
            channel.write(ByteBuffer.wrap(half), channel.size());
            return NOTHING;
        } catch (OverlappingFileLockException inUseByThisProgram) {
            return NOTHING; // then it is not torn, only being written
        }
    }

    private static byte[] cutAt(FileChannel channel, long length) throws IOException {
        ByteBuffer tail = ByteBuffer.allocate(Math.toIntExact(channel.size() - length));
        channel.read(tail, length);
        channel.truncate(length);
        return tail.array();
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
