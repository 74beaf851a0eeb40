package nl.basiseerst.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class RecoveryKeyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final RecoveryKey key = RecoveryKey.fresh();
    private final String printed = key.printed();

    @Test
    void isPrintedInSevenGroupsOfFive() {
        assertTrue(printed.matches("([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}"), printed);
        assertNotEquals(printed, RecoveryKey.fresh().printed());
    }

    @Test
    void isReadHoweverItIsTyped() {
        for (String typed :
                List.of(
                        printed,
                        printed.toLowerCase(Locale.ROOT),
                        printed.replace("-", ""),
                        " " + printed.replace("-", " \n") + " ",
                        printed.replace('-', '\u2013'),
                        printed.replace('0', 'o').replace('1', 'l'))) {
            assertArrayEquals(key.secret(), RecoveryKey.parse(typed).secret(), typed);
        }
    }

    @Test
    void findsEveryWrongCharacterAndSaysInWhichGroup() {
        String text = printed.replace("-", "");
        for (int i = 0; i < text.length(); i++) {
            for (int j = 0; j < ALPHABET.length(); j++) {
                char wrong = ALPHABET.charAt(j);
                if (text.charAt(i) != wrong) {
                    assertGroup(1 + i / 5, text.substring(0, i) + wrong + text.substring(i + 1));
                }
            }
            assertGroup(1 + i / 5, text.substring(0, i) + '?' + text.substring(i + 1));
        }
    }

    @Test
    void findsEverySwapOfCharactersInAGroup() {
        String text = printed.replace("-", "");
        for (int i = 0; i < text.length(); i++) {
            for (int j = i + 1; j < 5 * (1 + i / 5); j++) {
                if (text.charAt(i) != text.charAt(j)) {
                    char[] swapped = text.toCharArray();
                    swapped[i] = text.charAt(j);
                    swapped[j] = text.charAt(i);
                    assertGroup(1 + i / 5, new String(swapped));
                }
            }
        }
    }

    @Test
    void findsGroupsInAnotherOrder() {
        String[] groups = printed.split("-", -1);
        String first = groups[0];
        groups[0] = groups[4];
        groups[4] = first;

        assertGroup(1, String.join("-", groups));
    }

    @Test
    void saysWhenItIsTooShortOrTooLong() {
        for (String typed : List.of("", printed.substring(1), printed + "0")) {
            Failure refused = assertThrows(Failure.class, () -> RecoveryKey.parse(typed));
            assertEquals("recovery-key-length", refused.key());
        }
    }

    private static void assertGroup(int group, String typed) {
        Failure refused = assertThrows(Failure.class, () -> RecoveryKey.parse(typed), typed);
        assertEquals("recovery-key-group", refused.key());
        assertEquals(List.of(group), refused.details(), typed);
    }
}
