package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.InPlace;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One day of one member, as drawn.
final class DayBox extends VBox {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
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

    /// What was drawn before, while something else is: used again where it stands.
    private final List<Drawn> former = new ArrayList<>();

    private final List<Node> changes = new ArrayList<>();
    private final Label word = label("", "day-state");
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

    /// @param axis what a line of blocks stands for; null for a block per line
    void show(String ofMember, LocalDate ofDate, DayCell cell, @Nullable Axis axis) {
        loosen();
        member = ofMember;
        date = ofDate;
        InPlace.put(getChildren(), nodes(cell, axis));
        giveBack(former);
    }

    private List<Node> nodes(DayCell cell, @Nullable Axis axis) {
        String state = state(cell);
        if (axis != null && axis.open() != null) {
            return List.of(track(cell, axis, state));
        }
        List<Node> nodes = new ArrayList<>();
        if (!state.isEmpty()) {
            word.setText(state);
            nodes.add(word);
        }
        if (axis == null) {
            nodes.addAll(blocks(cell));
        } else if (!cell.blocks().isEmpty() || !cell.away().isEmpty()) {
            nodes.add(line(cell, axis.hours()));
        }
        return nodes;
    }

    /// Signs the day as one that deviates from the basic schedule.
    ///
    /// @param how in words, for who points at it or hears it
    void sign(String how) {
        Label sign = label(texts.now("week.deviates"), "day-deviates");
        sign.setAccessibleText(how);
        sign.setTooltip(new Tip(how));
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
        line.setTooltip(new Tip(whole));
        changes.add(line);
    }

    void clear() {
        loosen();
        getChildren().clear();
        giveBack(former);
    }

    /// Takes the blocks out of a line for which there will be another.
    private void loosen() {
        changes.clear();
        for (Drawn each : drawn) {
            if (each.cell().getParent() instanceof Pane line && !line.equals(this)) {
                line.getChildren().clear();
            }
        }
        former.addAll(drawn);
        drawn.clear();
    }

    private void giveBack(List<Drawn> those) {
        those.forEach(each -> pool.giveBack(each.cell(), each.line().offer()));
        those.clear();
    }

    /// Marks the place of the keyboard, and the blocks that are chosen and cut.
    void mark(@Nullable Cursor cursor, Set<String> chosen, Set<String> cut) {
        boolean here =
                cursor != null && cursor.member().equals(member) && cursor.date().equals(date);
        String block = here && cursor != null ? cursor.block() : null;
        pseudoClassStateChanged(CURSOR, here && block == null);
        for (Drawn each : drawn) {
            String id = each.line().block();
            each.cell().setSelected(id.equals(block) || chosen.contains(id));
            each.cell().pseudoClassStateChanged(CHOSEN, chosen.contains(id));
            each.cell().pseudoClassStateChanged(CURSOR, id.equals(block));
            each.cell().pseudoClassStateChanged(LEAVING, cut.contains(id));
            each.cell().setViewOrder(id.equals(block) ? -1 : 0); // its ring lies over the others
        }
    }

    /// Marks the blocks with which something is the matter.
    void warn(ConflictsViewModel conflicts) {
        for (Drawn each : drawn) {
            String id = each.line().block();
            String words = conflicts.spoken(id, texts.messages());
            each.cell().setTrouble(trouble(conflicts.of(id)), words);
        }
    }

    /// That of the worst.
    private static BlockCell.Trouble trouble(List<ListedConflict> conflicts) {
        return conflicts.stream()
                .map(ListedConflict::state)
                .min(Comparator.naturalOrder())
                .map(
                        state ->
                                switch (state) {
                                    case HARD -> BlockCell.Trouble.HARD;
                                    case SOFT -> BlockCell.Trouble.SOFT;
                                    case ACCEPTED -> BlockCell.Trouble.ACCEPTED;
                                })
                .orElse(BlockCell.Trouble.NONE);
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
            extra(block).forEach(line::add);
        }
        return line;
    }

    private DayTrack track(DayCell cell, Axis axis, String state) {
        DayTrack track = new DayTrack(axis);
        TimeSet away = cell.state() == DayCell.State.AWAY ? TimeSet.of(axis.hours()) : cell.away();
        for (TimeSpan span : away.spans()) {
            span.intersection(axis.hours())
                    .ifPresent(
                            part ->
                                    track.behind(
                                            label(texts.now("week.away"), "track-away"), part));
        }
        if (!state.isEmpty() && away.isEmpty()) {
            track.behind(label(state, "day-state"), axis.hours());
        }
        for (BlockLine block : cell.blocks()) {
            track.add(take(block, ""), block.time(), block.time().toString());
            extra(block).forEach(track::mark);
        }
        return track;
    }

    /// A mark for each extra work inside the block, at its start.
    private static Map<Node, TimeSpan> extra(BlockLine block) {
        Map<Node, TimeSpan> marks = new LinkedHashMap<>();
        int from = block.time().from();
        for (BlockLine.Extra extra : block.extra()) {
            int to = Math.min(block.time().to(), from + (int) Math.ceil(extra.minutes()));
            if (to > from) {
                Region mark = new Region();
                mark.getStyleClass().add("extra-mark");
                mark.setMouseTransparent(true);
                marks.put(mark, new TimeSpan(from, to));
                from = to;
            }
        }
        return marks;
    }

    private BlockCell take(BlockLine line, String hours) {
        BlockCell cell = cell(line.offer());
        BlockPool.show(cell, line, hours, line.extra().stream().map(this::words).toList());
        cell.pseudoClassStateChanged(HOLLOW, !line.counts());
        drawn.add(new Drawn(cell, line));
        return cell;
    }

    private BlockCell cell(SessionOffer offer) {
        for (int i = 0; i < former.size(); i++) {
            if (former.get(i).line().offer() == offer) {
                return former.remove(i).cell();
            }
        }
        return pool.take(offer);
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
