package nl.basiseerst.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Plain text for a terminal: headings, sentences that wrap, and a table.
final class Page {

    private static final int WIDTH = 100;

    /// Stands for a space at which no line may end.
    private static final char GLUE = '\u00A0';

    private final PrintStream out;

    Page(PrintStream out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text);
    }

    void blank() {
        out.println();
    }

    /// A heading with its sentences below it, or nothing at all without sentences.
    void list(String heading, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        blank();
        line(heading);
        sentences.forEach(sentence -> wrapped("  - ", sentence));
    }

    /// A sentence over as many lines as it takes, the later ones below the start of the first.
    void wrapped(String start, String sentence) {
        String indent = " ".repeat(start.length());
        StringBuilder row = new StringBuilder(start);
        boolean empty = true;
        for (String word : glued(sentence).split(" ", -1)) {
            if (!empty && row.length() + 1 + word.length() > WIDTH) {
                line(row.toString());
                row = new StringBuilder(indent);
                empty = true;
            }
            row.append(empty ? "" : " ").append(word.replace(GLUE, ' '));
            empty = false;
        }
        line(row.toString());
    }

    /// A number stays with its unit: `1 u 30`, `35 min`, `14 %`.
    private static String glued(String sentence) {
        return sentence.replaceAll("(\\d) ([uh]|min|%)(?!\\w)", "$1" + GLUE + "$2")
                .replaceAll("(" + GLUE + "[uh]) (\\d\\d)", "$1" + GLUE + "$2");
    }

    /// Rows below each other.
    ///
    /// @param words how many columns hold words, which start left; the others hold numbers, which
    ///   end right
    void table(int words, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder("  ");
            for (int i = 0; i < row.size(); i++) {
                String space = " ".repeat(widths.get(i) - row.get(i).length());
                text.append(i == 0 ? "" : "   ");
                text.append(i < words ? row.get(i) + space : space + row.get(i));
            }
            line(text.toString().stripTrailing());
        }
    }
}
