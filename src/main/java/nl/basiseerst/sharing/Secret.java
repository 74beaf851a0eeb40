package nl.basiseerst.sharing;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/// Random bytes that open the door: those of a code, or those that a guest made for itself.
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by what they are
record Secret(byte[] bytes) {

    /// Bytes of the secret in a code: few enough to type, and only a handful can be tried.
    static final int OF_CODE = 6;

    /// Bytes of the secret that a guest keeps in its file.
    static final int OF_GUEST = 32;

    Secret {
        bytes = bytes.clone();
    }

    static Secret random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return new Secret(bytes);
    }

    static Secret parse(String hex) {
        return new Secret(HexFormat.of().parseHex(hex));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /// What can be kept to recognise the secret without knowing it.
    String digest() {
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(bytes));
    }

    /// As hexadecimal digits, for a file that only its owner reads.
    String spelled() {
        return HexFormat.of().formatHex(bytes);
    }

    /// Takes as long whether it is right or wrong.
    @Override
    public boolean equals(Object other) {
        return other instanceof Secret one && MessageDigest.isEqual(bytes, one.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// Never the secret: it must not get into a log.
    @Override
    public String toString() {
        return "a secret";
    }
}
