package nl.basiseerst.crypto;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final char[] PASSWORD = "vier linden voor de deur".toCharArray();

    @Test
    void knowsItsPasswordAndNoOther() {
        String hash = PasswordHash.of(PASSWORD);

        assertTrue(PasswordHash.matches(PASSWORD, hash));
        assertFalse(PasswordHash.matches("vier linden voor de Deur".toCharArray(), hash));
        assertFalse(PasswordHash.matches(new char[0], hash));
    }

    @Test
    void saysWhatItCost() {
        assertTrue(PasswordHash.of(PASSWORD).startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    }

    @Test
    void isSaltedAnewEachTime() {
        assertNotEquals(PasswordHash.of(PASSWORD), PasswordHash.of(PASSWORD));
    }

    /// Made by the argon2 command of the reference implementation: `echo -n "password" | argon2
    /// somesalt -id -t 2 -k 65536 -p 1` (its test.c, version 0x13).
    @Test
    void knowsAHashOfTheReferenceImplementation() {
        String hash =
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                        + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertTrue(PasswordHash.matches("password".toCharArray(), hash));
        assertFalse(PasswordHash.matches("differentpassword".toCharArray(), hash));
    }

    @Test
    void refusesWhatIsNoHash() {
        for (String wrong :
                new String[] {
                    "",
                    "password",
                    "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApg8",
                    "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHApg8",
                    "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$"
                }) {
            assertThrows(
                    IllegalArgumentException.class, () -> PasswordHash.matches(PASSWORD, wrong));
        }
    }
}
