package nl.basiseerst.crypto;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is kept of a password that is only ever compared: Argon2id with a salt of its own, in the
/// usual spelling `$argon2id$v=19$m=65536,t=3,p=1$salt$hash` (base64 without `=`), so that it can
/// be made dearer later without losing the old ones. Takes between a tenth of a second and a whole
/// one, and 64 MiB, so not on the JavaFX thread.
public final class PasswordHash {

    private static final int LENGTH = 32;

    private static final Pattern ENCODED =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
                            + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private PasswordHash() {}

    /// A new hash with a new salt: of the same password never the same twice.
    ///
    /// @param password left as it is: whoever made it clears it
    public static String of(char[] password) {
        byte[] salt = new byte[Argon2id.SALT];
        new SecureRandom().nextBytes(salt);
        Argon2id cost = Argon2id.USUAL;
        byte[] hash = cost.derive(password, salt, LENGTH);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memory(),
                        cost.passes(),
                        cost.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }

    /// Whether that hash was made of this password; takes as long whether it was or not.
    ///
    /// @param password left as it is: whoever made it clears it
    /// @param hash as [#of] spells it
    /// @throws IllegalArgumentException if it is no such hash, or one that asks for more memory or
    ///   time than is accepted
    public static boolean matches(char[] password, String hash) {
        Matcher parts = ENCODED.matcher(hash);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a password hash");
        }
        Argon2id cost =
                new Argon2id(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(expected, cost.derive(password, salt, expected.length));
    }
}
