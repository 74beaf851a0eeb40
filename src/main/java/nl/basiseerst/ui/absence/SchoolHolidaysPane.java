package nl.basiseerst.ui.absence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.schedule.SchoolHoliday.Region;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.InTurn;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The holidays of the schools, each on a row that can be changed, and those that come with the
/// program to begin with.
final class SchoolHolidaysPane extends VBox {

    private final SchoolHolidaysViewModel model;
    private final Texts texts;
    private final VBox list = new VBox();
    private final InTurn inTurn = new InTurn(list);
    private final FlowPane offers = new FlowPane(8, 8);
    private final Button add;
    private final Label none = WordPane.words("muted");
    private List<SchoolHolidayRow> rows = List.of();

    SchoolHolidaysPane(SchoolHolidaysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("away-school");
        getStyleClass().add("away-section");
        list.getStyleClass().add("request-list");
        Label about = WordPane.words("muted");
        about.textProperty().bind(texts.of("away.school.about"));
        none.textProperty().bind(texts.of("away.school.none"));
        none.managedProperty().bind(none.visibleProperty());
        add = new Button();
        add.setId("school-add");
        add.textProperty().bind(texts.of("away.school.add"));
        add.setGraphic(new Icon(Feather.PLUS, add));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        for (Region region : Region.values()) {
            offers.getChildren().add(offer(region));
        }
        VBox all = new VBox(12, about, offers, none, list, add);
        all.getStyleClass().add("away-column");
        ScrollPane scroll =
                new ScrollPane(Permitted.part(model.desk(), texts, Action.KEEP_PRACTICE, all));
        scroll.getStyleClass().add("away-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        InSight.follow(this, model.desk().shownProperty(), _ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    @Override
    public void requestFocus() {
        add.requestFocus();
    }

    private Button offer(Region region) {
        Button take = new Button();
        take.setId("school-take-" + region);
        take.setMinWidth(USE_PREF_SIZE);
        take.textProperty().bind(texts.of("away.school.take." + region));
        take.setOnAction(
                _ -> {
                    model.take(region);
                    add.requestFocus();
                });
        take.setUserData(region);
        return take;
    }

    private void add() {
        String id = model.add();
        for (SchoolHolidayRow row : rows) {
            if (row.holiday().equals(id) && row.getScene() != null) {
                row.focusFirst();
            }
        }
    }

    private void show() {
        List<SchoolHoliday> holidays = model.all();
        List<String> ids = holidays.stream().map(SchoolHoliday::id).toList();
        if (!ids.equals(rows.stream().map(SchoolHolidayRow::holiday).toList())) {
            List<SchoolHolidayRow> before = rows;
            List<SchoolHolidayRow> now = new ArrayList<>();
            for (SchoolHoliday holiday : holidays) {
                now.add(
                        before.stream()
                                .filter(row -> row.holiday().equals(holiday.id()))
                                .findFirst()
                                .orElseGet(() -> new SchoolHolidayRow(model, texts, holiday)));
            }
            rows = now;
            inTurn.show(now);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(holidays.get(i));
        }
        none.setVisible(rows.isEmpty());
        offers.getChildren()
                .forEach(
                        button -> {
                            boolean some = !model.missing((Region) button.getUserData()).isEmpty();
                            button.setVisible(some);
                            button.setManaged(some);
                        });
    }
}
