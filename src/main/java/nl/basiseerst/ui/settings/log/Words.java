package nl.basiseerst.ui.settings.log;

import nl.basiseerst.application.words.ChangeWords;
import nl.basiseerst.application.words.FieldWords;
import nl.basiseerst.application.words.LogWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;

/// The words for the log of one practice in one language.
record Words(PracticePlan plan, LogWords log, FieldWords fields, ChangeWords changes) {

    Words(Messages messages, PracticePlan plan) {
        this(
                plan,
                new LogWords(messages, plan),
                new FieldWords(messages, plan),
                new ChangeWords(messages, plan));
    }
}
