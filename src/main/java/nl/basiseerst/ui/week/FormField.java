package nl.basiseerst.ui.week;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// A control of a form with its name above it and, when it was filled in wrongly, what is expected
/// of it below.
final class FormField extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Label fault = new Label();
    private final Control control;

    FormField(Texts texts, String labelKey, Control control) {
        this.control = control;
        getStyleClass().add("form-field");
        Label name = new Label();
        name.textProperty().bind(texts.of(labelKey));
        name.setLabelFor(control);
        name.getStyleClass().add("form-label");
        control.accessibleTextProperty().bind(name.textProperty());
        control.setMaxWidth(Double.MAX_VALUE);
        setVgrow(control, Priority.NEVER);
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        fault.textProperty()
                .subscribe(text -> control.pseudoClassStateChanged(WRONG, !text.isEmpty()));
        control.accessibleHelpProperty().bind(fault.textProperty());
        fault.setId(control.getId() + "-fault");
        getChildren().addAll(name, control, fault);
    }

    Control control() {
        return control;
    }

    /// What is expected of the value; empty when it is right.
    StringProperty faultProperty() {
        return fault.textProperty();
    }

    /// Stores what is typed with Enter or when the keyboard leaves; Escape puts back what was
    /// there.
    ///
    /// @param stored what the field showed last
    static void storeOnCommit(TextField field, StringProperty stored, Consumer<String> store) {
        field.setOnAction(_ -> store.accept(field.getText()));
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused && !field.getText().equals(stored.get())) {
                                store.accept(field.getText());
                            }
                        });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE
                            && !field.getText().equals(stored.get())) {
                        event.consume();
                        field.setText(stored.get());
                        store.accept(stored.get()); // which takes the fault away too
                        field.selectAll();
                    }
                });
    }

    /// How things are named in a list to choose from.
    static <T> void naming(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T thing) {
                        return thing == null ? "" : name.apply(thing);
                    }

                    @Override
                    public @Nullable T fromString(String text) {
                        return box.getValue(); // nothing is typed here
                    }
                });
    }
}
