package nl.basiseerst.report.layout;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.report.layout.Mark.Fill;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The recovery key of encrypted data: A4 upright, to be put away where the computer is not.
public final class RecoveryLayout {

    private static final double TITLE = 26;
    private static final double TEXT = 12;
    private static final double KEY = 26;
    private static final double MARGIN = 40;
    private static final double GAP = 14;
    private static final int GROUPS_PER_LINE = 4;

    private final PaperWords words;
    private final TextMeasure measure;

    public RecoveryLayout(Messages messages, TextMeasure measure) {
        words = new PaperWords(messages);
        this.measure = measure;
    }

    /// @param key groups with dashes between them
    /// @param folder where the data are
    /// @param made the day the key was made
    public Paper of(String key, Path folder, LocalDate made) {
        Pen pen = new Pen(measure, PageSize.A4_PORTRAIT);
        pen.newSheet();
        double width = pen.size().textWidth() - 2 * MARGIN;
        double y = pen.size().top() + MARGIN;
        y = put(pen, Tag.PARAGRAPH, text("BasisEerst", Style.quiet(TEXT), width), y);
        y = put(pen, Tag.TITLE, text(say("title"), Style.bold(TITLE), width), y) + GAP;
        y = put(pen, Tag.PARAGRAPH, text(say("what"), Style.regular(TEXT), width), y) + 2 * GAP;
        y = key(pen, List.of(key.split("-")), width, y) + 2 * GAP;
        y = put(pen, Tag.PARAGRAPH, text(say("how"), Style.regular(TEXT), width), y) + GAP;
        y = put(pen, Tag.PARAGRAPH, text(say("keep"), Style.bold(TEXT), width), y) + GAP;
        y = put(pen, Tag.PARAGRAPH, text(say("older"), Style.regular(TEXT), width), y) + 2 * GAP;
        String where = say("where", words.longDay(made), folder.toString());
        put(pen, Tag.PARAGRAPH, text(where, Style.quiet(TEXT - 2), width), y);
        return pen.finish(say("title"), words.locale());
    }

    private String say(String name, Object... details) {
        return words.text("recovery." + name, details);
    }

    private Paragraph text(String text, Style style, double width) {
        return Paragraph.of(text, style, width, measure);
    }

    private static double put(Pen pen, Tag tag, Paragraph text, double y) {
        pen.within(tag, () -> text.place(pen, pen.size().left() + MARGIN, y));
        return y + text.height();
    }

    /// Each group with its number, since the program says which one is wrong.
    private double key(Pen pen, List<String> groups, double width, double y) {
        int lines = (groups.size() + GROUPS_PER_LINE - 1) / GROUPS_PER_LINE;
        double line = 2 * KEY;
        double left = pen.size().left() + MARGIN;
        double height = lines * line + KEY;
        pen.area(left, y, width, height, Fill.OUTLINE);
        double column = width / GROUPS_PER_LINE;
        pen.within(
                Tag.PARAGRAPH,
                () -> {
                    for (int i = 0; i < groups.size(); i++) {
                        double x = left + KEY / 2 + i % GROUPS_PER_LINE * column;
                        int above = i / GROUPS_PER_LINE;
                        double top = y + KEY / 2 + above * line;
                        boolean last = i == groups.size() - 1;
                        group(pen, x, top, i + 1, groups.get(i) + (last ? "" : "-"));
                    }
                });
        return y + height;
    }

    private static void group(Pen pen, double x, double top, int number, String group) {
        Style small = Style.quiet(TEXT - 3);
        pen.decorating(() -> pen.words(x, top + TEXT, Integer.toString(number), small));
        pen.words(x, top + TEXT + KEY, group, Style.bold(KEY));
    }
}
