package nl.basiseerst.exchange;

import nl.basiseerst.domain.value.InvalidValue;

import tools.jackson.core.JsonGenerator;

import java.util.function.Function;

/// How one kind of value stands in JSON.
interface Codec<T> {

    /// Reads the value the cursor is on.
    ///
    /// @throws Misread if it cannot be read
    /// @throws InvalidValue with its whole path if it was read and may not be
    T read(JsonCursor json);

    void write(JsonGenerator out, T value);

    /// Another value that stands in JSON the same way.
    ///
    /// @param to throws [InvalidValue] for what may not be
    default <U> Codec<U> as(Function<T, U> to, Function<U, T> from) {
        Codec<T> plain = this;
        return new Codec<>() {
            @Override
            public U read(JsonCursor json) {
                T value = plain.read(json);
                try {
                    return to.apply(value);
                } catch (InvalidValue refused) {
                    throw refused.under(json.path());
                }
            }

            @Override
            public void write(JsonGenerator out, U value) {
                plain.write(out, from.apply(value));
            }
        };
    }
}
