package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.MemberRow;

/// The head of a row: role, name, hours.
final class WeekPerson {

    private static final double GAP = 3;
    private static final double LEADING = 1.12;
    private static final double LARGEST_NAME = 11;
    private static final double LARGEST_SMALL = 8.5;
    private static final double NAME_ABOVE_BLOCK = 1.75;

    private final boolean first;
    private final Pen pen;
    private final double width;
    private final Style nameStyle;
    private final Style hoursStyle;
    private final Paragraph role;
    private final Paragraph name;
    private final Paragraph hours;
    private boolean beside;

    /// @param first whether this is the first row of that role
    WeekPerson(
            String roleName,
            boolean first,
            MemberRow row,
            PaperWords words,
            ChipStyle style,
            Pen pen,
            double columnWidth) {
        this.first = first;
        this.pen = pen;
        width = columnWidth - GAP;
        double small = Math.min(style.size(), LARGEST_SMALL);
        nameStyle = Style.bold(Math.min(style.size() + NAME_ABOVE_BLOCK, LARGEST_NAME));
        hoursStyle = Style.regular(small);
        role = paragraph(roleName, Style.quiet(small));
        name = paragraph(row.name(), nameStyle);
        hours = paragraph(words.hours(row.plannedMinutes(), row.contractHours()), hoursStyle);
    }

    private Paragraph paragraph(String text, Style style) {
        return Paragraph.of(Token.words(text, style), style.size() * LEADING, width, pen.measure());
    }

    boolean first() {
        return first;
    }

    boolean fitsOnOneLine() {
        return name.isOneLine() && hours.isOneLine() && name.width() + GAP + hours.width() <= width;
    }

    /// Whether the hours stand on the line of the name rather than under it: the same for all rows.
    void hoursBesideName(boolean asked) {
        beside = asked;
    }

    /// @param headed whether the role stands above the name
    double height(boolean headed) {
        return (headed ? role.height() : 0) + name.height() + (beside ? 0 : hours.height());
    }

    void place(double x, double top, boolean headed) {
        double nameTop = headed ? top + role.height() : top;
        if (headed && first) {
            pen.within(Tag.PARAGRAPH, () -> role.place(pen, x, top));
        } else if (headed) {
            pen.decorating(() -> role.place(pen, x, top));
        }
        pen.within(Tag.PARAGRAPH, () -> name.place(pen, x, nameTop));
        double hoursX = beside ? x + width - hours.width() : x;
        double sameBaseline =
                nameStyle.baseline(name.lineHeight()) - hoursStyle.baseline(hours.lineHeight());
        double hoursTop = nameTop + (beside ? sameBaseline : name.height());
        pen.within(Tag.PARAGRAPH, () -> hours.place(pen, hoursX, hoursTop));
    }
}
