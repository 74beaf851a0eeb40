package nl.basiseerst.report.layout;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.report.layout.Mark.Fill;
import nl.basiseerst.report.layout.Paper.Node;
import nl.basiseerst.report.layout.Paper.Placed;
import nl.basiseerst.report.layout.Paper.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts marks on sheets and keeps account of what they are part of. Not safe for several threads.
final class Pen {

    private final TextMeasure measure;
    private final PageSize size;
    private final List<Node> nodes = new ArrayList<>();
    private final List<List<Placed>> sheets = new ArrayList<>();
    private int current = Paper.DECORATION;
    private boolean decorating;
    private int sheet = -1;

    Pen(TextMeasure measure, PageSize size) {
        this.measure = measure;
        this.size = size;
        nodes.add(new Node(Tag.DOCUMENT, Paper.DECORATION));
    }

    PageSize size() {
        return size;
    }

    double width(String text, Style style) {
        return measure.width(text, style);
    }

    TextMeasure measure() {
        return measure;
    }

    void newSheet() {
        sheets.add(new ArrayList<>());
        sheet = sheets.size() - 1;
    }

    /// Goes back to a sheet that was begun before.
    void turnTo(int index) {
        sheet = index;
    }

    int sheetCount() {
        return sheets.size();
    }

    /// Everything put down by `body` is part of a new piece of that kind.
    void within(Tag tag, Runnable body) {
        int outer = current;
        nodes.add(new Node(tag, Math.max(outer, 0)));
        current = nodes.size() - 1;
        body.run();
        current = outer;
    }

    /// Everything put down by `body` is left out when reading aloud.
    void decorating(Runnable body) {
        boolean outer = decorating;
        decorating = true;
        body.run();
        decorating = outer;
    }

    void words(double x, double baseline, String text, Style style) {
        if (!text.isBlank()) {
            int node = decorating ? Paper.DECORATION : current;
            put(node, new Mark.Words(x, baseline, text, style));
        }
    }

    /// Ends at `right` instead of beginning there.
    void wordsBefore(double right, double baseline, String text, Style style) {
        words(right - width(text, style), baseline, text, style);
    }

    void area(double x, double y, double width, double height, Fill fill) {
        put(Paper.DECORATION, new Mark.Area(x, y, width, height, fill));
    }

    void rule(double x1, double y1, double x2, double y2, double width, double grey) {
        put(Paper.DECORATION, new Mark.Rule(x1, y1, x2, y2, width, grey));
    }

    void sign(double x, double y, double side, Verdict verdict) {
        put(Paper.DECORATION, new Mark.Sign(x, y, side, verdict));
    }

    private void put(int node, Mark mark) {
        sheets.get(sheet).add(new Placed(node, mark));
    }

    Paper finish(String title, Locale locale) {
        return new Paper(
                title,
                locale,
                nodes,
                sheets.stream()
                        .map(marks -> new Sheet(size.width(), size.height(), marks))
                        .toList());
    }
}
