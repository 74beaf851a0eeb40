package nl.basiseerst.application.words;

import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.Severity;

import java.util.Locale;

/// What was found in the data, in words. Safe for use by several threads.
public final class HealthWords {

    private final Messages messages;

    public HealthWords(Messages messages) {
        this.messages = messages;
    }

    /// What was found and what to do, in one or two sentences on one line.
    public String sentence(Finding finding) {
        Object[] words =
                finding.details().stream().map(detail -> new Spoken(messages).of(detail)).toArray();
        return messages.text("health." + finding.key(), words).replaceAll("\\R", " ");
    }

    /// `Fout`, `Waarschuwing` or `Ter informatie`.
    public String severity(Severity severity) {
        return messages.text("health.severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
