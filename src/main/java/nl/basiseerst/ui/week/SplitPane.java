package nl.basiseerst.ui.week;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;
import nl.basiseerst.ui.common.form.TypedField;

import org.kordamp.ikonli.feather.Feather;

/// Asks when a block is split in two, and proposes halfway.
final class SplitPane extends WordPane {

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final Runnable leave;
    private final FormField<Integer> time;
    private final Button go;
    private int minute;

    /// @param leave called when the keyboard is to go back to the grid
    SplitPane(WeekViewModel model, BlockCommands commands, Texts texts, Runnable leave) {
        super(texts);
        this.model = model;
        this.commands = commands;
        this.leave = leave;
        setId("split");
        getStyleClass().addAll("inspector-deviates", "inspector-form");
        time =
                new TypedField<>(
                                texts,
                                new Spelling<>(
                                        typed ->
                                                TypedHours.minuteOfDay(typed)
                                                        .orElseThrow(
                                                                () ->
                                                                        new Mistyped(
                                                                                "week.fault.time")),
                                        (_, at) -> TimeSpan.clock(at)),
                                this::choose)
                        .named("week.split.at")
                        .known("split-at");
        go = button("split-go", Feather.SCISSORS, "week.split", this::go);
        go.getStyleClass().add("accent");
        Button cancel = button("split-cancel", "week.work.cancel", this::close);
        getChildren().addAll(time, said("week.split.hint"), new FlowPane(8, 8, go, cancel));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
        model.blockProperty().subscribe((_, _) -> setVisible(false));
    }

    /// Proposes halfway the block at the cursor, with the keyboard on the button that does it.
    void begin() {
        Block block = model.blockProperty().get();
        if (block != null) {
            BlockEdits.halfway(block)
                    .ifPresent(
                            half -> {
                                choose(half);
                                setVisible(true);
                                go.requestFocus();
                            });
        }
    }

    /// @param at a minute of the day
    private void choose(int at) {
        Block block = model.blockProperty().get();
        if (block == null) {
            return;
        }
        TimeSpan span = block.span();
        if (at <= span.from() || at >= span.to()) {
            throw InvalidValue.at(
                    "time",
                    Rule.BETWEEN,
                    TimeSpan.clock(span.from() + 1),
                    TimeSpan.clock(span.to() - 1));
        }
        minute = at;
        time.show(at);
    }

    private void go() {
        if (time.mistakeProperty().get() == null) {
            close();
            commands.split(minute);
        }
    }

    private void close() {
        setVisible(false);
        leave.run();
    }
}
