package nl.basiseerst.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/// The one secret that everything of an encrypted practice is locked with: 32 bytes from a secure
/// random source. Nothing is encrypted with these bytes themselves: each use has a key of its own,
/// derived with HKDF (RFC 5869). Never written down as it is.
public final class MasterKey {

    /// In bytes.
    static final int LENGTH = 32;

    private static final byte[] NO_SALT = new byte[LENGTH];

    private final byte[] bytes;

    MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("Not a key of " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    static MasterKey fresh() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// What the database file is encrypted with, 32 bytes.
    public byte[] forDatabase() {
        return derived("database", NO_SALT).getEncoded();
    }

    /// What makes sure that the key file is as it was written.
    SecretKey forKeyFile() {
        return derived("key file", NO_SALT);
    }

    /// What one sealed file is encrypted with.
    ///
    /// @param salt of that file alone
    SecretKey forSealedFile(byte[] salt) {
        return derived("sealed file", salt);
    }

    private SecretKey derived(String use, byte[] salt) {
        HKDFParameterSpec recipe =
                HKDFParameterSpec.ofExtract()
                        .addIKM(bytes)
                        .addSalt(salt)
                        .thenExpand(
                                ("basiseerst 1 " + use).getBytes(StandardCharsets.UTF_8), LENGTH);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", recipe);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Part of every JDK of this version", missing);
        }
    }
}
