package nl.basiseerst.report.layout;

import java.util.ArrayList;
import java.util.List;

/// A word that is not broken unless it is wider than its line.
///
/// @param onBlack whether it stands white on a black ground
record Token(String text, Style style, boolean onBlack) {

    Token(String text, Style style) {
        this(text, style, false);
    }

    static List<Token> words(String text, Style style) {
        List<Token> tokens = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            tokens.add(new Token(word, style));
        }
        return tokens;
    }

    /// A piece of it.
    Token part(int from, int to) {
        return new Token(text.substring(from, to), style, onBlack);
    }
}
