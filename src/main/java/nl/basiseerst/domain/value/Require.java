package nl.basiseerst.domain.value;

import nl.basiseerst.domain.value.Expectation.Rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The checks that constructors of the domain share. Each throws [InvalidValue] at the given path.
public final class Require {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private Require() {}

    public static void id(String path, String value) {
        if (!ID.matcher(value).matches()) {
            throw InvalidValue.at(path, Rule.ID, value);
        }
    }

    public static void text(String path, String value) {
        if (value.isBlank()) {
            throw InvalidValue.at(path, Rule.TEXT);
        }
    }

    public static void between(String path, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw InvalidValue.at(path, Rule.BETWEEN, number(low), number(high));
        }
    }

    public static void atLeast(String path, double value, double low) {
        if (!(value >= low) || Double.isInfinite(value)) {
            throw InvalidValue.at(path, Rule.AT_LEAST, number(low));
        }
    }

    public static void aboveZero(String path, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw InvalidValue.at(path, Rule.ABOVE_ZERO);
        }
    }

    public static void notEmpty(String path, Collection<?> values) {
        if (values.isEmpty()) {
            throw InvalidValue.at(path, Rule.NOT_EMPTY);
        }
    }

    /// Refuses a list in which two entries are equal.
    public static void once(String path, List<?> values) {
        once(path, "", values, Function.identity());
    }

    /// Refuses a list in which two entries have the same key; the path then names the second of
    /// them, followed by the field that holds the key.
    public static <T> void once(
            String path, String field, List<T> values, Function<? super T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            Object found = key.apply(values.get(i));
            if (!seen.add(found)) {
                String place = path + "[" + i + "]" + (field.isEmpty() ? "" : "." + field);
                throw InvalidValue.at(place, Rule.ONCE, found);
            }
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
