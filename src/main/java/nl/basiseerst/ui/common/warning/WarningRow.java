package nl.basiseerst.ui.common.warning;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.WarningWords;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One warning: how it stands as a sign and a word, what it says, what was accepted of it, and what
/// can be done.
final class WarningRow extends VBox {

    private final WarningsViewModel model;
    private final Texts texts;
    private final Standing standing;
    private final Messages messages;
    private final Button accept;
    private final FlowPane buttons = new FlowPane();
    private final String sentence;
    private @Nullable AcceptForm form;

    WarningRow(WarningsViewModel model, Texts texts, WarningWords words, Standing standing) {
        this.model = model;
        this.texts = texts;
        this.standing = standing;
        messages = texts.messages();
        sentence = words.sentence(standing.warning());
        getStyleClass().add("warning-row");
        Label sign = new Label(texts.now(word()));
        sign.getStyleClass().addAll("warning-sign", standing.isAccepted() ? "accepted" : "open");
        sign.setGraphic(new Icon(sign(), sign));
        sign.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(line(sentence));
        HBox.setHgrow(said, Priority.ALWAYS);
        Acceptance acceptance = standing.acceptance();
        if (standing.isAccepted() && acceptance != null) {
            said.getChildren().add(muted(words.accepted(acceptance)));
        } else if (standing.isWorse() && acceptance != null) {
            said.getChildren()
                    .addAll(line(words.worse(standing)), muted(words.accepted(acceptance)));
        }
        accept = standing.isAccepted() ? withdraw() : accept();
        buttons.getStyleClass().add("warning-buttons");
        buttons.setAlignment(Pos.TOP_LEFT);
        buttons.getChildren().add(Permitted.button(model.desk(), texts, Action.PLAN, accept));
        if (acceptance != null) {
            buttons.getChildren()
                    .add(Permitted.button(model.desk(), texts, Action.READ_LOG, history()));
        }
        HBox head = new HBox(sign, said);
        head.getStyleClass().add("warning-head");
        getChildren().addAll(head, buttons);
        ask(standing.warning().key().equals(model.askedProperty().get()));
    }

    private String word() {
        return standing.isAccepted()
                ? "warning.word"
                : standing.isWorse() ? "warning.again" : "warning.open";
    }

    private Ikon sign() {
        return standing.isAccepted()
                ? Feather.CHECK_CIRCLE
                : standing.isWorse() ? Feather.TRENDING_UP : Feather.ALERT_CIRCLE;
    }

    private Button accept() {
        Button button = button("accept", "warning.accept", Feather.CHECK);
        button.setOnAction(_ -> model.ask(key()));
        return button;
    }

    private Button withdraw() {
        Button button = button("withdraw", "warning.withdraw", Feather.ROTATE_CCW);
        button.setOnAction(_ -> model.withdraw(standing));
        return button;
    }

    private Button history() {
        Button button = button("history", "warning.history", Feather.CLOCK);
        button.setOnAction(_ -> model.history(standing));
        return button;
    }

    private Button button(String what, String key, Ikon icon) {
        Button button = new Button(texts.now(key));
        button.setId("warning-" + what + "-" + key().id());
        button.setGraphic(new Icon(icon, button));
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.now(key + ".spoken", sentence));
        return button;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        Label label = line(text);
        label.getStyleClass().add("muted");
        return label;
    }

    WarningKey key() {
        return standing.warning().key();
    }

    /// Whether this is how it stands, in that language.
    boolean shows(Standing other, Messages language) {
        return standing.equals(other) && messages.equals(language);
    }

    boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /// Where in the note somebody is typing; null if they are not.
    AcceptForm.@Nullable Place typedAt() {
        return form == null ? null : form.typedAt();
    }

    /// Gives the keyboard back.
    ///
    /// @param typedAt as [#typedAt] said
    void focus(AcceptForm.@Nullable Place typedAt) {
        if (form != null && typedAt != null) {
            form.goOnAt(typedAt);
        } else {
            focus();
        }
    }

    void focus() {
        if (form == null) {
            accept.requestFocus();
        } else {
            form.begin();
        }
    }

    /// Shows or hides where the reason is given.
    void ask(boolean asked) {
        if (asked == (form != null)) {
            return;
        }
        if (asked) {
            AcceptForm made = new AcceptForm(model, texts, sentence, true);
            form = made;
            getChildren().add(made);
            made.begin();
        } else {
            getChildren().remove(form);
            form = null;
        }
        buttons.setVisible(!asked);
        buttons.setManaged(!asked);
    }
}
