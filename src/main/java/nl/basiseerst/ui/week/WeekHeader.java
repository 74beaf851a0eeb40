package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.DayVerdictButton;
import nl.basiseerst.ui.common.desk.VerdictStrip;
import nl.basiseerst.ui.common.desk.VerdictViewModel;

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
        getStyleClass().add("week-header");
        setMinHeight(USE_PREF_SIZE);
        Region corner = new Region();
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
        model.daysProperty().subscribe(_ -> make());
        texts.messagesProperty().subscribe((_, _) -> make());
        verdicts.daysProperty().subscribe(_ -> judge());
    }

    private void make() {
        days.getChildren().clear();
        buttons.clear();
        for (DayColumn column : model.daysProperty().get()) {
            days.getChildren().add(day(column));
        }
        judge();
    }

    private VBox day(DayColumn column) {
        LocalDate date = column.date();
        boolean dated = model.kind() == WeekKind.CALENDAR;
        boolean today = dated && date.equals(model.desk().today());
        String name = model.kind().day(texts, date);
        Label title = new Label(today ? texts.now("week.today", name) : name);
        title.getStyleClass().add("day-title");
        title.setWrapText(true); // "vandaag" goes below the date where a day has little room
        title.setMinHeight(USE_PREF_SIZE);
        VBox day = new VBox(title);
        day.getStyleClass().add("day-header");
        day.setAlignment(Pos.TOP_LEFT);
        day.pseudoClassStateChanged(TODAY, today);
        Columns.bindWidth(day, columns.dayProperty());
        if (column.isClosed()) {
            Label closed = new Label(texts.now("week.closed"));
            closed.getStyleClass().add("muted");
            day.getChildren().add(closed);
        } else {
            DayVerdictButton button = new DayVerdictButton(texts, date, strip);
            buttons.put(date, button);
            day.getChildren().add(button);
        }
        return day;
    }

    private void judge() {
        buttons.forEach((date, button) -> button.show(verdicts.daysProperty().get().get(date)));
    }
}
