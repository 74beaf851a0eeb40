package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.application.words.Messages;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class UncaughtFailuresTest {

    @TempDir Path temp;

    @AfterEach
    void closeLog() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAndStopAllAppenders();
    }

    @Test
    void peopleGetASentenceAndTheLogGetsTheTrace() throws IOException {
        Path log = temp.resolve("log");
        RuntimeException bug = bug("een");
        String sentence = new UncaughtFailures(log).sentence(bug, new Messages(Messages.DUTCH));
        assertEquals(
                "Er ging iets mis dat niet was voorzien (code %s). De oorzaak staat in het logboek in %s; stuur dat mee als u het meldt."
                        .formatted(BugCode.of(bug), log),
                sentence);
        String written = Files.readString(log.resolve("basiseerst.log"));
        assertTrue(written.contains("java.lang.IllegalStateException"), written);
        assertTrue(written.contains("at nl.basiseerst.app.UncaughtFailuresTest"), written);
    }

    @Test
    void whereNoLogCanBeWrittenTheSentenceSaysWhatHelps() throws IOException {
        Path file = Files.writeString(temp.resolve("bestand"), "");
        String sentence =
                new UncaughtFailures(file.resolve("log"))
                        .sentence(bug("een"), new Messages(Messages.DUTCH));
        assertTrue(sentence.endsWith("Met --debug ziet u waar in het programma."), sentence);
    }

    private static RuntimeException bug(String message) {
        return new IllegalStateException(message);
    }
}
