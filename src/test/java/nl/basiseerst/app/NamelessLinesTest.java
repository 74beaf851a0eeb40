package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;

import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;

class NamelessLinesTest {

    private static final String NAME = "Anna de Vries";

    @TempDir Path folder;

    @AfterEach
    void close() {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .detachAndStopAllAppenders();
    }

    @Test
    void whatAMessageQuotesIsLeftOut() throws IOException {
        assertNameless(new IllegalArgumentException("No enum constant Role." + NAME));
        assertNameless(new DateTimeParseException("Text could not be parsed", NAME, 0));
        assertNameless(new NoSuchFileException("/home/anna/" + NAME + ".xlsx"));
        assertNameless(new RuntimeException(NAME, new IllegalStateException(NAME)));
        Throwable beside = new IllegalStateException("een");
        beside.addSuppressed(new IOException(NAME));
        assertNameless(beside);
    }

    @Test
    void aFailureIsToldByItsKeyAndAnErrorOfTheDatabaseByItsCode() throws IOException {
        String written = written(new Failure("stale-change", "anna", NAME));
        assertFalse(written.contains(NAME), written);
        assertTrue(written.contains("Failure: stale-change"), written);
        written = written(new SQLException("Value too long: " + NAME, "22001", 22001));
        assertFalse(written.contains(NAME), written);
        assertTrue(written.contains("SQLException: 22001 22001"), written);
    }

    @Test
    void whatTheMachineItselfSaysOfTheProgramIsKept() throws IOException {
        String written = written(new IndexOutOfBoundsException(5));
        assertTrue(written.contains("Index out of range: 5"), written);
    }

    @Test
    void ofALibraryOnlyItsNameIsWritten() throws IOException {
        LogFile.openIn(folder);
        LoggerFactory.getLogger("org.example.Library").warn("cannot store {}", NAME);
        String line = Files.readString(folder.resolve("basiseerst.log"));
        assertTrue(line.strip().endsWith("WARN org.example.Library"), line);
    }

    @Test
    void whatCausesItselfIsWrittenOnce() throws IOException {
        Exception one = new Exception();
        Exception two = new Exception(one);
        one.initCause(two);
        assertEquals(2, written(one).split("java.lang.Exception", -1).length - 1);
    }

    private void assertNameless(Throwable thrown) throws IOException {
        String written = written(thrown);
        assertFalse(written.contains("Vries"), written);
        assertTrue(written.contains(thrown.getClass().getName()), written);
        assertTrue(written.contains("at nl.basiseerst.app.NamelessLinesTest"), written);
    }

    private String written(Throwable thrown) throws IOException {
        LogFile.openIn(folder);
        LoggerFactory.getLogger(NamelessLinesTest.class).warn("Something", thrown);
        return Files.readString(folder.resolve("basiseerst.log"));
    }
}
