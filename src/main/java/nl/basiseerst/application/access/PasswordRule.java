package nl.basiseerst.application.access;

import nl.basiseerst.application.Failure;

import java.util.Arrays;

/// What a password must be: long, and not the name. No capitals, digits or signs are asked for,
/// since those make passwords that people write down, not ones that are hard to guess (NIST SP
/// 800-63B, section 5.1.1: at least 8 characters).
public final class PasswordRule {

    /// The least number of characters.
    public static final int SHORTEST = 8;

    private static final int LONGEST = 200;

    private PasswordRule() {}

    /// @throws Failure `password-short` with the least number of characters, `password-long`,
    ///   `password-is-name`
    public static void require(String name, char[] password) {
        if (password.length < SHORTEST) {
            throw new Failure("password-short", SHORTEST);
        }
        if (password.length > LONGEST) {
            throw new Failure("password-long", LONGEST);
        }
        if (Arrays.equals(lower(name.strip().toCharArray()), lower(password))) {
            throw new Failure("password-is-name");
        }
    }

    private static char[] lower(char[] text) {
        char[] lower = text.clone();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return lower;
    }
}
