package nl.basiseerst.ui.setup;

import nl.basiseerst.application.setup.Missing;
import nl.basiseerst.application.setup.Readiness;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the steps are called and what they lack. In the language of its messages.
record StepWords(Messages messages) {

    /// More names than this are counted instead.
    private static final int NAMES = 3;

    String name(SetupStep step) {
        return messages.text("setup." + SetupViewModel.idOf(step));
    }

    /// `Klaar`, `nog 2 dingen` or `nog niet`; empty while that is not known.
    String state(@Nullable Readiness readiness, SetupStep step) {
        if (readiness == null) {
            return "";
        }
        int missing = readiness.missingIn(step).size();
        return switch (readiness.state(step)) {
            case DONE -> messages.text("setup.state.done");
            case NOT_YET -> messages.text("setup.state.not-yet");
            case MISSING -> messages.text("setup.state.missing", missing);
        };
    }

    /// What is missing, as a sentence: `3 mensen werken nog op geen dag (A, B en C).`
    String sentence(Missing missing) {
        return messages.text(
                "setup.missing." + missing.kind().name(), missing.count(), names(missing.names()));
    }

    private String names(List<String> names) {
        if (names.size() <= NAMES) {
            return new Terms(messages).and(names);
        }
        List<String> some = new ArrayList<>(names.subList(0, NAMES - 1));
        some.add(messages.text("setup.others", names.size() - some.size()));
        return new Terms(messages).and(some);
    }
}
