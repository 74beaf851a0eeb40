package nl.basiseerst.exchange;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The values of the fields of one thing, as they were read.
final class Values<E> {

    private final Map<String, Integer> index;
    private final @Nullable Object[] values;

    Values(Map<String, Integer> index, @Nullable Object[] values) {
        this.index = index;
        this.values = values;
    }

    /// The value of a field that is required or falls back to something.
    <V> V get(Field<E, V> field) {
        V value = find(field);
        if (value == null) {
            throw new IllegalStateException("May be left out: " + field.name());
        }
        return value;
    }

    /// The value of a field, null when it was left out and falls back to nothing.
    @SuppressWarnings("unchecked") // the field's own codec read it
    <V> @Nullable V find(Field<E, V> field) {
        Integer at = index.get(field.name());
        if (at == null) {
            throw new IllegalStateException("No such field: " + field.name());
        }
        V value = (V) values[at];
        return value == null ? field.fallback() : value;
    }
}
