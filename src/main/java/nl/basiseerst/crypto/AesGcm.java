package nl.basiseerst.crypto;

import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256 in Galois/Counter Mode (NIST SP 800-38D): hides bytes and shows whether they, or what
/// they belong to, were changed.
final class AesGcm {

    /// In bytes.
    static final int NONCE = 12;

    /// By how much the sealed bytes are longer, in bytes.
    static final int TAG = 16;

    private AesGcm() {}

    /// @param nonce never twice with the same key
    /// @param bound what is not in the outcome but must be the same at opening
    static byte[] seal(SecretKey key, byte[] nonce, byte[] bound, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(plain, 0, length);
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("Sealing does not fail", bug);
        }
    }

    /// @return empty if the key is another, or anything was changed
    static Optional<byte[]> open(
            SecretKey key, byte[] nonce, byte[] bound, byte[] sealed, int length) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed, 0, length));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("Opening fails only for its tag", bug);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
