package nl.basiseerst.ui.rooms;

import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.words.RoomWords;
import nl.basiseerst.domain.rooms.Occupancy;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A row as drawn: a type of room, or a room with the days of the week. Its parts are used again
/// for other rows.
final class RoomLineCell extends ListCell<RoomLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass WITHOUT = PseudoClass.getPseudoClass("without-room");

    private final RoomWeekViewModel model;
    private final Texts texts;
    private final RoomBlockPool pool;
    private final RoomColumns columns;
    private final Label title = new Label();
    private final Label missing = new Label();
    private final Label all = new Label();
    private final HBox top = new HBox(title, all, missing);
    private final HBox shares = new HBox();
    private final VBox heading = new VBox(top, shares);
    private final Label name = new Label();
    private final Label about = new Label();
    private final ShareBar bar = new ShareBar();
    private final VBox names = new VBox(name, about, bar);
    private final HBox row = new HBox();
    private final List<RoomDayBox> days = new ArrayList<>();

    RoomLineCell(RoomWeekViewModel model, Texts texts, RoomBlockPool pool, RoomColumns columns) {
        this.model = model;
        this.texts = texts;
        this.pool = pool;
        this.columns = columns;
        getStyleClass().add("room-line");
        top.getStyleClass().add("room-heading");
        shares.getStyleClass().add("room-heading-days");
        top.translateXProperty().bind(columns.offsetProperty());
        title.getStyleClass().add("room-type");
        missing.getStyleClass().add("room-missing");
        all.getStyleClass().add("room-all");
        List.of(title, missing, all).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        name.getStyleClass().add("room-name");
        about.getStyleClass().add("room-about");
        names.getStyleClass().add("room-names");
        names.translateXProperty().bind(columns.offsetProperty());
        names.setViewOrder(-1); // the days scroll away below the names
        RoomColumns.bindWidth(names, columns.namesProperty());
        model.spotProperty().subscribe(_ -> mark());
        model.choosing().selection().idsProperty().subscribe((_, _) -> mark());
        model.conflicts().byBlockProperty().subscribe(_ -> warn());
    }

    @Override
    protected void updateItem(@Nullable RoomLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        RoomWords words =
                model.plan().map(plan -> new RoomWords(texts.messages(), plan)).orElse(null);
        if (line instanceof RoomLine.Row shown && !empty && words != null) {
            show(shown.row(), words);
            setGraphic(row);
        } else {
            days.forEach(RoomDayBox::clear);
            boolean top = line instanceof RoomLine.Heading && !empty && words != null;
            if (line instanceof RoomLine.Heading of && top && words != null) {
                show(of.section(), words);
            }
            setGraphic(top ? heading : null);
        }
        pseudoClassStateChanged(HEADING, line instanceof RoomLine.Heading && !empty);
    }

    private void show(RoomGrid.Section section, RoomWords words) {
        title.setText(texts.now("rooms.section." + section.type()));
        missing.setText(texts.now("rooms.section.missing", section.missing()));
        missing.setVisible(section.missing() > 0);
        String used = words.occupancy(section.inWeek());
        all.setText(used.isEmpty() ? "" : texts.now("rooms.occupancy.section", used));
        shares.getChildren().setAll(share("", columns.namesProperty()));
        for (Occupancy day : section.byDay()) {
            String share = day.usedMinutes() > 0 ? words.share(day) : "";
            String told = share.isEmpty() ? "" : texts.now("rooms.cell.share", share);
            shares.getChildren().add(share(told, columns.dayProperty()));
        }
        boolean some = section.byDay().stream().anyMatch(day -> day.usedMinutes() > 0);
        shares.setVisible(some);
        shares.setManaged(some);
    }

    private static Label share(String text, DoubleProperty width) {
        Label label = new Label(text);
        label.getStyleClass().add("room-heading-share");
        RoomColumns.bindWidth(label, width);
        return label;
    }

    private void show(RoomGrid.Row of, RoomWords words) {
        name.setText(of.name());
        Occupancy week = of.inWeek();
        about.setText(week == null ? texts.now("rooms.row.none") : words.occupancy(week));
        bar.setVisible(week != null && week.share().isPresent());
        bar.setManaged(bar.isVisible());
        bar.show(week == null ? 0 : week.share().orElse(0.0));
        pseudoClassStateChanged(WITHOUT, week == null);
        while (days.size() < of.cells().size()) {
            days.add(new RoomDayBox(texts, pool, columns));
        }
        while (days.size() > of.cells().size()) {
            days.removeLast().clear();
        }
        for (int i = 0; i < days.size(); i++) {
            days.get(i).show(of, of.cells().get(i), words);
        }
        if (row.getChildren().size() != days.size() + 1) {
            row.getChildren().setAll(days);
            row.getChildren().addFirst(names);
        }
        mark();
        warn();
    }

    private void mark() {
        if (getItem() instanceof RoomLine.Row) {
            Set<String> chosen = model.choosing().selection().idsProperty().get();
            days.forEach(box -> box.mark(model.spotProperty().get(), chosen));
        }
    }

    private void warn() {
        if (getItem() instanceof RoomLine.Row) {
            days.forEach(box -> box.warn(model.conflicts()));
        }
    }
}
