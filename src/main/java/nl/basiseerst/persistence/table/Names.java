package nl.basiseerst.persistence.table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Lists of constants as arrays of their names.
final class Names {

    private Names() {}

    static String[] of(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    static <E extends Enum<E>> List<E> read(Class<E> type, String[] names) {
        return Stream.of(names).map(name -> Enum.valueOf(type, name)).toList();
    }

    static @Nullable String orNull(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <E extends Enum<E>> @Nullable E readOrNull(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
