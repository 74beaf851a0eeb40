package nl.basiseerst.ui.common.form;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.PasswordRule;
import nl.basiseerst.ui.common.Texts;

/// A password that is chosen: typed twice, since nobody sees what they type.
public final class NewPassword extends VBox {

    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");

    /// @param id by which tests and people's tools find the fields
    public NewPassword(Texts texts, String id) {
        super(4);
        first.setId(id);
        again.setId(id + "-again");
        FieldGrid fields =
                new FieldGrid(
                        14,
                        labelled(texts, "access.password.new", first),
                        labelled(texts, "access.password.again", again));
        Label sentence = new Label();
        sentence.setId(id + "-sentence");
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty()
                .bind(
                        first.textProperty()
                                .flatMap(
                                        typed ->
                                                again.textProperty()
                                                        .flatMap(
                                                                repeated ->
                                                                        texts.of(
                                                                                key(
                                                                                        typed,
                                                                                        repeated),
                                                                                PasswordRule
                                                                                        .SHORTEST))));
        first.accessibleHelpProperty().bind(sentence.textProperty());
        first.textProperty().subscribe(this::look);
        again.textProperty().subscribe(this::look);
        getChildren().addAll(fields, sentence);
    }

    /// A field with its name above it.
    public static VBox labelled(Texts texts, String key, PasswordField field) {
        Label label = new Label();
        label.textProperty().bind(texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.accessibleTextProperty().bind(label.textProperty());
        return new VBox(4, label, field);
    }

    private static String key(String typed, String repeated) {
        if (typed.length() < PasswordRule.SHORTEST) {
            return "access.password.rule";
        }
        return typed.equals(repeated) ? "access.password.fine" : "access.password.differ";
    }

    private void look() {
        ready.set(key(first.getText(), again.getText()).equals("access.password.fine"));
    }

    /// Whether the same was typed twice, and is long enough.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// What was typed; the fields are empty after it. The caller wipes it.
    public char[] take() {
        char[] typed = first.getText().toCharArray();
        first.clear();
        again.clear();
        return typed;
    }

    public void focusFirst() {
        first.requestFocus();
    }
}
