package nl.basiseerst.tables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What stands between the cells of a text.
///
/// @param linesBefore how many lines at the top are about the text itself
record Separator(char character, int linesBefore) {

    private static final char[] KNOWN = {'\t', ';', ','};

    /// How far one looks: a look at the first lines is enough.
    private static final int LINES = 100;

    /// What separates the cells of that text: what it says itself (`sep=;`, as Excel does), or what
    /// stands equally often in most lines.
    ///
    /// @param pasted whether it comes off the clipboard, where a tab says it all
    static Separator of(String text, boolean pasted) {
        String start = text.substring(0, Math.min(text.length(), 6)).toLowerCase(Locale.ROOT);
        if (start.startsWith("sep=") && start.length() > 4) {
            char said = text.charAt(4);
            if (said == ',' || said == ';' || said == '\t') {
                return new Separator(said, 1);
            }
        }
        if (pasted && text.indexOf('\t') >= 0) {
            return new Separator('\t', 0);
        }
        char best = ';';
        long most = 0;
        for (char candidate : KNOWN) {
            long regular = regularLines(text, candidate);
            if (regular > most) {
                best = candidate;
                most = regular;
            }
        }
        return new Separator(best, 0);
    }

    /// How many of the first lines have that character equally often, and at least once.
    private static long regularLines(String text, char candidate) {
        Map<Integer, Integer> lines = new HashMap<>();
        int here = 0;
        int seen = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && seen < LINES; i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == candidate) {
                here++;
            } else if (!quoted && letter == '\n') {
                lines.merge(here, 1, Integer::sum);
                here = 0;
                seen++;
            }
        }
        lines.merge(here, 1, Integer::sum);
        lines.remove(0);
        return lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
