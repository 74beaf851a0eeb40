package nl.basiseerst.ui.common.warning;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.privacy.IllnessWords;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.IllnessNote;

import org.jspecify.annotations.Nullable;

/// Why a warning is accepted: a reason out of a few, and a short note. Enter accepts, Escape does
/// not. What is chosen and typed is kept by the model, as the form goes when its row is drawn anew.
public final class AcceptForm extends VBox {

    /// Where somebody is typing in the note, counted in characters.
    record Place(int anchor, int caret) {}

    private final WarningsViewModel model;
    private final Texts texts;
    private final ComboBox<AcceptReason> reason = new ComboBox<>();
    private final TextField note = new TextField();

    /// @param across whether reason and note stand beside each other rather than below
    public AcceptForm(WarningsViewModel model, Texts texts, String sentence, boolean across) {
        this.model = model;
        this.texts = texts;
        setId("accept-form");
        getStyleClass().add("accept-form");
        reason.setId("accept-reason");
        reason.getItems().setAll(AcceptReason.values());
        reason.setCellFactory(_ -> new Named());
        reason.setButtonCell(new Named());
        reason.valueProperty().bindBidirectional(model.reasonProperty());
        note.setId("accept-note");
        note.setTextFormatter(new TextFormatter<>(AcceptForm::limited));
        note.textProperty().bindBidirectional(model.noteProperty());
        note.setOnAction(_ -> accept());
        Label left = new Label();
        left.getStyleClass().add("muted");
        left.setWrapText(true);
        left.setMinHeight(USE_PREF_SIZE);
        left.textProperty()
                .bind(
                        note.textProperty()
                                .map(
                                        typed ->
                                                texts.now(
                                                        "warning.form.left",
                                                        Acceptance.LONGEST_NOTE - typed.length())));
        VBox noted = field("warning.form.note", note);
        noted.getChildren().addAll(new IllnessNote(texts, note, IllnessWords.About.PEOPLE), left);
        HBox.setHgrow(noted, Priority.ALWAYS);
        Button accept = new Button();
        accept.setId("accept-now");
        accept.textProperty().bind(texts.of("warning.accept.now"));
        accept.getStyleClass().add("accent");
        accept.setMinWidth(USE_PREF_SIZE);
        accept.setAccessibleText(texts.now("warning.accept.spoken", sentence));
        accept.setOnAction(_ -> accept());
        Button cancel = new Button();
        cancel.setId("accept-cancel");
        cancel.textProperty().bind(texts.of("warning.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.cancel());
        FlowPane buttons = new FlowPane(accept, cancel);
        buttons.getStyleClass().add("accept-buttons");
        VBox reasons = field("warning.form.reason", reason);
        reasons.setMinWidth(USE_PREF_SIZE);
        Pane fields = across ? new HBox(reasons, noted) : new VBox(reasons, noted);
        fields.getStyleClass().add("accept-fields");
        getChildren().addAll(fields, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox field(String key, Control editor) {
        Label name = new Label();
        name.textProperty().bind(texts.of(key));
        name.setLabelFor(editor);
        editor.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(name, editor);
        field.getStyleClass().add("accept-field");
        return field;
    }

    /// Of what is typed or pasted, as much as there is room for.
    private static TextFormatter.Change limited(TextFormatter.Change change) {
        int over = change.getControlNewText().length() - Acceptance.LONGEST_NOTE;
        if (over > 0) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - over)));
            change.setCaretPosition(Math.min(change.getCaretPosition(), Acceptance.LONGEST_NOTE));
            change.setAnchor(Math.min(change.getAnchor(), Acceptance.LONGEST_NOTE));
        }
        return change;
    }

    /// Puts the keyboard on the reason.
    public void begin() {
        reason.requestFocus();
    }

    /// Where in the note somebody is typing; null if they are not.
    @Nullable Place typedAt() {
        return note.isFocused() ? new Place(note.getAnchor(), note.getCaretPosition()) : null;
    }

    void goOnAt(Place at) {
        note.applyCss(); // what it is drawn with selects all where the keyboard is when it is made
        note.requestFocus();
        note.selectRange(at.anchor(), at.caret());
    }

    private void accept() {
        model.accept(reason.getValue(), note.getText());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && reason.isFocused()) {
            accept();
            event.consume();
        }
    }

    private final class Named extends ListCell<AcceptReason> {

        @Override
        protected void updateItem(AcceptReason item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : texts.now("warning.reason." + item));
        }
    }
}
