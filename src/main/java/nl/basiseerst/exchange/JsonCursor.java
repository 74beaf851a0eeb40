package nl.basiseerst.exchange;

import nl.basiseerst.application.FileFault;
import nl.basiseerst.application.FileFault.Kind;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a JSON text value by value and knows where it is. For use by one thread.
///
/// Whoever reads a value finds the cursor on its first token and leaves it on its last.
final class JsonCursor {

    /// Characters that a text, a name or a number may have.
    static final int LONGEST = 10_000;

    private final JsonParser parser;
    private final JsonPath path = new JsonPath();
    private final Map<Object, Object> shared = new HashMap<>();

    JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    /// Moves to the next token; null at the end of the text.
    @Nullable JsonToken next() {
        return parser.nextToken();
    }

    /// Enters the next field of the object, whose value comes next; null at the end of the object.
    @Nullable String nextField() {
        String before = parser.streamReadContext().currentName();
        try {
            String name = parser.nextName();
            if (name != null) {
                path.enter(name);
            }
            return name;
        } catch (JacksonException unreadable) {
            // the parser looks at the value before it gives the name
            String reached = parser.streamReadContext().currentName();
            if (reached != null && !reached.equals(before)) {
                path.enter(reached);
            }
            throw unreadable;
        }
    }

    /// Enters the next entry of the list; false at the end of the list.
    boolean nextEntry(int index) {
        path.enter(index);
        if (next() != JsonToken.END_ARRAY) {
            return true;
        }
        path.leave();
        return false;
    }

    /// Enters a field that should have been there.
    void enter(String field) {
        path.enter(field);
    }

    void leave() {
        path.leave();
    }

    String path() {
        return path.toString();
    }

    void expect(JsonToken token, Kind otherwise) {
        if (parser.currentToken() != token) {
            throw fault(otherwise);
        }
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    String text() {
        expect(JsonToken.VALUE_STRING, Kind.TEXT);
        String text = parser.getString();
        if (text.length() > LONGEST) {
            throw fault(Kind.SHORTER, LONGEST);
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            if (character == 0 || Character.getType(character) == Character.SURROGATE) {
                throw fault(Kind.PLAIN_TEXT);
            }
        }
        return text;
    }

    double number() {
        double number = numeric(Kind.NUMBER);
        if (!Double.isFinite(number)) {
            throw fault(Kind.NUMBER);
        }
        return number;
    }

    /// A whole number; one written as `2.0` is whole too.
    int wholeNumber() {
        double number = numeric(Kind.WHOLE_NUMBER);
        if (number != (int) number) {
            throw fault(Kind.WHOLE_NUMBER);
        }
        return (int) number;
    }

    private double numeric(Kind otherwise) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw fault(otherwise);
        }
        return parser.getDoubleValue();
    }

    boolean flag() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw fault(Kind.TRUE_OR_FALSE);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /// One instance for all equal values of this text: large files repeat the same few ids and
    /// dates.
    @SuppressWarnings("unchecked") // an equal value of the same class
    <T> T shared(T value) {
        Object first = shared.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }

    Misread fault(Kind kind, Object... details) {
        List<String> facts = List.of(details).stream().map(Object::toString).toList();
        return new Misread(path(), new FileFault.Form(kind, facts));
    }
}
