package nl.basiseerst.ui.today;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.application.overview.DayRow;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// Someone's day: a bar of blocks, and each block in words once the row is opened.
final class TeamRow extends VBox {

    private final Texts texts;
    private final VBox blocks = new VBox();
    private IntConsumer move = _ -> {};

    TeamRow(DayRow row, Role role, List<TimeSpan> dayparts, TimeSpan scale, Texts texts) {
        this.texts = texts;
        setId("team-" + row.member());
        getStyleClass().add("team-row");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken(row, role));
        Label name = new Label(row.name());
        name.setWrapText(true);
        getChildren().add(TeamPane.besideName(name, bar(row.day(), dayparts, scale)));
        String remark = remark(row.day());
        if (!remark.isEmpty()) {
            Label away = new Label(remark);
            away.getStyleClass().add("team-remark");
            away.setWrapText(true);
            getChildren().add(away);
        }
        blocks.getStyleClass().add("team-blocks");
        row.day().blocks().forEach(block -> blocks.getChildren().add(inWords(block)));
        setOnMouseClicked(
                _ -> {
                    move.accept(0);
                    open();
                });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param moved told by how many rows the focus is to move, 0 to take it
    void onMove(IntConsumer moved) {
        move = moved;
    }

    private void open() {
        if (!getChildren().remove(blocks)) {
            getChildren().add(blocks);
            move.accept(0); // into sight, as tall as it is now
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move.accept(-1);
            case DOWN -> move.accept(1);
            case ENTER, SPACE -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static SpanRow bar(DayCell day, List<TimeSpan> dayparts, TimeSpan scale) {
        SpanRow bar = new SpanRow(scale);
        bar.getStyleClass().add("day-bar");
        for (TimeSpan daypart : dayparts) {
            bar.add(ground("daypart"), daypart);
        }
        day.away().spans().forEach(span -> bar.add(ground("bar-away"), span));
        for (BlockLine block : day.blocks()) {
            BarBlock drawn = new BarBlock(block.offer(), block.session());
            drawn.setTooltip(new Tip(block.time() + " " + block.session()));
            bar.add(drawn, block.time());
        }
        return bar;
    }

    private static Region ground(String style) {
        Region ground = new Region();
        ground.getStyleClass().add(style);
        return ground;
    }

    private HBox inWords(BlockLine block) {
        Label time = new Label(block.time().toString());
        time.getStyleClass().add("block-time");
        time.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(what(block));
        what.setWrapText(true);
        HBox line = new HBox(new SessionLetter(texts, block.offer()), time, what);
        line.getStyleClass().add("block-in-words");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private String what(BlockLine block) {
        List<String> parts = new ArrayList<>(List.of(block.session()));
        if (block.room() != null) {
            parts.add(block.room());
        }
        Terms terms = new Terms(texts.messages());
        for (BlockLine.Extra extra : block.extra()) {
            parts.add(
                    texts.now(
                            "today.team.extra", extra.activity(), terms.minutes(extra.minutes())));
        }
        return String.join(", ", parts);
    }

    private String remark(DayCell day) {
        if (day.state() == DayCell.State.CLOSED) {
            return texts.now("today.team.not-counting");
        }
        return day.away().isEmpty() ? "" : texts.now("today.team.away-part", times(day.away()));
    }

    private String times(TimeSet times) {
        return new Terms(texts.messages())
                .and(times.spans().stream().map(TimeSpan::toString).toList());
    }

    private String spoken(DayRow row, Role role) {
        String all =
                row.day().blocks().stream()
                        .map(
                                b ->
                                        b.time()
                                                + " "
                                                + what(b)
                                                + " ("
                                                + texts.now("ui.offer." + b.offer())
                                                + ")")
                        .collect(Collectors.joining("; "));
        String who = row.name() + ", " + new Terms(texts.messages()).role(role);
        String remark = remark(row.day());
        return who + ": " + all + (remark.isEmpty() ? "" : "; " + remark);
    }
}
