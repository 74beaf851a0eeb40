package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.RoomsOverview;
import nl.basiseerst.application.overview.RoomsOverview.Gone;
import nl.basiseerst.application.overview.RoomsOverview.RoomWeek;
import nl.basiseerst.application.overview.RoomsOverview.Stay;
import nl.basiseerst.application.words.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rooms of a week: A4 on its side, rooms down, days across.
public final class RoomsLayout {

    private static final double LARGEST = 10;
    private static final double NAME_SHARE = 0.13;

    private final PaperWords words;
    private final TextMeasure measure;

    public RoomsLayout(Messages messages, TextMeasure measure) {
        words = new PaperWords(messages);
        this.measure = measure;
    }

    /// On one sheet where that can be read, on as few as possible otherwise.
    public Paper of(RoomsOverview overview) {
        return Fit.of(LARGEST, Double.MAX_VALUE, style -> at(overview, style));
    }

    private Paper at(RoomsOverview overview, ChipStyle style) {
        Pen pen = new Pen(measure, PageSize.A4_LANDSCAPE);
        Footer footer = new Footer(words, overview.stamp(), pen);
        Flow flow = new Flow(pen, footer);
        String range = words.range(overview.first(), overview.last());
        String number = Integer.toString(overview.week().number());
        String told = Told.words(overview.standing(), words);
        Set<String> changed = Told.blocks(overview.standing());
        Title.place(
                pen,
                flow,
                overview.stamp().practice(),
                words.text("roomsheet.heading", number, range),
                overview.roomless() == 0
                        ? told
                        : told + " · " + words.text("roomsheet.none", overview.roomless()));
        List<Double> widths = widths(pen, overview.days().size());
        List<Piece> heading = new ArrayList<>();
        heading.add(
                text(words.text("roomsheet.room"), Style.bold(style.size()), widths.getFirst()));
        for (DayColumn day : overview.days()) {
            heading.add(
                    text(heading(day), Style.bold(style.size() + 1), widths.get(heading.size())));
        }
        List<List<Piece>> rows = new ArrayList<>();
        for (RoomWeek room : overview.rooms()) {
            rows.add(row(room, overview.days(), changed, style, widths));
        }
        new Grid(pen, flow, widths, heading).place(rows);
        footer.placeOnAll();
        return pen.finish(
                words.text("roomsheet.title", overview.stamp().practice(), number, range),
                words.locale());
    }

    private static List<Double> widths(Pen pen, int days) {
        double whole = pen.size().textWidth();
        List<Double> widths = new ArrayList<>(List.of(whole * NAME_SHARE));
        for (int i = 0; i < days; i++) {
            widths.add(whole * (1 - NAME_SHARE) / days);
        }
        return widths;
    }

    private String heading(DayColumn day) {
        String name = words.shortDay(day.date());
        return day.isClosed() ? name + " · " + words.text("closed") : name;
    }

    private List<Piece> row(
            RoomWeek room,
            List<DayColumn> days,
            Set<String> changed,
            ChipStyle style,
            List<Double> widths) {
        List<Piece> cells = new ArrayList<>();
        cells.add(text(room.name(), Style.bold(style.size()), widths.getFirst()));
        for (int day = 0; day < days.size(); day++) {
            double width = widths.get(day + 1);
            List<Stay> stays = room.days().get(day);
            List<Gone> gone = room.gone().get(day);
            if (stays.isEmpty() && gone.isEmpty()) {
                String remark = days.get(day).isClosed() ? "" : words.text("roomsheet.free");
                cells.add(text(remark, Style.quiet(style.size()), width));
            } else {
                List<Chip> chips = new ArrayList<>();
                for (Stay stay : stays) {
                    chips.add(chip(stay, changed.contains(stay.block().block()), style));
                }
                gone.forEach(left -> chips.add(gone(left, style)));
                cells.add(ChipStack.of(chips, style, Grid.inner(width), measure));
            }
        }
        return cells;
    }

    private static Chip chip(Stay stay, boolean changed, ChipStyle style) {
        Style plain = Style.regular(style.size());
        List<Token> tokens = new ArrayList<>();
        if (changed) {
            tokens.add(new Token(Chips.CHANGED, Style.bold(style.size())));
        }
        tokens.add(new Token(stay.block().time().toString(), plain));
        tokens.addAll(Token.words(stay.member(), Style.bold(style.size())));
        tokens.addAll(Token.words(stay.block().session(), plain));
        return new Chip(Chips.kind(stay.block().offer()), tokens);
    }

    private Chip gone(Gone left, ChipStyle style) {
        Style quiet = Style.quiet(style.size());
        List<Token> tokens = new ArrayList<>();
        tokens.add(new Token(Chips.CHANGED, Style.bold(style.size()), false));
        tokens.add(new Token(left.time().toString(), quiet));
        tokens.addAll(Token.words(left.member(), quiet));
        tokens.addAll(Token.words(words.text("gone"), quiet));
        return new Chip(Chip.Kind.AWAY, tokens);
    }

    private Paragraph text(String text, Style textStyle, double width) {
        return Paragraph.of(text, textStyle, Grid.inner(width), measure);
    }
}
