package nl.basiseerst.persistence;

/// The key that the files of a practice are encrypted with: 32 bytes from a secure random source.
/// Never written down as it is, not in a log either.
public final class FileKey {

    /// How long a key is, in bytes.
    public static final int LENGTH = 32;

    private final byte[] bytes;

    /// @throws IllegalArgumentException if there are not 32 bytes
    public FileKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("Not a key of " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    /// A copy, for whoever encrypts with it.
    public byte[] bytes() {
        return bytes.clone();
    }
}
