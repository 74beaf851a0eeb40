package nl.basiseerst.ui.common.backup;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.words.BackupWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// Asks for the password or the recovery key of a backup that was sealed with another key than the
/// data have: of another computer, or of before the password was set.
final class SealedCard extends VBox {

    private static final double GAP = 12;
    private static final double WIDEST = 480;

    private final RestoreViewModel model;
    private final Texts texts;
    private final PasswordField secret = new PasswordField();

    SealedCard(RestoreViewModel model, Backup backup, Texts texts) {
        super(GAP);
        this.model = model;
        this.texts = texts;
        setId("restore-sealed");
        getStyleClass().addAll("card", "restore-question");
        Label title = RestorePane.words("section-title");
        title.setGraphic(new Icon(Feather.LOCK, title));
        title.textProperty()
                .bind(
                        texts.messagesProperty()
                                .map(
                                        messages ->
                                                texts.now(
                                                        "backup.sealed",
                                                        new BackupWords(messages).when(backup))));
        Label about = RestorePane.words("muted");
        about.textProperty().bind(texts.of("backup.sealed.about"));
        getChildren().addAll(title, about, field(), buttons());
        model.unlockingProperty().subscribe((_, busy) -> afterTry(busy));
    }

    /// Puts the keyboard in the field.
    void focusField() {
        secret.requestFocus();
    }

    private void afterTry(boolean busy) {
        if (!busy && getScene() != null) {
            secret.selectAll();
            focusField();
        }
    }

    private VBox field() {
        secret.setId("restore-secret");
        secret.setMaxWidth(WIDEST);
        secret.accessibleTextProperty().bind(texts.of("backup.sealed.secret"));
        secret.accessibleHelpProperty().bind(model.sentenceProperty());
        secret.setOnAction(_ -> model.unlock(secret.getText()));
        Label label = new Label();
        label.getStyleClass().add("form-label");
        label.setLabelFor(secret);
        label.textProperty().bind(texts.of("backup.sealed.secret"));
        return new VBox(4, label, secret);
    }

    private FlowPane buttons() {
        Button open =
                button(
                        "restore-open",
                        model.unlockingProperty()
                                .flatMap(
                                        busy ->
                                                texts.of(
                                                        busy
                                                                ? "backup.sealed.busy"
                                                                : "backup.sealed.open")),
                        () -> model.unlock(secret.getText()));
        open.getStyleClass().add("accent");
        open.disableProperty().bind(model.unlockingProperty().or(secret.textProperty().isEmpty()));
        return new FlowPane(
                8, 8, open, button("restore-cancel", texts.of("backup.cancel"), model::cancel));
    }

    private static Button button(String id, ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
