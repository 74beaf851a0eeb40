package nl.basiseerst.cli;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Builds one line of JSON, key by key in the order of the calls.
final class JsonLine {

    private static final char FIRST_PRINTABLE = ' ';

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /// The object that `fields` fills.
    static String object(Consumer<JsonLine> fields) {
        JsonLine line = new JsonLine();
        line.braces(fields);
        return line.text.toString();
    }

    JsonLine text(String key, @Nullable String value) {
        key(key);
        quoted(value);
        return this;
    }

    JsonLine flag(String key, boolean value) {
        key(key);
        text.append(value);
        return this;
    }

    JsonLine whole(String key, int value) {
        key(key);
        text.append(value);
        return this;
    }

    /// A number rounded to so many decimals, never `-0.0`.
    JsonLine number(String key, @Nullable Double value, int decimals) {
        key(key);
        text.append(value == null ? "null" : number(value, decimals));
        return this;
    }

    JsonLine texts(String key, List<String> values) {
        key(key);
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            quoted(values.get(i));
        }
        text.append(']');
        return this;
    }

    /// A list of objects, each filled by `fields`.
    <T> JsonLine objects(String key, Iterable<T> values, BiConsumer<JsonLine, T> fields) {
        key(key);
        text.append('[');
        boolean started = false;
        for (T value : values) {
            text.append(started ? ", " : "");
            started = true;
            braces(line -> fields.accept(line, value));
        }
        text.append(']');
        return this;
    }

    private void braces(Consumer<JsonLine> fields) {
        text.append('{');
        first = true;
        fields.accept(this);
        text.append('}');
        first = false;
    }

    private void key(String key) {
        text.append(first ? "" : ", ");
        first = false;
        quoted(key);
        text.append(": ");
    }

    static String number(double value, int decimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return rounded.signum() == 0
                ? "0.0"
                : rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
    }

    private void quoted(@Nullable String value) {
        if (value == null) {
            text.append("null");
            return;
        }
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                default -> {
                    if (c < FIRST_PRINTABLE) {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
