package nl.basiseerst.ui.week;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.RosterConflictWords;
import nl.basiseerst.application.words.WarningWords;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.ListedConflict.State;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.warning.AcceptForm;
import nl.basiseerst.ui.common.warning.WarningsViewModel;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// One thing that does not fit: how it stands, what it is, what helps, and, where people may decide
/// so, what accepts it.
final class ConflictCard extends VBox {

    private final WarningsViewModel warnings;
    private final Texts texts;
    private final ListedConflict listed;
    private final Messages messages;
    private final String sentence;
    private final FlowPane buttons = new FlowPane();
    private @Nullable AcceptForm form;

    /// @param plan where names are looked up
    /// @param whole whether it says what it is itself; else that stands in a list already
    ConflictCard(
            ConflictsViewModel model,
            Texts texts,
            RosterConflictWords words,
            PracticePlan plan,
            ListedConflict listed,
            boolean whole) {
        warnings = model.warnings();
        this.texts = texts;
        this.listed = listed;
        messages = texts.messages();
        sentence = words.sentence(listed.conflict());
        getStyleClass().add("conflict-card");
        if (whole) {
            getChildren().addAll(sign(words, listed), line(sentence, "conflict-sentence"));
        }
        getChildren().add(line(words.remedy(listed.conflict()), "conflict-remedy"));
        Standing standing = listed.standing();
        if (standing != null) {
            acceptance(new WarningWords(texts.messages(), plan), standing);
        }
        words.source(listed.conflict())
                .ifPresent(source -> getChildren().add(line(source, "muted")));
        if (standing != null) {
            ask(standing.warning().key().equals(warnings.askedProperty().get()));
        }
    }

    /// A shape and a word for how it stands.
    static Label sign(RosterConflictWords words, ListedConflict listed) {
        Label sign = new Label(words.state(listed));
        sign.getStyleClass().addAll("conflict-sign", style(listed.state()));
        sign.setGraphic(new Icon(icon(listed), sign));
        sign.setMinWidth(USE_PREF_SIZE);
        return sign;
    }

    private static String style(State state) {
        return switch (state) {
            case HARD -> "hard";
            case SOFT -> "soft";
            case ACCEPTED -> "accepted";
        };
    }

    static Ikon icon(ListedConflict listed) {
        return switch (listed.state()) {
            case HARD -> Feather.ALERT_OCTAGON;
            case SOFT -> listed.isWorse() ? Feather.TRENDING_UP : Feather.ALERT_TRIANGLE;
            case ACCEPTED -> Feather.CHECK;
        };
    }

    private void acceptance(WarningWords words, Standing standing) {
        Acceptance acceptance = standing.acceptance();
        if (acceptance != null) {
            if (standing.isWorse()) {
                getChildren().add(line(words.worse(standing), "conflict-remedy"));
            }
            getChildren().add(line(words.accepted(acceptance), "muted"));
        }
        Button change =
                standing.isAccepted()
                        ? button("withdraw", "warning.withdraw", Feather.ROTATE_CCW)
                        : button("accept", "warning.accept", Feather.CHECK);
        change.setOnAction(
                _ -> {
                    if (standing.isAccepted()) {
                        warnings.withdraw(standing);
                    } else {
                        warnings.ask(standing.warning().key());
                    }
                });
        buttons.getStyleClass().add("conflict-buttons");
        buttons.getChildren().add(Permitted.button(warnings.desk(), texts, Action.PLAN, change));
        if (acceptance != null) {
            Button history = button("history", "warning.history", Feather.CLOCK);
            history.setOnAction(_ -> warnings.history(standing));
            buttons.getChildren()
                    .add(Permitted.button(warnings.desk(), texts, Action.READ_LOG, history));
        }
        getChildren().add(buttons);
    }

    private Button button(String id, String key, Ikon icon) {
        Button button = new Button(texts.now(key));
        button.setId("conflict-" + id);
        button.setGraphic(new Icon(icon, button));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.now(key + ".spoken", sentence));
        return button;
    }

    /// Whether this is how it stands, in that language.
    boolean shows(ListedConflict other, Messages language) {
        return listed.equals(other) && messages.equals(language);
    }

    /// Asks for the reason, or no longer does, as the key says.
    void follow(@Nullable WarningKey asked) {
        Standing standing = listed.standing();
        if (standing != null) {
            ask(standing.warning().key().equals(asked));
        }
    }

    private void ask(boolean asked) {
        Standing standing = listed.standing();
        if (standing == null || asked == (form != null)) {
            return;
        }
        if (asked) {
            AcceptForm made = new AcceptForm(warnings, texts, sentence, false);
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

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
