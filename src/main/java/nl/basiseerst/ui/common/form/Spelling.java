package nl.basiseerst.ui.common.form;

import nl.basiseerst.application.privacy.IllnessWords.About;
import nl.basiseerst.application.words.Messages;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How a value is typed and written. [Spellings] has those that many fields share.
///
/// @param read makes a value of what was typed, without blanks around it; throws [Mistyped] or
///   [nl.basiseerst.domain.value.InvalidValue]
/// @param write the value in the language of the messages; reading that gives the value again
/// @param free what it is about if people can type what they like, null for all else
public record Spelling<T>(
        Function<String, T> read, BiFunction<Messages, T, String> write, @Nullable About free) {

    /// Of a value that is no free text.
    public Spelling(Function<String, T> read, BiFunction<Messages, T, String> write) {
        this(read, write, null);
    }

    /// The same, for a value that may be left out by typing nothing.
    public Spelling<Optional<T>> orNothing() {
        return new Spelling<>(
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(read.apply(typed)),
                (messages, value) -> value.map(v -> write.apply(messages, v)).orElse(""),
                free);
    }
}
