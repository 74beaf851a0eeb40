package nl.basiseerst.crypto;

/// What comes before the chunks of a [SealedFile].
final class SealedHeader {

    private final byte[] bytes;
    private final KeyFile keys;
    private final byte[] salt;
    private final byte[] prefix;

    /// @param bytes all of it
    /// @param salt of the key of this file
    /// @param prefix of the nonce of each chunk
    SealedHeader(byte[] bytes, KeyFile keys, byte[] salt, byte[] prefix) {
        this.bytes = bytes;
        this.keys = keys;
        this.salt = salt;
        this.prefix = prefix;
    }

    byte[] bytes() {
        return bytes;
    }

    KeyFile keys() {
        return keys;
    }

    byte[] salt() {
        return salt;
    }

    byte[] prefix() {
        return prefix;
    }
}
