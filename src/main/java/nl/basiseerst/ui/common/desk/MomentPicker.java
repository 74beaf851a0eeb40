package nl.basiseerst.ui.common.desk;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;

/// Goes through time: one back, one on, to today, or to what is typed or picked. A week can be
/// typed as `49` or `2026-W49`, a day as `24-11` or `24-11-2026`.
public final class MomentPicker extends HBox {

    /// How far one step goes.
    public enum Step {
        DAY,
        WEEK
    }

    private static final KeyCodeCombination BACK =
            new KeyCodeCombination(KeyCode.PAGE_UP, SHORTCUT_DOWN);
    private static final KeyCodeCombination ON =
            new KeyCodeCombination(KeyCode.PAGE_DOWN, SHORTCUT_DOWN);
    private static final KeyCodeCombination TODAY =
            new KeyCodeCombination(KeyCode.HOME, SHORTCUT_DOWN);

    private final Desk desk;
    private final Texts texts;
    private final Step step;
    private final DatePicker picker = new DatePicker();
    private boolean showing;

    public MomentPicker(Desk desk, Texts texts, Step step) {
        this.desk = desk;
        this.texts = texts;
        this.step = step;
        getStyleClass().add("moment-picker");
        setAlignment(Pos.CENTER_LEFT);
        Button today = new Button();
        today.setId("moment-today");
        today.textProperty().bind(texts.of("ui.moment.today"));
        today.setMinWidth(USE_PREF_SIZE);
        today.setOnAction(_ -> desk.show(desk.today()));
        getChildren()
                .addAll(
                        button("moment-back", Feather.CHEVRON_LEFT, "back", () -> move(-1)),
                        picker(),
                        button("moment-on", Feather.CHEVRON_RIGHT, "on", () -> move(1)),
                        today);
    }

    /// Steps through time with keys too while the focus is inside that view.
    public void listenOn(Node view) {
        view.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (BACK.match(event)) {
                        move(-1);
                    } else if (ON.match(event)) {
                        move(1);
                    } else if (TODAY.match(event)) {
                        desk.show(desk.today());
                    } else {
                        return;
                    }
                    event.consume();
                });
    }

    /// The keys of [#listenOn], for the help sheet.
    public static List<Shortcut> shortcuts(Step step) {
        return List.of(
                new Shortcut(BACK, "ui.moment.back." + step),
                new Shortcut(ON, "ui.moment.on." + step),
                new Shortcut(TODAY, "ui.moment.today"));
    }

    private Button button(String id, Ikon icon, String name, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new Icon(icon, button));
        button.getStyleClass().add("button-icon");
        button.accessibleTextProperty().bind(texts.of("ui.moment." + name + "." + step));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tooltip);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private DatePicker picker() {
        picker.setId("moment");
        picker.getStyleClass().add(step == Step.WEEK ? "of-week" : "of-day");
        picker.setShowWeekNumbers(true);
        picker.accessibleTextProperty().bind(texts.of("ui.moment.pick." + step));
        picker.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate date) {
                        return date == null ? "" : words(date);
                    }

                    @Override
                    public @Nullable LocalDate fromString(String typed) {
                        return TypedMoment.date(typed, at()).orElse(picker.getValue());
                    }
                });
        desk.shownProperty().subscribe(_ -> follow());
        texts.messagesProperty().subscribe(_ -> follow());
        picker.valueProperty().subscribe((_, date) -> chosen(date));
        return picker;
    }

    private void follow() {
        showing = true;
        picker.setValue(null); // its text is only made anew for another value
        picker.setValue(at());
        showing = false;
    }

    private void chosen(@Nullable LocalDate date) {
        if (!showing && date != null) {
            desk.show(date);
        }
    }

    private void move(int steps) {
        desk.show(step == Step.WEEK ? at().plusWeeks(steps) : at().plusDays(steps));
    }

    private LocalDate at() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? desk.today() : shown.date();
    }

    private String words(LocalDate date) {
        Terms terms = new Terms(texts.messages());
        return step == Step.WEEK ? terms.week(IsoWeek.of(date)) : terms.dateWithYear(date);
    }
}
