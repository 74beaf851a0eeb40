package nl.basiseerst.ui.division;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.FairnessWords;
import nl.basiseerst.domain.fairness.Division;
import nl.basiseerst.domain.fairness.HardRule;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.division.DivisionViewModel.Image;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Who had how much of the work that few people like, by role.
final class FairnessPane extends WordPane {

    /// Pixels of the heading that no column has.
    private static final double MARGINS = 104;

    private final DivisionViewModel model;
    private final HBox head = new HBox();
    private final Region corner = new Region();
    private final IntegerProperty columns = new SimpleIntegerProperty(this, "columns", 1);

    /// How wide a column is.
    private final DoubleProperty wide = new SimpleDoubleProperty(this, "wide", 1);

    private final ListView<FairnessLine> list = new ListView<>();
    private final Button choose;
    private final Set<String> unfolded = new HashSet<>();
    private final BooleanProperty counting = new SimpleBooleanProperty(this, "counting", true);

    /// @param toWork goes to where is said what counts
    FairnessPane(DivisionViewModel model, Texts texts, Runnable toWork) {
        super(texts);
        this.model = model;
        getStyleClass().add("fairness");
        head.getStyleClass().add("fairness-head");
        corner.getStyleClass().add("fairness-who");
        corner.setMaxHeight(0);
        wide.bind(
                Bindings.max(
                        1,
                        head.widthProperty()
                                .subtract(corner.widthProperty())
                                .subtract(MARGINS)
                                .divide(Bindings.max(1, columns))));
        list.setId("fairness-list");
        list.getStyleClass().add("fairness-list");
        list.setCellFactory(_ -> cell());
        list.accessibleTextProperty().bind(texts.of("division.fairness"));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        open();
                    } else if (event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        unfold();
                    }
                });
        setVgrow(list, Priority.ALWAYS);
        choose = button("fairness-to-work", "division.fairness.to-work", toWork);
        VBox nothing = new VBox(said("division.fairness.nothing"), choose);
        nothing.getStyleClass().add("empty-state");
        nothing.visibleProperty().bind(counting.not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        head.visibleProperty().bind(counting);
        head.managedProperty().bind(counting);
        list.visibleProperty().bind(counting);
        list.managedProperty().bind(counting);
        getChildren().addAll(said("division.fairness.about"), head, list, nothing);
        model.imageProperty().subscribe(_ -> show());
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            show();
                            list.refresh();
                        });
    }

    /// Puts the keyboard on the rows.
    void begin() {
        if (counting.get()) {
            list.requestFocus();
        } else {
            choose.requestFocus();
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof FairnessLine.Person person) {
            model.desk().goTo(new Destination("team", person.share().member().id()));
        }
    }

    private FairnessCell cell() {
        FairnessCell cell = new FairnessCell(texts(), wide);
        cell.setOnMouseClicked(
                event -> {
                    boolean once = event.getClickCount() == 1 && event.isStillSincePress();
                    if (event.getButton() == MouseButton.PRIMARY && once && !cell.isEmpty()) {
                        unfold();
                    }
                });
        return cell;
    }

    /// Tells the days of the chosen person, or no longer.
    private void unfold() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (list.getSelectionModel().getSelectedItem() instanceof FairnessLine.Person person) {
            String id = person.share().member().id();
            if (!unfolded.remove(id)) {
                unfolded.add(id);
            }
            list.getItems().set(at, line(person.share(), person.division()));
            list.getSelectionModel().select(at);
        }
    }

    private FairnessLine.Person line(Division.Share share, Division division) {
        return new FairnessLine.Person(share, division, unfolded.contains(share.member().id()));
    }

    private void show() {
        Image image = model.imageProperty().get();
        if (image == null) {
            list.getItems().clear();
            head.getChildren().clear();
            return;
        }
        Division division = image.division();
        counting.set(!division.rules().isEmpty());
        head(image);
        List<FairnessLine> lines = new ArrayList<>();
        for (Role role : division.roles()) {
            lines.add(new FairnessLine.Heading(role, division));
            division.of(role).forEach(one -> lines.add(line(one, division)));
        }
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(lines);
        list.getSelectionModel().select(Math.clamp(chosen, 0, Math.max(0, lines.size() - 1)));
    }

    private void head(Image image) {
        FairnessWords words = new FairnessWords(texts().messages());
        head.getChildren().setAll(corner);
        List<HardRule> rules = image.division().rules();
        columns.set(rules.size());
        for (HardRule rule : rules) {
            Label name = words("fairness-kind");
            name.setText(words.kind(rule));
            Label what = words("fairness-rule");
            what.setText(words.rule(rule, image.sessions()));
            VBox column = new VBox(name, what);
            FairnessCell.wide(column, wide);
            head.getChildren().add(column);
        }
    }
}
