package nl.basiseerst.ui.rooms;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;

import java.time.LocalDate;

/// The days above the grid. It stays while the grid is scrolled down, and goes along when it is
/// scrolled aside.
final class RoomHeader extends HBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final RoomWeekViewModel model;
    private final Texts texts;
    private final RoomColumns columns;
    private final HBox days = new HBox();

    RoomHeader(RoomWeekViewModel model, Texts texts, RoomColumns columns) {
        this.model = model;
        this.texts = texts;
        this.columns = columns;
        getStyleClass().add("room-header");
        setMinHeight(USE_PREF_SIZE);
        Region corner = new Region();
        corner.getStyleClass().add("room-corner");
        corner.setViewOrder(-1);
        RoomColumns.bindWidth(corner, columns.namesProperty());
        days.translateXProperty().bind(columns.offsetProperty().negate());
        Pane window = new HBox(days);
        window.setMinWidth(0);
        getChildren().addAll(corner, window);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    void show() {
        RoomGrid grid = model.gridProperty().get();
        days.getChildren().clear();
        if (grid != null) {
            grid.days().forEach(day -> days.getChildren().add(day(day)));
        }
    }

    private VBox day(RoomGrid.Day day) {
        LocalDate date = day.date();
        boolean today = date.equals(model.desk().today());
        String name = new Terms(texts.messages()).date(date);
        Label title = new Label(today ? texts.now("rooms.today", name) : name);
        title.getStyleClass().add("room-day-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(title);
        box.getStyleClass().add("room-day-header");
        box.pseudoClassStateChanged(TODAY, today);
        RoomColumns.bindWidth(box, columns.dayProperty());
        if (!day.open()) {
            Label closed = new Label(texts.now("rooms.closed"));
            closed.getStyleClass().add("muted");
            box.getChildren().add(closed);
        }
        return box;
    }
}
