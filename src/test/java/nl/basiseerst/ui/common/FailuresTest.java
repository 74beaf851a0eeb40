package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CancellationException;

class FailuresTest {

    private final Texts texts = new Texts(Language.DUTCH);
    private final Failures failures =
            new Failures(
                    texts,
                    (messages, failure) -> messages.locale().getLanguage() + " " + failure.key());

    @Test
    void saysAFailureOfTheWorldInTheLanguageOfTheMoment() {
        failures.accept(new Failure("gone"));
        assertEquals("nl gone", failures.sentenceProperty().get());
        texts.use(Language.ENGLISH);
        assertEquals("en gone", failures.sentenceProperty().get());
        failures.dismiss();
        texts.use(Language.DUTCH);
        assertEquals("", failures.sentenceProperty().get());
    }

    @Test
    void keepsSilentAboutWhatWasCancelled() {
        failures.accept(new CancellationException());
        assertEquals("", failures.sentenceProperty().get());
    }

    @Test
    void tellsABugByItsCode() {
        Throwable bug = new IllegalStateException("one");
        failures.accept(bug);
        assertTrue(failures.sentenceProperty().get().contains("code " + BugCode.of(bug)));
    }
}
