package nl.basiseerst.crypto;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import javax.crypto.SecretKey;

/// Reads the chunks of a [SealedFile].
final class OpeningStream extends InputStream {

    private final BufferedInputStream file;
    private final SecretKey key;
    private final SealedHeader header;
    private byte[] plain = new byte[0];
    private int given;
    private int number;
    private boolean ended;

    OpeningStream(BufferedInputStream file, SecretKey key, SealedHeader header) {
        this.file = file;
        this.key = key;
        this.header = header;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (given == plain.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int fitting = Math.min(length, plain.length - given);
        System.arraycopy(plain, given, bytes, from, fitting);
        given += fitting;
        return fitting;
    }

    private void next() throws IOException {
        byte[] sealed = file.readNBytes(SealedFile.CHUNK + AesGcm.TAG);
        boolean last = isAtEnd();
        plain =
                AesGcm.open(
                                key,
                                SealedFile.nonce(header, number, last),
                                SealedFile.bound(header, number, last),
                                sealed,
                                sealed.length)
                        .orElseThrow(SealedFile::changed);
        given = 0;
        number++;
        ended = last;
    }

    private boolean isAtEnd() throws IOException {
        file.mark(1);
        boolean end = file.read() < 0;
        file.reset();
        return end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
