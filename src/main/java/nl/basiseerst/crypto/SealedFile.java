package nl.basiseerst.crypto;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.SecretKey;

/// A file of any length, encrypted in chunks of 64 KiB with AES-256-GCM: what a backup of an
/// encrypted practice is put in.
///
/// ```
/// "BESEAL1\n", length of the key file (2 bytes), key file, salt (16), nonce prefix (7),
/// chunks of 65,536 bytes + 16 of tag, the last one shorter or equal and perhaps empty
/// ```
///
/// The key of a file is derived from the master key and its salt. Number and being the last of a
/// chunk are in its nonce, and with the whole header in the associated data: a file that is cut,
/// lengthened, put in another order, mixed with another or changed in one bit is refused at the
/// chunk where that is. A copy of the key file goes with it, so that the password (of the time it
/// was made) or the recovery key opens it on any computer.
public final class SealedFile {

    static final int CHUNK = 1 << 16;

    private static final byte[] MAGIC = "BESEAL1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int PREFIX = 7;
    private static final int LONGEST_KEY_FILE = 4096;

    private SealedFile() {}

    /// Whether a file begins as a sealed one does.
    ///
    /// @param file supports marks; stands where it stood afterwards
    public static boolean isSealed(InputStream file) throws IOException {
        file.mark(MAGIC.length);
        boolean sealed = Arrays.equals(file.readNBytes(MAGIC.length), MAGIC);
        file.reset();
        return sealed;
    }

    /// The key file that goes with a sealed one: it tells which passwords open it.
    ///
    /// @throws IOException if it is none, or damaged
    public static KeyFile keysOf(InputStream file) throws IOException {
        return header(new DataInputStream(file)).keys();
    }

    /// A stream that encrypts what is written to it; only closing it makes the file whole.
    ///
    /// @param keys the key file of that key
    public static OutputStream seal(OutputStream file, MasterKey key, KeyFile keys)
            throws IOException {
        SealedHeader header = header(keys);
        file.write(header.bytes());
        return new SealingStream(file, chunkKey(key, header), header);
    }

    /// What is in a sealed file. Each chunk is checked before a byte of it is given out, but the
    /// last one only when it is reached: nothing may be used before all was read.
    ///
    /// @throws IOException also while reading, as soon as the bytes turn out to be changed
    public static InputStream open(InputStream file, MasterKey key) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file, CHUNK + AesGcm.TAG);
        SealedHeader header = header(new DataInputStream(buffered));
        return new OpeningStream(buffered, chunkKey(key, header), header);
    }

    private static SecretKey chunkKey(MasterKey key, SealedHeader header) {
        return key.forSealedFile(header.salt());
    }

    private static SealedHeader header(KeyFile keys) {
        byte[] salt = new byte[SALT];
        byte[] prefix = new byte[PREFIX];
        SecureRandom random = new SecureRandom();
        random.nextBytes(salt);
        random.nextBytes(prefix);
        return header(keys, salt, prefix);
    }

    private static SealedHeader header(KeyFile keys, byte[] salt, byte[] prefix) {
        byte[] lines = keys.bytes();
        byte[] bytes =
                ByteBuffer.allocate(MAGIC.length + Short.BYTES + lines.length + SALT + PREFIX)
                        .put(MAGIC)
                        .putShort((short) lines.length)
                        .put(lines)
                        .put(salt)
                        .put(prefix)
                        .array();
        return new SealedHeader(bytes, keys, salt, prefix);
    }

    private static SealedHeader header(DataInputStream file) throws IOException {
        byte[] magic = file.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new IOException("Not a sealed file");
        }
        int length = file.readUnsignedShort();
        if (length > LONGEST_KEY_FILE) {
            throw changed();
        }
        Optional<KeyFile> keys = KeyFile.parse(file.readNBytes(length));
        byte[] salt = file.readNBytes(SALT);
        byte[] prefix = file.readNBytes(PREFIX);
        if (keys.isEmpty() || prefix.length < PREFIX) {
            throw changed();
        }
        return header(keys.get(), salt, prefix);
    }

    static IOException changed() {
        return new IOException("The sealed file is not as it was written");
    }

    /// @param number of the chunk, from 0
    static byte[] nonce(SealedHeader header, int number, boolean last) {
        return ByteBuffer.allocate(AesGcm.NONCE)
                .put(header.prefix())
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    /// What a chunk belongs to.
    static byte[] bound(SealedHeader header, int number, boolean last) {
        return ByteBuffer.allocate(header.bytes().length + Integer.BYTES + 1)
                .put(header.bytes())
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
