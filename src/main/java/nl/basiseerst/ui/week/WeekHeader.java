package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.DayVerdictButton;
import nl.basiseerst.ui.common.desk.VerdictStrip;
import nl.basiseerst.ui.common.desk.VerdictViewModel;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The days above the grid, with their verdicts. It stays while the grid is scrolled down, and goes
/// along when it is scrolled aside.
final class WeekHeader extends HBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final WeekViewModel model;
    private final VerdictViewModel verdicts;
    private final VerdictStrip strip;
    private final Texts texts;
    private final Columns columns;
    private final HBox days = new HBox();
    private final HBox steps;
    private final Map<LocalDate, DayVerdictButton> buttons = new LinkedHashMap<>();

    WeekHeader(
            WeekViewModel model,
            VerdictViewModel verdicts,
            VerdictStrip strip,
            Texts texts,
            Columns columns) {
        this.model = model;
        this.verdicts = verdicts;
        this.strip = strip;
        this.texts = texts;
        this.columns = columns;
        steps = steps();
        getStyleClass().add("week-header");
        setMinHeight(USE_PREF_SIZE);
        StackPane corner = new StackPane(steps);
        corner.getStyleClass().add("week-corner");
        corner.setViewOrder(-1);
        Columns.bindWidth(corner, columns.namesProperty());
        days.translateXProperty().bind(columns.offsetProperty().negate());
        Pane window = new HBox(days);
        window.setMinWidth(0);
        getChildren().addAll(corner, window);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.sheet().daysProperty().subscribe(_ -> make());
        model.look().scaleProperty().subscribe((_, _) -> make());
        model.sheet().hoursProperty().subscribe((_, _) -> make());
        texts.messagesProperty().subscribe((_, _) -> make());
        verdicts.daysProperty().subscribe(_ -> judge());
    }

    private void make() {
        days.getChildren().clear();
        buttons.clear();
        steps.setVisible(model.isDay());
        Axis axis = model.axis();
        for (DayColumn column : model.sheet().daysProperty().get()) {
            if (axis != null && model.isDay()) {
                days.getChildren().add(hours(column, axis));
            } else {
                days.getChildren().add(day(column));
            }
        }
        judge();
    }

    /// One day with its hours.
    private DayHeading hours(DayColumn column, Axis axis) {
        Label title = new Label(name(column.date()));
        title.getStyleClass().add("day-title");
        title.setMinWidth(USE_PREF_SIZE);
        DayHeading heading = new DayHeading(axis, title, verdict(column));
        Columns.bindWidth(heading, columns.dayProperty());
        return heading;
    }

    private String name(LocalDate date) {
        String name = model.kind().day(texts, date);
        boolean dated = model.kind() == WeekKind.CALENDAR;
        return dated && date.equals(model.desk().today()) ? texts.now("week.today", name) : name;
    }

    /// The verdict on the day, or that there is none.
    private Node verdict(DayColumn column) {
        if (column.isClosed()) {
            Label closed = new Label(texts.now("week.closed"));
            closed.getStyleClass().add("muted");
            return closed;
        }
        DayVerdictButton button = new DayVerdictButton(texts, column.date(), strip);
        buttons.put(column.date(), button);
        return button;
    }

    /// Goes to the day before and after, above the names.
    private HBox steps() {
        HBox box = new HBox(step("day-back", -1), step("day-on", 1));
        box.getStyleClass().add("day-steps");
        box.setAlignment(Pos.CENTER_RIGHT);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Button step(String id, int step) {
        Button button = new Button();
        button.setId("week-" + id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setGraphic(
                new Icon(step < 0 ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT, button));
        button.accessibleTextProperty().bind(texts.of("week.key." + id));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("week.key." + id));
        button.setTooltip(tooltip);
        button.setOnAction(_ -> model.steps().go(step));
        return button;
    }

    private VBox day(DayColumn column) {
        LocalDate date = column.date();
        boolean dated = model.kind() == WeekKind.CALENDAR;
        boolean today = dated && date.equals(model.desk().today());
        Label title = new Label(name(date));
        title.getStyleClass().add("day-title");
        title.setWrapText(true); // "vandaag" goes below the date where a day has little room
        title.setMinHeight(USE_PREF_SIZE);
        VBox day = new VBox(title);
        day.getStyleClass().add("day-header");
        day.setAlignment(Pos.TOP_LEFT);
        day.pseudoClassStateChanged(TODAY, today);
        Columns.bindWidth(day, columns.dayProperty());
        day.getChildren().add(verdict(column));
        return day;
    }

    private void judge() {
        buttons.forEach((date, button) -> button.show(verdicts.daysProperty().get().get(date)));
    }
}
