package nl.basiseerst.persistence;

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
    /// @return the bytes that were cut off
    static byte[] cut(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            return NOTHING;
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long length = channel.size();
            return length % BLOCK == 0 && endsChunk(channel, length / BLOCK)
                    ? NOTHING
                    : cutUnlessInUse(channel);
        }
    }

    /// Puts back what was cut off.
    static void putBack(Path file, byte[] tail) throws IOException {
        Files.write(file, tail, StandardOpenOption.APPEND);
    }

    private static byte[] cutUnlessInUse(FileChannel channel) throws IOException {
        try (FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return NOTHING;
            }
            for (long blocks = channel.size() / BLOCK; blocks > HEADER_BLOCKS; blocks--) {
                if (endsChunk(channel, blocks)) {
                    ByteBuffer tail =
                            ByteBuffer.allocate(Math.toIntExact(channel.size() - blocks * BLOCK));
                    channel.read(tail, blocks * BLOCK);
                    channel.truncate(blocks * BLOCK);
                    return tail.array();
                }
            }
            return NOTHING;
        } catch (OverlappingFileLockException inUseByThisProgram) {
            return NOTHING; // then it is not torn, only being written
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
