package nl.basiseerst.crypto;

import nl.basiseerst.application.Failure;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The way into encrypted data for whoever lost the password: 140 random bits on paper.
///
/// Seven groups of five, such as `7KQ2M-…`. Four characters of a group carry 20 bits, in the
/// alphabet of Crockford (no I, L, O and U); the fifth is a check over the four and the place of
/// the group, so that a wrong, swapped or misplaced character is found, and in which group. Small
/// letters count as capitals, I and L as 1, O as 0; spaces and dashes do not count.
public final class RecoveryKey {

    static final int GROUPS = 7;

    private static final int CARRYING = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern GROUP = Pattern.compile(".{1," + (CARRYING + 1) + "}");

    private final String text;

    private RecoveryKey(String text) {
        this.text = text;
    }

    /// A new one.
    public static RecoveryKey fresh() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int place = 1; place <= GROUPS; place++) {
            int[] values = random.ints(CARRYING, 0, ALPHABET.length()).toArray();
            for (int value : values) {
                text.append(ALPHABET.charAt(value));
            }
            text.append(ALPHABET.charAt(check(values, place)));
        }
        return new RecoveryKey(text.toString());
    }

    /// Reads what somebody typed.
    ///
    /// @throws Failure `recovery-key-length` if there is more or less than seven groups of five;
    ///   `recovery-key-group` with the number of the first group, from 1, that cannot be right
    public static RecoveryKey parse(String typed) {
        String text =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Pd}]", "")
                        .replaceAll("[IL]", "1")
                        .replace('O', '0');
        if (text.length() != GROUPS * (CARRYING + 1)) {
            throw new Failure("recovery-key-length");
        }
        for (int place = 1; place <= GROUPS; place++) {
            int[] values = values(text.substring((place - 1) * (CARRYING + 1)), place);
            if (values[CARRYING] != check(values, place)) {
                throw new Failure("recovery-key-group", place);
            }
        }
        return new RecoveryKey(text);
    }

    private static int[] values(String text, int place) {
        int[] values = text.chars().limit(CARRYING + 1).map(ALPHABET::indexOf).toArray();
        for (int value : values) {
            if (value < 0) {
                throw new Failure("recovery-key-group", place);
            }
        }
        return values;
    }

    /// The sum of `2^i * value` in the field of 32 elements (modulus x^5 + x^2 + 1), and the place:
    /// all weights differ, so that one wrong and any two swapped characters change it.
    private static int check(int[] values, int place) {
        int sum = 0;
        for (int i = 0; i < CARRYING; i++) {
            sum = doubled(sum) ^ values[i];
        }
        return doubled(sum) ^ place;
    }

    private static int doubled(int element) {
        int shifted = element << 1;
        return shifted > 31 ? shifted ^ 0b100101 : shifted;
    }

    /// As it is printed: groups of five with dashes between them.
    public String printed() {
        Matcher groups = GROUP.matcher(text);
        return groups.results().map(group -> group.group()).collect(Collectors.joining("-"));
    }

    /// What the key is derived from, spelled in one way.
    char[] secret() {
        return text.toCharArray();
    }
}
