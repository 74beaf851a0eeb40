package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One day of one member, as drawn.
final class DayBox extends VBox {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("not-counting");
    private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");

    private record Drawn(BlockCell cell, BlockLine line) {}

    /// What stands in the box, with the minute it begins.
    private record Piece(int from, Node node) {}

    private final Texts texts;
    private final BlockPool pool;
    private final Columns columns;
    private final List<Drawn> drawn = new ArrayList<>();
    private String member = "";
    private @Nullable LocalDate date;

    DayBox(Texts texts, BlockPool pool, Columns columns) {
        this.texts = texts;
        this.pool = pool;
        this.columns = columns;
        Columns.bindWidth(this, columns.dayProperty());
        getStyleClass().add("day-box");
    }

    String member() {
        return member;
    }

    /// Null before anything was shown.
    @Nullable LocalDate date() {
        return date;
    }

    void show(String ofMember, LocalDate ofDate, DayCell cell) {
        clear();
        member = ofMember;
        date = ofDate;
        List<Piece> pieces = new ArrayList<>();
        String state = state(cell);
        if (!state.isEmpty()) {
            pieces.add(new Piece(-1, label(state, "day-state")));
        }
        for (TimeSpan away : cell.away().spans()) {
            String hours = texts.now("week.away.part", TypedHours.brief(away));
            pieces.add(new Piece(away.from(), label(hours, "day-away")));
        }
        for (BlockLine line : cell.blocks()) {
            BlockCell block = pool.take(line, columns.narrowProperty().get());
            block.pseudoClassStateChanged(HOLLOW, !line.counts());
            drawn.add(new Drawn(block, line));
            pieces.add(new Piece(line.time().from(), block));
            for (BlockLine.Extra extra : line.extra()) {
                String work =
                        texts.now("week.extra.inside", extra.activity(), round(extra.minutes()));
                pieces.add(new Piece(line.time().from(), label(work, "extra-inside")));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::from)); // stable: extra work stays at its block
        getChildren().setAll(pieces.stream().map(Piece::node).toList());
    }

    void clear() {
        getChildren().clear();
        drawn.forEach(d -> pool.giveBack(d.cell(), d.line().offer()));
        drawn.clear();
    }

    /// Marks the place of the keyboard, and the block that is cut.
    void mark(@Nullable Cursor cursor, @Nullable String cut) {
        boolean here =
                cursor != null && cursor.member().equals(member) && cursor.date().equals(date);
        String block = here && cursor != null ? cursor.block() : null;
        pseudoClassStateChanged(CURSOR, here && block == null);
        for (Drawn each : drawn) {
            String id = each.line().block();
            each.cell().setSelected(id.equals(block));
            each.cell().pseudoClassStateChanged(CURSOR, id.equals(block));
            each.cell().pseudoClassStateChanged(LEAVING, id.equals(cut));
        }
    }

    private String state(DayCell cell) {
        return switch (cell.state()) {
            case AWAY -> texts.now("week.away");
            case NOT_EMPLOYED -> texts.now("week.not-employed");
            case CLOSED ->
                    texts.now(cell.blocks().isEmpty() ? "week.closed" : "week.closed.planned");
            case AT_WORK -> cell.isFree() ? texts.now("week.free") : "";
        };
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static String round(double minutes) {
        return Long.toString(Math.round(minutes));
    }
}
