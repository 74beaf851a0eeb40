package nl.basiseerst.report.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words set in lines of one width.
///
/// @param lines each at least one word
record TokenLines(List<List<Placed>> lines) {

    /// A word with its place in the line.
    record Placed(double x, Token token, double width) {

        double end() {
            return x + width;
        }
    }

    TokenLines {
        lines = List.copyOf(lines);
    }

    /// @param width of every line; a word that is wider is broken between letters
    static TokenLines of(List<Token> tokens, double width, TextMeasure measure) {
        List<List<Placed>> lines = new ArrayList<>();
        List<Placed> line = new ArrayList<>();
        for (Token token : tokens) {
            for (Token part : broken(token, width, measure)) {
                double x = line.isEmpty() ? 0 : line.getLast().end() + space(part, measure);
                double own = measure.width(part.text(), part.style());
                if (!line.isEmpty() && x + own > width + ROUNDING) {
                    lines.add(List.copyOf(line));
                    line.clear();
                    x = 0;
                }
                line.add(new Placed(x, part, own));
            }
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return new TokenLines(lines);
    }

    private static final double ROUNDING = 0.01;

    private static double space(Token token, TextMeasure measure) {
        return measure.width(" ", token.style());
    }

    /// How wide the words are on one line.
    static double naturalWidth(List<Token> tokens, TextMeasure measure) {
        double width = 0;
        for (Token token : tokens) {
            width += space(token, measure) + measure.width(token.text(), token.style());
        }
        return tokens.isEmpty() ? 0 : width - space(tokens.getFirst(), measure);
    }

    /// The word in pieces that fit, breaking after a hyphen or slash if there is one, and never
    /// between a letter and its accent.
    private static List<Token> broken(Token token, double width, TextMeasure measure) {
        if (measure.width(token.text(), token.style()) <= width) {
            return List.of(token);
        }
        List<Token> parts = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(token.text());
        int start = 0;
        int end = letters.next();
        int good = 0;
        for (int next = end; next != BreakIterator.DONE; next = letters.next()) {
            String piece = token.text().substring(start, next);
            if (measure.width(piece, token.style()) > width && end > start) {
                int cut = good > start ? good : end;
                parts.add(token.part(start, cut));
                start = cut;
            }
            end = next;
            if ("-/".indexOf(token.text().charAt(next - 1)) >= 0) {
                good = next;
            }
        }
        parts.add(token.part(start, token.text().length()));
        return parts;
    }
}
