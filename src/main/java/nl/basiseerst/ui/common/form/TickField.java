package nl.basiseerst.ui.common.form;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;

import nl.basiseerst.ui.common.Texts;

import java.util.function.Consumer;

/// A field that says yes or no, saved at once.
public final class TickField extends FormField<Boolean> {

    private final CheckBox editor = new CheckBox();
    private boolean shown;

    public TickField(Texts texts, Consumer<? super Boolean> commit) {
        super(texts, commit);
        editor.textProperty().bind(label().textProperty());
        editor.setWrapText(true);
        editor.setOnAction(_ -> commit());
        assemble(false);
    }

    @Override
    Control editor() {
        return editor;
    }

    @Override
    boolean isChanged() {
        return editor.isSelected() != shown;
    }

    @Override
    Boolean read() {
        return editor.isSelected();
    }

    @Override
    void write(Boolean value) {
        shown = value;
        editor.setSelected(value);
    }
}
