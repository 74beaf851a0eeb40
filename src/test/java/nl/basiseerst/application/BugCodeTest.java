package nl.basiseerst.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BugCodeTest {

    @Test
    void theSameBugHasTheSameCodeWhateverItsMessage() {
        assertEquals(BugCode.of(bug("een")), BugCode.of(bug("twee")));
        assertNotEquals(BugCode.of(bug("een")), BugCode.of(otherBug()));
        assertNotEquals(BugCode.of(bug("een")), BugCode.of(new StackOverflowError()));
        assertTrue(BugCode.of(bug("een")).matches("[0-9A-F]{4}-[0-9A-F]{4}"));
    }

    private static RuntimeException bug(String message) {
        return new IllegalStateException(message);
    }

    private static RuntimeException otherBug() {
        return new IllegalStateException("een");
    }
}
