package nl.basiseerst.persistence.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// How far a database file goes, and what its bytes come to.
///
/// H2 writes its header anew now and then, so that does not count. All that follows it is written
/// once, as long as space is not used again.
///
/// @param length in bytes, header included; 0 if nothing is told
/// @param checksum CRC-32C of the bytes from the header to there
public record Extent(long length, long checksum) {

    /// Nothing is told.
    public static final Extent UNKNOWN = new Extent(0, 0);

    private static final int BLOCK = 4096;

    /// Of a file that is not encrypted, in bytes.
    static final long HEADER = 2L * BLOCK;

    private static final String ENCRYPTED = "H2encrypt";
    private static final int PIECE = 1 << 18;

    /// Where the header ends, in bytes. An encrypted file has one block more, with its salt.
    static long headerEnd(FileChannel file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(ENCRYPTED.length());
        file.read(start, 0);
        String text = new String(start.array(), StandardCharsets.ISO_8859_1);
        return text.equals(ENCRYPTED) ? HEADER + BLOCK : HEADER;
    }

    /// Makes a file durable as it is and reads it.
    public static Extent ofForced(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.force(true);
            CRC32C sum = new CRC32C();
            add(channel, headerEnd(channel), channel.size(), sum);
            return new Extent(channel.size(), sum.getValue());
        }
    }

    /// Adds the bytes from a place up to another to the sum.
    static void add(FileChannel channel, long from, long to, CRC32C sum) throws IOException {
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        for (long place = from; place < to; ) {
            piece.clear().limit((int) Math.min(PIECE, to - place));
            int read = channel.read(piece, place);
            if (read < 0) {
                throw new IOException("Shorter than it was");
            }
            sum.update(piece.flip());
            place += read;
        }
    }
}
