package nl.basiseerst.sharing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;

/// By which a certificate is known: the first bytes of its SHA-256.
@SuppressWarnings("ArrayRecordComponent") // copied in and out, compared by what they are
record Fingerprint(byte[] bytes) {

    static final int LENGTH = 12;

    Fingerprint {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("Not a fingerprint");
        }
        bytes = bytes.clone();
    }

    static Fingerprint of(X509Certificate certificate) throws CertificateEncodingException {
        return new Fingerprint(Arrays.copyOf(sha256().digest(certificate.getEncoded()), LENGTH));
    }

    static Fingerprint parse(String hex) {
        return new Fingerprint(HexFormat.of().parseHex(hex));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint one && Arrays.equals(bytes, one.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
