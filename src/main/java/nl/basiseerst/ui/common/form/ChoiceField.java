package nl.basiseerst.ui.common.form;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// A field in which one of some values is chosen. Walking along them with the arrows saves nothing
/// until the field is left or Enter is pressed.
public final class ChoiceField<T> extends FormField<T> {

    private final ComboBox<T> editor = new ComboBox<>();
    private final BiFunction<Messages, T, String> words;
    private @Nullable T shown;

    /// @param words how a value is called
    public ChoiceField(
            Texts texts,
            List<T> values,
            BiFunction<Messages, T, String> words,
            Consumer<? super T> commit) {
        super(texts, commit);
        this.words = words;
        editor.getItems().setAll(values);
        editor.setCellFactory(_ -> new Named());
        editor.setButtonCell(new Named());
        editor.setOnHidden(_ -> commit());
        editor.skinProperty().subscribe(this::escapeFromList);
        assemble(true);
    }

    @Override
    Control editor() {
        return editor;
    }

    @Override
    boolean isChanged() {
        return !Objects.equals(editor.getValue(), shown);
    }

    @Override
    T read() {
        return editor.getValue();
    }

    @Override
    void write(T value) {
        shown = value;
        editor.setValue(value);
    }

    @Override
    boolean isOpen() {
        return editor.isShowing();
    }

    /// The open list hears Escape before the field does, and closes.
    private void escapeFromList(@Nullable Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            list.getPopupContent()
                    .addEventFilter(
                            KeyEvent.KEY_PRESSED,
                            event -> {
                                if (event.getCode() == KeyCode.ESCAPE) {
                                    restore();
                                }
                            });
        }
    }

    private final class Named extends ListCell<T> {

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText("");
            } else {
                textProperty().bind(texts().in(messages -> words.apply(messages, item)));
            }
        }
    }
}
