package nl.basiseerst.ui.common;

import nl.basiseerst.application.words.Messages;

import java.util.Locale;

/// A language the window speaks.
public enum Language {
    DUTCH(Messages.DUTCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
