package nl.basiseerst.ui.common.form;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

import nl.basiseerst.application.privacy.IllnessWords;
import nl.basiseerst.application.privacy.IllnessWords.About;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// A quiet line under a free text that may say something about somebody's health. It stops nobody,
/// does not say which word it is about, and keeps nothing.
public final class IllnessNote extends Label {

    private static final IllnessWords WORDS = IllnessWords.shipped();

    private final BooleanBinding warns;

    /// @param editor in which the text is typed
    public IllnessNote(Texts texts, TextInputControl editor, About about) {
        warns =
                Bindings.createBooleanBinding(
                        () -> WORDS.areIn(editor.getText(), about), editor.textProperty());
        getStyleClass().add("illness-note");
        setGraphic(new Icon(Feather.EYE, this));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(texts.of("form.illness"));
        visibleProperty().bind(warns);
        managedProperty().bind(warns);
    }

    /// What those who hear the window are told of it; empty while there is nothing to say.
    String spoken() {
        return warns.get() ? getText() : "";
    }
}
