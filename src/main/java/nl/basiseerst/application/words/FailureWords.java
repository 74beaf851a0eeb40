package nl.basiseerst.application.words;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.PracticeFileFailure;
import nl.basiseerst.application.access.NotPermitted;

/// A failure as one sentence: what, where, and the way out. Safe for use by several threads.
public final class FailureWords {

    private final Messages messages;

    public FailureWords(Messages messages) {
        this.messages = messages;
    }

    /// One line, whatever the names of files hold.
    public String sentence(Failure failure) {
        if (failure instanceof PracticeFileFailure refused) {
            return text(
                    failure.key(),
                    refused.file(),
                    refused.path(),
                    new ExpectationWords(messages).text(refused.fault()));
        }
        if (failure instanceof NotPermitted refused) {
            return new AccessWords(messages).refusal(refused.role(), refused.action());
        }
        return text(failure.key(), failure.details().toArray());
    }

    private String text(String key, Object... details) {
        Object[] words = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            words[i] = new Spoken(messages).of(details[i]);
        }
        return messages.text("failure." + key, words).replaceAll("\\R", " ");
    }
}
