package nl.basiseerst.ui.absence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.InTurn;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The hours of leave of everybody in service in a year. Whoever may not plan does not see them:
/// they are between the practice and each person.
final class LeaveHoursPane extends VBox {

    private final LeaveHoursViewModel model;
    private final Texts texts;
    private final Label year = new Label();
    private final Label closed = WordPane.words("permitted-sentence");
    private final Label none = WordPane.words("muted");
    private final Button back;
    private final VBox list = new VBox();
    private final InTurn inTurn = new InTurn(list);
    private final ScrollPane scroll;
    private final FlowPane moves;
    private List<LeaveHoursRow> rows = List.of();
    private int drawn;

    LeaveHoursPane(LeaveHoursViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("away-hours");
        getStyleClass().add("away-section");
        Label about = WordPane.words("muted");
        about.textProperty().bind(texts.of("away.hours.about"));
        none.textProperty().bind(texts.of("away.hours.none"));
        closed.setGraphic(new Icon(Feather.LOCK, closed));
        year.setId("hours-year");
        year.getStyleClass().add("section-title");
        year.textProperty().bind(model.yearProperty().asString());
        back = move(Feather.CHEVRON_LEFT, "away.hours.back", -1);
        moves = new FlowPane(8, 8, back, move(Feather.CHEVRON_RIGHT, "away.hours.on", 1), year);
        moves.getStyleClass().add("away-buttons");
        list.getStyleClass().add("request-list");
        VBox all = new VBox(12, about, none, list);
        all.getStyleClass().add("away-column");
        scroll = new ScrollPane(all);
        scroll.setId("away-hours-scroll");
        scroll.getStyleClass().add("away-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(closed, moves, scroll);
        InSight.follow(this, model.desk().rights().actorProperty(), _ -> open());
        InSight.follow(this, model.desk().shownProperty(), _ -> model.look());
        // leave of before the weeks at hand is not among what is shown
        InSight.follow(this, model.desk().stepsProperty(), _ -> model.look());
        InSight.follow(this, model.balancesProperty(), this::show);
        texts.messagesProperty().subscribe((_, _) -> anew());
    }

    @Override
    public void requestFocus() {
        if (rows.isEmpty()) {
            back.requestFocus();
        } else {
            rows.getFirst().focusMore();
        }
    }

    private Button move(Feather icon, String key, int way) {
        Button button = new Button();
        button.setId(way < 0 ? "hours-back" : "hours-on");
        button.setGraphic(new Icon(icon, button));
        button.accessibleTextProperty().bind(texts.of(key));
        button.setOnAction(_ -> model.move(way));
        return button;
    }

    private void open() {
        String refusal = Permitted.refusal(model.desk(), texts, Action.PLAN);
        boolean permitted = refusal.isEmpty();
        closed.setText(refusal);
        closed.setVisible(!permitted);
        closed.setManaged(!permitted);
        moves.setVisible(permitted);
        moves.setManaged(permitted);
        scroll.setVisible(permitted);
        scroll.setManaged(permitted);
    }

    private void anew() {
        rows = List.of();
        open();
        show(model.balancesProperty().get());
    }

    private void show(@Nullable List<LeaveBalance> balances) {
        if (balances == null) {
            return;
        }
        List<String> people = balances.stream().map(one -> one.member().id()).toList();
        boolean same =
                drawn == model.yearProperty().get()
                        && people.equals(rows.stream().map(LeaveHoursRow::member).toList());
        if (same) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).show(balances.get(i));
            }
        } else {
            List<LeaveHoursRow> made = new ArrayList<>();
            balances.forEach(balance -> made.add(new LeaveHoursRow(model, texts, balance)));
            rows = made;
            inTurn.show(made);
        }
        drawn = model.yearProperty().get();
        none.setVisible(balances.isEmpty());
        none.setManaged(balances.isEmpty());
    }
}
