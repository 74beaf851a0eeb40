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
    ///
    /// @param width of the word and the black to its right
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
        List<Token> parts =
                tokens.stream().flatMap(t -> broken(t, width, measure).stream()).toList();
        List<List<Placed>> lines = new ArrayList<>();
        List<Placed> line = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Token token = parts.get(i);
            double pad = token.onBlack() ? Token.pad(token.style()) : 0;
            double x = line.isEmpty() ? pad : line.getLast().end() + space(token, measure) + pad;
            double own = measure.width(token.text(), token.style()) + pad;
            double together = own + (token.onBlack() ? following(parts, i, measure) : 0);
            if (!line.isEmpty() && x + together > width + ROUNDING) {
                lines.add(List.copyOf(line));
                line.clear();
                x = pad;
            }
            line.add(new Placed(x, token, own));
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return new TokenLines(lines);
    }

    /// The width of the word after a mark on black, which must not be parted from it.
    private static double following(List<Token> parts, int i, TextMeasure measure) {
        if (i + 1 == parts.size()) {
            return 0;
        }
        Token next = parts.get(i + 1);
        return space(next, measure) + measure.width(next.text(), next.style());
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
            width += token.onBlack() ? 2 * Token.pad(token.style()) : 0;
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
