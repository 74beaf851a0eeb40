package nl.basiseerst.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

/// The master key, locked away by something that a person knows or has on paper.
final class WrappedKey {

    /// How it is spelled, with three groups for the cost and three for the bytes.
    static final Pattern SPELLING =
            Pattern.compile(
                    "m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
                            + " ([A-Za-z0-9_-]{22}) ([A-Za-z0-9_-]{16}) ([A-Za-z0-9_-]{64})");

    private final Argon2id cost;
    private final byte[] salt;
    private final byte[] nonce;
    private final byte[] sealed;

    /// @param cost what trying one secret costs
    /// @param salt for Argon2id
    /// @param nonce for the cipher
    /// @param sealed the master key, encrypted
    private WrappedKey(Argon2id cost, byte[] salt, byte[] nonce, byte[] sealed) {
        this.cost = cost;
        this.salt = salt;
        this.nonce = nonce;
        this.sealed = sealed;
    }

    /// @param purpose what the secret is, and of which key file; it cannot be opened as another
    static WrappedKey of(MasterKey key, char[] secret, String purpose) {
        byte[] salt = random(Argon2id.SALT);
        byte[] nonce = random(AesGcm.NONCE);
        byte[] plain = key.bytes();
        byte[] sealed =
                AesGcm.seal(
                        wrapping(Argon2id.USUAL, secret, salt),
                        nonce,
                        bound(purpose),
                        plain,
                        plain.length);
        Arrays.fill(plain, (byte) 0);
        return new WrappedKey(Argon2id.USUAL, salt, nonce, sealed);
    }

    /// @return empty if it is not that secret
    Optional<MasterKey> open(char[] secret, String purpose) {
        return AesGcm.open(
                        wrapping(cost, secret, salt), nonce, bound(purpose), sealed, sealed.length)
                .map(MasterKey::new);
    }

    /// @throws IllegalArgumentException if the cost is out of bounds
    static WrappedKey parse(MatchResult spelled, int first) {
        Base64.Decoder base64 = Base64.getUrlDecoder();
        return new WrappedKey(
                new Argon2id(
                        Integer.parseInt(spelled.group(first)),
                        Integer.parseInt(spelled.group(first + 1)),
                        Integer.parseInt(spelled.group(first + 2))),
                base64.decode(spelled.group(first + 3)),
                base64.decode(spelled.group(first + 4)),
                base64.decode(spelled.group(first + 5)));
    }

    String spelled() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "m=%d,t=%d,p=%d %s %s %s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(nonce),
                        base64.encodeToString(sealed));
    }

    private static SecretKeySpec wrapping(Argon2id cost, char[] secret, byte[] salt) {
        return new SecretKeySpec(cost.derive(secret, salt, MasterKey.LENGTH), "AES");
    }

    private static byte[] bound(String purpose) {
        return purpose.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
