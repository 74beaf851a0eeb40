package nl.basiseerst.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where in a JSON text the reading is, such as `$.blocks[3].from`.
final class JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,39}");
    private static final int SHOWN = 40;

    private final List<Object> steps = new ArrayList<>();

    void enter(String field) {
        steps.add(field);
    }

    void enter(int index) {
        steps.add(index);
    }

    void leave() {
        steps.removeLast();
    }

    @Override
    public String toString() {
        StringBuilder path = new StringBuilder("$");
        for (Object step : steps) {
            if (step instanceof Integer) {
                path.append('[').append(step).append(']');
            } else if (PLAIN.matcher((String) step).matches()) {
                path.append('.').append(step);
            } else {
                path.append("['").append(shown((String) step)).append("']");
            }
        }
        return path.toString();
    }

    /// A name that may be anything, fit to stand in one line.
    private static String shown(String name) {
        String line = name.replaceAll("[\\p{Cntrl}'\\u2028\\u2029]", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
