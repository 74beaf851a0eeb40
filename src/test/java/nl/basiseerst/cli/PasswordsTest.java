package nl.basiseerst.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

class PasswordsTest {

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesALineAtATime() {
        InputStream input = input("één zin\r\ntweede\nderde");
        assertArrayEquals("één zin".toCharArray(), Passwords.line(input));
        assertArrayEquals("tweede".toCharArray(), Passwords.line(input));
        assertArrayEquals("derde".toCharArray(), Passwords.line(input));
        Failure none = assertThrows(Failure.class, () -> Passwords.line(input));
        assertEquals("no-password", none.key());
    }
}
