package nl.basiseerst.report.layout;

import nl.basiseerst.report.layout.Mark.Fill;

import java.util.ArrayList;
import java.util.List;

/// A text in as many lines as it takes.
///
/// @param lineHeight from one baseline to the next
record Paragraph(TokenLines text, double lineHeight) implements Piece {

    private static final double LEADING = 1.2;

    static Paragraph of(String text, Style style, double width, TextMeasure measure) {
        return of(Token.words(text, style), style.size() * LEADING, width, measure);
    }

    static Paragraph of(List<Token> tokens, double lineHeight, double width, TextMeasure measure) {
        return new Paragraph(TokenLines.of(tokens, width, measure), lineHeight);
    }

    @Override
    public double height() {
        return text.lines().size() * lineHeight;
    }

    boolean isOneLine() {
        return text.lines().size() == 1;
    }

    /// How wide the longest line is.
    double width() {
        return text.lines().stream().mapToDouble(l -> l.getLast().end()).max().orElse(0);
    }

    /// Puts the text down. Words of one style that follow each other become one run, so that they
    /// can be found together; all but the last end with a space, so that words do not run together
    /// when read aloud.
    @Override
    public void place(Pen pen, double x, double y) {
        double top = y;
        int left = text.lines().stream().mapToInt(l -> runs(l).size()).sum();
        for (List<TokenLines.Placed> line : text.lines()) {
            for (Run run : runs(line)) {
                left--;
                place(pen, x, top, run, left == 0);
            }
            top += lineHeight;
        }
    }

    private void place(Pen pen, double x, double top, Run run, boolean end) {
        if (run.onBlack()) {
            double pad = Token.pad(run.style());
            double width = pen.width(run.text(), run.style()) + 2 * pad;
            pen.area(x + run.x() - pad, top, width, lineHeight, Fill.BLACK);
        }
        pen.words(
                x + run.x(),
                top + run.style().baseline(lineHeight),
                end ? run.text() : run.text() + " ",
                run.style());
    }

    private record Run(double x, String text, Style style, boolean onBlack) {}

    private static List<Run> runs(List<TokenLines.Placed> line) {
        List<Run> runs = new ArrayList<>();
        for (TokenLines.Placed word : line) {
            Token token = word.token();
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.style().equals(token.style())) {
                String longer = last.text() + " " + token.text();
                runs.set(runs.size() - 1, new Run(last.x(), longer, token.style(), last.onBlack()));
            } else {
                runs.add(new Run(word.x(), token.text(), token.style(), token.onBlack()));
            }
        }
        return runs;
    }
}
