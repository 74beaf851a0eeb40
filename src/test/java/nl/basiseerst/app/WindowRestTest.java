package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A window in which nothing happens is left alone: one animation, however slow, would have JavaFX
/// go through it sixty times a second. In a process of its own, as an animation of any other window
/// of the process does so too.
class WindowRestTest {

    @TempDir Path temp;

    @Test
    void theWeekAtRestIsNotDrawn() throws Exception {
        try (Started program = Started.start(temp, List.of(), RestingWindow.class)) {
            assertTrue(program.process().waitFor(3, TimeUnit.MINUTES), program::heard);
            assertEquals("at rest", program.said().strip(), program::heard);
        }
    }
}
