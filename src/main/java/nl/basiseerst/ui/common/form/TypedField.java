package nl.basiseerst.ui.common.form;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

import nl.basiseerst.application.privacy.IllnessWords.About;
import nl.basiseerst.ui.common.Texts;

import java.util.function.Consumer;

/// A field in which a value is typed: a text, a number, a date, a stretch of time.
public final class TypedField<T> extends FormField<T> {

    private final TextField editor = new TextField();
    private final Spelling<T> spelling;
    private String shown = "";

    public TypedField(Texts texts, Spelling<T> spelling, Consumer<? super T> commit) {
        super(texts, commit);
        this.spelling = spelling;
        assemble(true);
        About free = spelling.free();
        if (free != null) {
            warnOfIllness(new IllnessNote(texts, editor, free));
        }
    }

    /// A mistake is said first: it has to be put right.
    private void warnOfIllness(IllnessNote note) {
        getChildren().add(note);
        editor.accessibleHelpProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> mistakeProperty().get() == null ? note.spoken() : sentence(),
                                mistakeProperty(),
                                note.visibleProperty(),
                                note.textProperty()));
    }

    /// Shows how to type it while nothing is.
    public TypedField<T> prompted(String promptKey) {
        editor.promptTextProperty().bind(texts().of(promptKey));
        return this;
    }

    @Override
    Control editor() {
        return editor;
    }

    @Override
    boolean isChanged() {
        return !editor.getText().strip().equals(shown);
    }

    @Override
    T read() {
        return spelling.read().apply(editor.getText().strip());
    }

    @Override
    void write(T value) {
        shown = spelling.write().apply(texts().messages(), value).strip();
        editor.setText(shown);
    }
}
