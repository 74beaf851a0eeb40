package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class LogFileTest {

    private final Logger logger = LoggerFactory.getLogger(LogFileTest.class);

    @TempDir Path folder;

    @AfterEach
    void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAndStopAllAppenders();
    }

    @Test
    void openedTwiceItWritesOnce() throws IOException {
        LogFile.openIn(folder);
        LogFile.openIn(folder);
        logger.warn("a large thing");
        assertEquals(1, Files.readAllLines(folder.resolve("basiseerst.log")).size());
    }

    @Test
    void writesWarningsWithTheirTrace() throws IOException {
        LogFile.openIn(folder.resolve("logs"));
        logger.info("a small thing");
        logger.warn("a large thing", new IllegalStateException("why"));
        String written = Files.readString(folder.resolve("logs/basiseerst.log"));
        assertFalse(written.contains("a small thing"));
        assertTrue(written.contains("WARN") && written.contains("a large thing"), written);
        assertTrue(written.contains("IllegalStateException" + System.lineSeparator()), written);
        assertTrue(written.contains("at nl.basiseerst.app.LogFileTest.writes"), written);
    }

    @Test
    void keepsTenOlderFiles() throws IOException {
        LogFile.openIn(folder);
        String line = "x".repeat(1_000_000);
        for (int i = 0; i < 40; i++) {
            logger.warn(line);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.toList();
            assertTrue(kept.size() > 2, kept.toString());
            assertTrue(kept.size() <= 11, kept.toString());
        }
    }

    @Test
    void goesOnWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "a file where the folder should be");
        LogFile.openIn(file);
        logger.warn("nowhere to go");
        assertEquals("a file where the folder should be", Files.readString(file));
    }
}
