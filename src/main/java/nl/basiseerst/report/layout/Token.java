package nl.basiseerst.report.layout;

import java.util.ArrayList;
import java.util.List;

/// A word that is not broken unless it is wider than its line.
///
/// @param onBlack whether it stands white on a black ground
record Token(String text, Style style, boolean onBlack) {

    private static final int LONGEST_TOGETHER = 18;

    Token(String text, Style style) {
        this(text, style, false);
    }

    static List<Token> words(String text, Style style) {
        List<Token> tokens = new ArrayList<>();
        for (String word : text.strip().split("\\s+", -1)) {
            tokens.add(new Token(word, style));
        }
        return tokens;
    }

    /// The words of a text, or a short text as one.
    static List<Token> together(String text, Style style) {
        return text.length() <= LONGEST_TOGETHER
                ? List.of(new Token(text, style))
                : words(text, style);
    }

    /// The black left and right of a word on black.
    static double pad(Style style) {
        return style.size() * 0.16;
    }

    /// A piece of it.
    Token part(int from, int to) {
        return new Token(text.substring(from, to), style, onBlack);
    }
}
