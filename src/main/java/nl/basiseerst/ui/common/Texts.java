package nl.basiseerst.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.words.Messages;

import java.util.function.Function;

/// The texts of the window in the language that is chosen now. What is bound to them follows when
/// another is chosen. Use on the JavaFX thread only.
public final class Texts {

    private final ReadOnlyObjectWrapper<Language> language;
    private final ReadOnlyObjectWrapper<Messages> messages;

    public Texts(Language language) {
        this.language = new ReadOnlyObjectWrapper<>(this, "language", language);
        this.messages =
                new ReadOnlyObjectWrapper<>(this, "messages", new Messages(language.locale()));
    }

    /// Speaks that language from here on.
    public void use(Language chosen) {
        if (chosen != language.get()) {
            language.set(chosen);
            messages.set(new Messages(chosen.locale()));
        }
    }

    public Language language() {
        return language.get();
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    public Messages messages() {
        return messages.get();
    }

    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    /// The text of that key, following the language.
    ///
    /// @param key bundle name, dot, name of the text
    public ObservableValue<String> of(String key, Object... details) {
        return in(all -> all.text(key, details));
    }

    /// The text of that key in the language of this moment.
    public String now(String key, Object... details) {
        return messages().text(key, details);
    }

    /// Whatever is made of the texts, made again for each language: `in(VerdictWords::new)`.
    ///
    /// The texts do not hold on to it: what is drawn anew a hundred times a day would otherwise
    /// stay until the next switch of language. So bind to it; a listener of its own would go with
    /// it.
    public <T> ObservableValue<T> in(Function<? super Messages, ? extends T> made) {
        ReadOnlyObjectProperty<Messages> source = messages.getReadOnlyProperty();
        return Bindings.createObjectBinding(() -> made.apply(source.get()), source);
    }
}
