package nl.basiseerst.crypto;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

import javax.crypto.SecretKey;

/// Writes the chunks of a [SealedFile].
final class SealingStream extends OutputStream {

    private final OutputStream file;
    private final SecretKey key;
    private final SealedHeader header;
    private final byte[] chunk = new byte[SealedFile.CHUNK];
    private int filled;
    private int number;
    private boolean closed;

    SealingStream(OutputStream file, SecretKey key, SealedHeader header) {
        this.file = file;
        this.key = key;
        this.header = header;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        for (int done = 0; done < length; ) {
            if (filled == chunk.length) {
                flushChunk(false);
            }
            int fitting = Math.min(length - done, chunk.length - filled);
            System.arraycopy(bytes, from + done, chunk, filled, fitting);
            filled += fitting;
            done += fitting;
        }
    }

    /// Only whole chunks go out before the end.
    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            flushChunk(true);
        }
    }

    private void flushChunk(boolean last) throws IOException {
        if (number == Integer.MAX_VALUE) {
            throw new IOException("Too long to be sealed");
        }
        file.write(
                AesGcm.seal(
                        key,
                        SealedFile.nonce(header, number, last),
                        SealedFile.bound(header, number, last),
                        chunk,
                        filled));
        number++;
        filled = 0;
    }
}
