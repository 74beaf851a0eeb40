package nl.basiseerst.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

class JoinCodeTest {

    private static final long SEED = 20261122;

    @Test
    void isReadBackAsItWasShown() {
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            JoinCode code = any(random);
            assertEquals(Optional.of(code), JoinCode.parse(code.text()), code.text());
        }
    }

    @Test
    void isEightGroupsOfFive() {
        String text = any(new Random(SEED)).text();
        assertTrue(text.matches("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}"), text);
    }

    @Test
    void smallLettersSpacesAndLookAlikesAreFine() {
        JoinCode code = any(new Random(SEED));
        String typed = code.text().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertEquals(Optional.of(code), JoinCode.parse(" " + typed + "\n"));
        String mistaken = code.text().replace('0', 'O').replace('1', 'l');
        assertEquals(Optional.of(code), JoinCode.parse(mistaken));
    }

    @Test
    void oneWrongCharacterIsNoticed() {
        String text = any(new Random(SEED)).text();
        int unnoticed = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '-') {
                char other = text.charAt(at) == '7' ? '8' : '7';
                String wrong = text.substring(0, at) + other + text.substring(at + 1);
                unnoticed += JoinCode.parse(wrong).isPresent() ? 1 : 0;
            }
        }
        assertTrue(unnoticed <= 2, unnoticed + " of 40 unnoticed; one in 256 would be"); // 8 bits
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {"", "-", "U", "hallo", "0".repeat(39), "0".repeat(41)}) {
            assertEquals(Optional.empty(), JoinCode.parse(typed), typed);
        }
    }

    private static JoinCode any(Random random) {
        byte[] bytes = new byte[Fingerprint.LENGTH + Secret.OF_CODE];
        random.nextBytes(bytes);
        return new JoinCode(
                "192.168." + random.nextInt(256) + "." + random.nextInt(256),
                random.nextInt(65_536),
                new Fingerprint(Arrays.copyOf(bytes, Fingerprint.LENGTH)),
                new Secret(Arrays.copyOfRange(bytes, Fingerprint.LENGTH, bytes.length)));
    }
}
