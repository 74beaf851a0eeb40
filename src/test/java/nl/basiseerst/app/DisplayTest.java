package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', false",
        "Linux, ' ', '', false",
        "Linux, :0, '', true",
        "Linux, '', Headless, true",
        "Windows 11, '', '', true",
        "Mac OS X, '', '', true"
    })
    void onlyLinuxMayLackOne(String system, String display, String toolkit, boolean there) {
        assertEquals(there, Display.isThere(system, Map.of("DISPLAY", display), toolkit));
    }

    @Test
    void aServerDoesNotEvenNameOne() {
        assertFalse(Display.isThere("Linux", Map.of(), ""));
    }
}
