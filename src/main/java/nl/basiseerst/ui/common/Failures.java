package nl.basiseerst.ui.common;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.ExpectationWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The one door through which a failure reaches the person at the window. It is logged here, once.
/// Use on the JavaFX thread only.
public final class Failures implements Consumer<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /// How often a bug is logged with its trace.
    private static final int WHOLE = 3;

    private final Texts texts;
    private final BiFunction<Messages, Failure, String> words;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper(this, "sentence", "");
    private final Map<String, Integer> times = new HashMap<>();
    private Predicate<Throwable> bugs = _ -> false;
    private @Nullable Throwable latest;

    /// @param words how a failure of the world is said
    public Failures(Texts texts, BiFunction<Messages, Failure, String> words) {
        this.texts = texts;
        this.words = words;
        texts.messagesProperty().subscribe(_ -> say());
    }

    /// From here on bugs go there first; the sentence tells those it does not tell.
    public void tellBugsTo(Predicate<Throwable> teller) {
        bugs = teller;
    }

    /// Shows what went wrong until it is dismissed or something else goes wrong. Says nothing of
    /// work that was cancelled, which is what was asked for.
    @Override
    public void accept(Throwable thrown) {
        switch (thrown) {
            case CancellationException _ -> {
                return;
            }
            case Failure failure -> LOG.warn("Failure {}", failure.key(), failure);
            case InvalidValue illegal -> LOG.info("Refused", illegal);
            default -> {
                if (isToldElsewhere(thrown)) {
                    return;
                }
            }
        }
        latest = thrown;
        say();
    }

    private boolean isToldElsewhere(Throwable bug) {
        boolean told = false;
        try {
            told = bugs.test(bug);
        } catch (RuntimeException | Error notTold) {
            bug.addSuppressed(notTold);
        }
        log(bug);
        return told;
    }

    /// One that comes back with every pulse must not drive the first out of the log.
    private void log(Throwable bug) {
        String code = BugCode.of(bug);
        int time = times.merge(code, 1, Integer::sum);
        if (time <= WHOLE) {
            LOG.error("Bug {}", code, bug);
        } else if (Integer.bitCount(time) == 1) {
            LOG.error("Bug {} for the {}th time", code, time);
        }
    }

    /// Takes the sentence away.
    public void dismiss() {
        latest = null;
        say();
    }

    /// What went wrong and the way out, in one sentence; empty if there is nothing to say.
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    private void say() {
        Throwable thrown = latest;
        if (thrown == null) {
            sentence.set("");
        } else if (thrown instanceof Failure failure) {
            sentence.set(words.apply(texts.messages(), failure));
        } else if (thrown instanceof InvalidValue illegal) {
            String expected = new ExpectationWords(texts.messages()).text(illegal.expectation());
            sentence.set(texts.now("ui.failure.invalid", illegal.path(), expected));
        } else {
            sentence.set(texts.now("ui.failure.bug", BugCode.of(thrown)));
        }
    }
}
