package nl.basiseerst.exchange;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A JSON text as maps, lists, strings, decimals, booleans and nulls that a test can change and
/// compare. It knows nothing of practices.
final class Tree {

    /// The null of JSON.
    enum Null {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z0-9]+)|\\[(\\d+)]");

    private Object root;

    private Tree(Object root) {
        this.root = root;
    }

    static Tree parse(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return new Tree(value(parser));
        }
    }

    static Tree resource(String path) {
        return parse(textOf(path));
    }

    static String textOf(String resource) {
        try (InputStream in = Tree.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.NULL;
            default -> new BigDecimal(parser.getString());
        };
    }

    Object root() {
        return root;
    }

    Tree part(String path) {
        return new Tree(at(path));
    }

    Object at(String path) {
        Object here = root;
        for (Object step : steps(path)) {
            here =
                    Objects.requireNonNull(
                            step instanceof Integer i
                                    ? ((List<?>) here).get(i)
                                    : ((Map<?, ?>) here).get(step),
                            path);
        }
        return here;
    }

    void set(String path, Object value) {
        List<Object> steps = steps(path);
        if (steps.isEmpty()) {
            root = value;
        } else if (steps.getLast() instanceof Integer i) {
            list(parent(path)).set(i, value);
        } else {
            object(parent(path)).put((String) steps.getLast(), value);
        }
    }

    void remove(String path) {
        Object last = steps(path).getLast();
        Object gone =
                last instanceof Integer i
                        ? list(parent(path)).remove((int) i)
                        : object(parent(path)).remove(last);
        Objects.requireNonNull(gone, path);
    }

    void append(String path, Object value) {
        list(path).add(value);
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(String path) {
        return (List<Object>) at(path);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String path) {
        return (Map<String, Object>) at(path);
    }

    static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
    }

    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        for (Matcher m = STEP.matcher(path); m.find(); ) {
            steps.add(m.group(1) != null ? m.group(1) : Integer.valueOf(m.group(2)));
        }
        return steps;
    }

    /// The paths of all values, parents first.
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect("$", root, paths);
        return paths;
    }

    private static void collect(String path, Object value, List<String> paths) {
        paths.add(path);
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> collect(path + "." + name, inner, paths));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "[" + i + "]", list.get(i), paths);
            }
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        write(root, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Map<?, ?> object -> {
                text.append('{');
                for (Iterator<? extends Map.Entry<?, ?>> i = object.entrySet().iterator();
                        i.hasNext(); ) {
                    Map.Entry<?, ?> field = i.next();
                    text.append('"').append(field.getKey()).append("\":");
                    write(field.getValue(), text);
                    text.append(i.hasNext() ? "," : "");
                }
                text.append('}');
            }
            case List<?> list -> {
                text.append('[');
                for (int i = 0; i < list.size(); i++) {
                    text.append(i > 0 ? "," : "");
                    write(list.get(i), text);
                }
                text.append(']');
            }
            case String string ->
                    text.append('"')
                            .append(string.replace("\\", "\\\\").replace("\"", "\\\""))
                            .append('"');
            default -> text.append(value);
        }
    }
}
