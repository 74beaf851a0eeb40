package nl.basiseerst.ui.settings.paste;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// How the values of a field in which nothing is typed are called.
final class Worded<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("Nothing is typed here");
    }
}
