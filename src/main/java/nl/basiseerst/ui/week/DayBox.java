package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
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
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");

    private record Drawn(BlockCell cell, BlockLine line) {}

    /// What stands in the box, with the minute it begins.
    private record Piece(int from, Node node) {}

    private final Texts texts;
    private final BlockPool pool;
    private final Columns columns;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Node> changes = new ArrayList<>();
    private String member = "";
    private @Nullable LocalDate date;

    DayBox(Texts texts, BlockPool pool, Columns columns) {
        this.texts = texts;
        this.pool = pool;
        this.columns = columns;
        getStyleClass().add("day-box");
        Columns.bindWidth(this, columns.dayProperty());
    }

    String member() {
        return member;
    }

    /// Null before anything was shown.
    @Nullable LocalDate date() {
        return date;
    }

    /// @param timeline the hours that a line of blocks stands for; null for a block per line
    void show(String ofMember, LocalDate ofDate, DayCell cell, @Nullable TimeSpan timeline) {
        clear();
        member = ofMember;
        date = ofDate;
        String state = state(cell);
        if (!state.isEmpty()) {
            getChildren().add(label(state, "day-state"));
        }
        if (timeline == null) {
            getChildren().addAll(blocks(cell));
        } else if (!cell.blocks().isEmpty() || !cell.away().isEmpty()) {
            getChildren().add(line(cell, timeline));
        }
    }

    /// Signs the day as one that deviates from the basic schedule.
    ///
    /// @param how in words, for who points at it or hears it
    void sign(String how) {
        Label sign = label(texts.now("week.deviates"), "day-deviates");
        sign.setAccessibleText(how);
        sign.setTooltip(new Tooltip(how));
        getChildren().add(sign);
    }

    /// Marks the blocks that are no longer as people were told, and names what left the day.
    void markChanges(ChangeMarks.OfDay marks) {
        getChildren().removeAll(changes);
        changes.clear();
        for (Drawn each : drawn) {
            boolean changed = marks.blocks().contains(each.line().block());
            each.cell().pseudoClassStateChanged(CHANGED, changed);
        }
        marks.lines().forEach(line -> change(line.brief(), line.whole(), "day-gone"));
        if (!marks.told().isEmpty()) {
            change(marks.told(), marks.whole(), "day-changed");
        }
        getChildren().addAll(changes);
    }

    private void change(String brief, String whole, String style) {
        Label line = label(brief, style);
        line.setAccessibleText(whole);
        line.setTooltip(new Tooltip(whole));
        changes.add(line);
    }

    void clear() {
        changes.clear();
        getChildren().clear();
        for (Drawn each : drawn) {
            if (each.cell().getParent() instanceof DayLine line) {
                line.getChildren().clear();
            }
            pool.giveBack(each.cell(), each.line().offer());
        }
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
            each.cell().setViewOrder(id.equals(block) ? -1 : 0); // its ring lies over the others
        }
    }

    private List<Node> blocks(DayCell cell) {
        List<Piece> pieces = new ArrayList<>();
        for (TimeSpan away : cell.away().spans()) {
            String hours = texts.now("week.away.part", TypedHours.brief(away));
            pieces.add(new Piece(away.from(), label(hours, "day-away")));
        }
        for (BlockLine line : cell.blocks()) {
            int from = line.time().from();
            boolean narrow = columns.narrowProperty().get();
            pieces.add(
                    new Piece(
                            from,
                            take(
                                    line,
                                    narrow
                                            ? TypedHours.brief(from)
                                            : TypedHours.brief(line.time()))));
            for (BlockLine.Extra extra : line.extra()) {
                pieces.add(new Piece(from, label(words(extra), "extra-inside")));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::from)); // stable: extra work stays at its block
        return pieces.stream().map(Piece::node).toList();
    }

    private DayLine line(DayCell cell, TimeSpan hours) {
        DayLine line = new DayLine(hours);
        for (TimeSpan away : cell.away().spans()) {
            away.intersection(hours)
                    .ifPresent(part -> line.add(label(texts.now("week.away"), "day-away"), part));
        }
        for (BlockLine block : cell.blocks()) {
            line.add(take(block, ""), block.time());
            int from = block.time().from();
            for (BlockLine.Extra extra : block.extra()) {
                Region mark = new Region();
                mark.getStyleClass().add("extra-mark");
                mark.setMouseTransparent(true);
                int to = Math.min(block.time().to(), from + (int) Math.ceil(extra.minutes()));
                if (to > from) {
                    line.add(mark, new TimeSpan(from, to));
                    from = to;
                }
            }
        }
        return line;
    }

    private BlockCell take(BlockLine line, String hours) {
        BlockCell cell = pool.take(line, hours, line.extra().stream().map(this::words).toList());
        cell.pseudoClassStateChanged(HOLLOW, !line.counts());
        drawn.add(new Drawn(cell, line));
        return cell;
    }

    private String words(BlockLine.Extra extra) {
        return texts.now(
                "week.extra.inside", extra.activity(), Long.toString(Math.round(extra.minutes())));
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
}
