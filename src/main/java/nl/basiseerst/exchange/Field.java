package nl.basiseerst.exchange;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.function.Function;

/// One field of a thing: its name in JSON, how its value stands there, and where the thing keeps
/// it.
///
/// @param required whether leaving it out is a mistake
/// @param fallback what leaving it out stands for, null for nothing
record Field<E, V>(
        String name,
        Codec<V> codec,
        Function<E, ? extends @Nullable V> value,
        boolean required,
        @Nullable V fallback) {

    static <E, V> Field<E, V> required(String name, Codec<V> codec, Function<E, V> value) {
        return new Field<>(name, codec, value, true, null);
    }

    static <E, V> Field<E, V> optional(
            String name, Codec<V> codec, Function<E, ? extends @Nullable V> value) {
        return new Field<>(name, codec, value, false, null);
    }

    static <E, V> Field<E, V> orElse(
            String name, Codec<V> codec, Function<E, V> value, V fallback) {
        return new Field<>(name, codec, value, false, fallback);
    }

    /// A list that is empty when left out.
    static <E, V> Field<E, List<V>> list(String name, Codec<V> item, Function<E, List<V>> value) {
        return orElse(name, Codecs.list(item), value, List.of());
    }

    /// Writes the field, unless leaving it out says the same.
    void write(JsonGenerator out, E thing) {
        V held = value.apply(thing);
        if (held != null && !held.equals(fallback)) {
            out.writeName(name);
            codec.write(out, held);
        }
    }
}
