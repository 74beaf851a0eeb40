package nl.basiseerst.ui.absence;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.absence.AbsenceTrial.Lost;
import nl.basiseerst.application.words.StandInWords;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.BiConsumer;

/// Work that falls away: who stands in, and on request everybody who could and why others cannot.
final class LostRow extends VBox {

    /// What the row does.
    ///
    /// @param choose has a member stand in for a block, or nobody; both by id
    /// @param toggle tells whether the candidates of a block are shown
    record Actions(
            BiConsumer<String, @Nullable String> choose, BiConsumer<String, Boolean> toggle) {}

    private final Texts texts;
    private final StandInWords words;
    private final Lost lost;
    private final Actions actions;
    private final VBox candidates = new VBox();
    private @Nullable ToggleButton toggle;

    LostRow(Texts texts, PracticePlan plan, Lost lost, boolean open, Actions actions) {
        this.texts = texts;
        this.lost = lost;
        this.actions = actions;
        words = new StandInWords(texts.messages(), plan);
        getStyleClass().add("lost-row");
        candidates.getStyleClass().add("lost-candidates");
        Label work = WordPane.words("lost-work");
        work.setText(words.work(lost.work()));
        FlowPane line = new FlowPane(work);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lost-line");
        getChildren().add(line);
        if (lost.wanted()) {
            line.getChildren().addAll(choice(), candidatesToggle(open));
        } else {
            Label nobody = WordPane.words("muted");
            nobody.setText(texts.now("away.lost.unwanted"));
            line.getChildren().add(nobody);
        }
    }

    String block() {
        return lost.work().block().id();
    }

    /// Puts the keyboard on what shows the candidates.
    void focusToggle() {
        if (toggle != null) {
            toggle.requestFocus();
        }
    }

    private Node choice() {
        String chosen = lost.chosen();
        if (chosen == null) {
            Label none = WordPane.words("muted");
            none.setText(words.summary(lost));
            return none;
        }
        String name =
                lost.standIns().stream()
                        .filter(one -> one.member().equals(chosen))
                        .map(words::who)
                        .findFirst()
                        .orElse(chosen);
        Label stands = WordPane.words("lost-chosen");
        stands.setText(texts.now("away.standin.chosen", name));
        stands.setGraphic(new Icon(Feather.USER_CHECK, stands));
        Button leave = new Button(texts.now("away.standin.leave"));
        leave.setId("leave-" + block());
        leave.setAccessibleText(
                texts.now("away.standin.leave.spoken", name, words.work(lost.work())));
        leave.getStyleClass().addAll("flat", "dense");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(_ -> actions.choose().accept(block(), null));
        FlowPane both = new FlowPane(8, 4, stands, leave);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private ToggleButton candidatesToggle(boolean open) {
        ToggleButton button = new ToggleButton();
        button.setId("candidates-" + block());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("dense");
        button.setGraphic(new Icon(Feather.USERS, button));
        button.setText(texts.now("away.standin.show"));
        button.setAccessibleText(
                texts.now(
                        "away.standin.show.spoken", words.work(lost.work()), words.summary(lost)));
        button.setSelected(open);
        button.selectedProperty().subscribe(this::show);
        button.selectedProperty().subscribe((_, now) -> actions.toggle().accept(block(), now));
        toggle = button;
        return button;
    }

    /// Made when somebody wants to see them: a long absence has many blocks.
    private void show(boolean open) {
        if (open && candidates.getChildren().isEmpty()) {
            lost.standIns().forEach(one -> candidates.getChildren().add(candidate(one)));
        }
        if (open && !getChildren().contains(candidates)) {
            getChildren().add(candidates);
        } else if (!open) {
            getChildren().remove(candidates);
        }
    }

    private Node candidate(StandIn one) {
        Label who = WordPane.words("lost-who");
        who.setText(words.who(one));
        Label standing = WordPane.words(one.isAvailable() ? "lost-standing" : "muted");
        standing.setText(words.standing(one));
        VBox said = new VBox(who, standing);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lost-candidate");
        if (one.isAvailable()) {
            line.getChildren().add(choose(one));
        } else {
            line.setAccessibleRole(AccessibleRole.TEXT);
            line.setAccessibleText(words.who(one) + ": " + words.standing(one));
        }
        line.getChildren().add(said);
        return line;
    }

    private Button choose(StandIn one) {
        Button choose = new Button(texts.now("away.standin.choose"));
        choose.setId("choose-" + block() + "-" + one.member());
        choose.getStyleClass().add("dense");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setAccessibleText(
                texts.now(
                        "away.standin.choose.spoken",
                        words.who(one) + ", " + words.standing(one),
                        words.work(lost.work())));
        choose.setDisable(one.member().equals(lost.chosen()));
        choose.setOnAction(_ -> actions.choose().accept(block(), one.member()));
        return choose;
    }
}
