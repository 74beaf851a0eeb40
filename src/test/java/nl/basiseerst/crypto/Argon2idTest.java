package nl.basiseerst.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HexFormat;

class Argon2idTest {

    private static final byte[] SALT = new byte[Argon2id.SALT];

    /// RFC 9106, section 5.3.
    @Test
    void givesTheTagOfTheStandard() {
        byte[] tag =
                new Argon2id(32, 3, 4)
                        .derive(filled(32, 1), filled(16, 2), filled(8, 3), filled(12, 4), 32);

        assertEquals(
                "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
                HexFormat.of().formatHex(tag));
    }

    @Test
    void asksSixtyFourMegabytesThreeTimesOfOneProcessor() {
        assertEquals(new Argon2id(65_536, 3, 1), Argon2id.USUAL);
    }

    @Test
    void takesComposedAndDecomposedLettersAsTheSame() {
        Argon2id cheap = new Argon2id(64, 1, 1);

        byte[] composed = cheap.derive("caf\u00e9".toCharArray(), SALT, 16);
        byte[] decomposed = cheap.derive("cafe\u0301".toCharArray(), SALT, 16);

        assertArrayEquals(composed, decomposed);
        assertFalse(Arrays.equals(composed, cheap.derive("cafe".toCharArray(), SALT, 16)));
    }

    @Test
    void refusesToTakeAllMemoryOrTime() {
        assertThrows(IllegalArgumentException.class, () -> new Argon2id(1 << 30, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new Argon2id(65_536, 1000, 1));
        assertThrows(IllegalArgumentException.class, () -> new Argon2id(65_536, 3, 100));
        assertThrows(IllegalArgumentException.class, () -> new Argon2id(8, 3, 2));
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
