package nl.basiseerst.ui.unlock;

import atlantafx.base.theme.Styles;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Regularly;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.unlock.UnlockViewModel.Lost;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/// The window while the data are locked: one field, and the other way in.
public final class UnlockView extends StackPane {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final UnlockViewModel model;
    private final Texts texts;
    private final PasswordField password = new PasswordField();
    private final TextField recovery = new TextField();
    private final Label capitals = WordPane.words("unlock-hint");

    /// @param folder where the data are
    public UnlockView(UnlockViewModel model, Texts texts, Appearance appearance, Path folder) {
        this.model = model;
        this.texts = texts;
        setId("unlock");
        getStyleClass().add("unlock");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(UnlockView.class.getResource("/css/unlock.css"))
                                .toExternalForm());
        VBox card =
                new VBox(
                        title(),
                        about(),
                        field("unlock-password", "unlock.password", password, false),
                        field("unlock-recovery", "unlock.recovery", recovery, true),
                        capitals(),
                        mistake(),
                        pause(),
                        buttons(),
                        where(folder));
        card.getStyleClass().addAll("card", "unlock-card");
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("unlock-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        Button language = language(appearance);
        getChildren().addAll(scroll, language);
        setAlignment(language, Pos.TOP_RIGHT);
        model.recoveryProperty().subscribe(_ -> focusField());
        model.busyProperty().subscribe((_, busy) -> afterTry(busy));
        Regularly clock = new Regularly(SECOND, model::look);
        model.pauseProperty().subscribe(left -> clock.run(left.intValue() > 0));
        addEventFilter(KeyEvent.ANY, _ -> lookAtCapitals());
    }

    /// Puts the keyboard in the field.
    public void focusField() {
        (model.recoveryProperty().get() ? recovery : password).requestFocus();
    }

    private void afterTry(boolean busy) {
        if (!busy) {
            password.selectAll();
            focusField();
        }
    }

    private Label title() {
        Label title = WordPane.words("page-title");
        title.setGraphic(new Icon(Feather.LOCK, title));
        title.textProperty().bind(texts.of("unlock.title"));
        return title;
    }

    private Label about() {
        Label about = WordPane.words("unlock-text");
        about.setId("unlock-about");
        about.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::aboutSentence,
                                model.recoveryProperty(),
                                model.lostProperty(),
                                texts.messagesProperty()));
        return about;
    }

    private String aboutSentence() {
        Lost lost = model.lostProperty().get();
        if (lost == null) {
            return texts.now(
                    model.recoveryProperty().get() ? "unlock.recovery.about" : "unlock.about");
        }
        Path backup = lost.backup();
        return backup == null
                ? texts.now("unlock.lost.none")
                : texts.now("unlock.lost", backup.getFileName());
    }

    private VBox field(String id, String key, TextField field, boolean ofRecovery) {
        field.setId(id);
        field.setMaxWidth(Double.MAX_VALUE);
        field.accessibleTextProperty()
                .bind(
                        model.lostProperty()
                                .map(_ -> "unlock.either")
                                .orElse(key)
                                .flatMap(now -> texts.of(now)));
        field.accessibleHelpProperty().bind(model.sentenceProperty());
        Label label = new Label();
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.textProperty().bind(field.accessibleTextProperty());
        VBox box = new VBox(label, field);
        box.getStyleClass().add("form-field");
        box.visibleProperty()
                .bind(ofRecovery ? model.recoveryProperty() : model.recoveryProperty().not());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Label capitals() {
        capitals.setId("unlock-capitals");
        capitals.textProperty().bind(texts.of("unlock.capitals"));
        capitals.setVisible(false);
        capitals.managedProperty().bind(capitals.visibleProperty());
        return capitals;
    }

    /// With Caps Lock on, a right password is wrong; on a recovery key it makes no difference.
    private void lookAtCapitals() {
        boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        capitals.setVisible(on && !model.recoveryProperty().get());
    }

    private Label mistake() {
        Label mistake = WordPane.words("form-mistake");
        mistake.setId("unlock-mistake");
        mistake.setGraphic(new Icon(Feather.ALERT_TRIANGLE, mistake));
        mistake.textProperty().bind(model.sentenceProperty());
        mistake.visibleProperty().bind(model.sentenceProperty().isNotEmpty());
        mistake.managedProperty().bind(mistake.visibleProperty());
        return mistake;
    }

    private Label pause() {
        Label pause = WordPane.words("unlock-hint");
        pause.setId("unlock-pause");
        pause.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now("unlock.pause", model.pauseProperty().get()),
                                model.pauseProperty(),
                                texts.messagesProperty()));
        pause.visibleProperty().bind(model.pauseProperty().greaterThan(0));
        pause.managedProperty().bind(pause.visibleProperty());
        return pause;
    }

    private FlowPane buttons() {
        Button open = new Button();
        open.setId("unlock-open");
        open.getStyleClass().add(Styles.ACCENT);
        open.setDefaultButton(true);
        open.setMinWidth(USE_PREF_SIZE);
        open.textProperty()
                .bind(
                        model.busyProperty()
                                .flatMap(busy -> texts.of(busy ? "unlock.busy" : "unlock.open")));
        open.disableProperty().bind(model.busyProperty().or(model.pauseProperty().greaterThan(0)));
        open.setOnAction(
                _ ->
                        model.open(
                                model.recoveryProperty().get()
                                        ? recovery.getText()
                                        : password.getText()));
        Button other = new Button();
        other.setId("unlock-other");
        other.getStyleClass().add(Styles.FLAT);
        other.setMinWidth(USE_PREF_SIZE);
        other.textProperty()
                .bind(
                        model.recoveryProperty()
                                .flatMap(
                                        asked ->
                                                texts.of(
                                                        asked
                                                                ? "unlock.by-password"
                                                                : "unlock.by-recovery")));
        other.disableProperty().bind(model.busyProperty());
        other.setOnAction(_ -> model.takeOtherWay());
        other.visibleProperty().bind(model.lostProperty().isNull()); // then one field takes both
        other.managedProperty().bind(other.visibleProperty());
        return new FlowPane(8, 8, open, other);
    }

    private Label where(Path folder) {
        Label where = WordPane.words("muted");
        where.textProperty().bind(texts.of("unlock.where", folder));
        return where;
    }

    private Button language(Appearance appearance) {
        Button language = new Button();
        language.setId("unlock-language");
        language.setGraphic(new Icon(Feather.GLOBE, language));
        language.getStyleClass().add(Styles.FLAT);
        language.textProperty().bind(texts.of("ui.language"));
        language.accessibleTextProperty().bind(texts.of("ui.language.spoken"));
        language.setMinWidth(USE_PREF_SIZE);
        language.setOnAction(_ -> appearance.switchLanguage());
        return language;
    }
}
