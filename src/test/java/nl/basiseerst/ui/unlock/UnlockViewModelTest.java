package nl.basiseerst.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

/// What is read from a file is read beside the JavaFX thread, and the password waits for it.
class UnlockViewModelTest {

    @TempDir Path folder;

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private UnlockViewModel model;

    @BeforeEach
    void afterTooManyWrongTries() throws IOException {
        Files.writeString(
                folder.resolve("basiseerst.tries"), "7 " + SampleDesk.TUESDAY.millis() + "\n");
        Texts texts = new Texts(Language.DUTCH);
        model =
                new UnlockViewModel(
                        new DataLock(folder, SampleDesk.TUESDAY),
                        new BackgroundWork(waiting::add, Runnable::run),
                        new Failures(
                                texts,
                                (messages, failure) ->
                                        new FailureWords(messages).sentence(failure)),
                        () -> {});
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void howLongToWaitIsReadBesideTheWindow() {
        assertEquals(0, model.pauseProperty().get(), "not read by whoever made it");
        work();
        assertEquals(4, model.pauseProperty().get());
        model.look();
        assertFalse(waiting.isEmpty());
    }

    @Test
    void whoWasWrongTriesAgainOnlyOnceItIsKnownWhen() throws IOException {
        Path tries = folder.resolve("basiseerst.tries");
        String seven = Files.readString(tries);
        Files.delete(tries);
        work();
        assertEquals(0, model.pauseProperty().get());
        model.open("drie linden");
        Files.writeString(tries, seven);
        waiting.remove().run(); // it was wrong
        assertTrue(model.busyProperty().get(), "nobody tries twice in between");
        work();
        assertEquals(4, model.pauseProperty().get());
        assertFalse(model.busyProperty().get());
        assertFalse(model.sentenceProperty().get().isBlank());
    }
}
