package nl.basiseerst.ui.start;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;

import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// Setting up one's own practice, which most people come for.
final class OwnCard extends ChoiceCard {

    private final Button begin;

    OwnCard(StartViewModel model, Texts texts) {
        super(texts, "own", Feather.FLAG);
        getStyleClass().add("start-first");
        begin = button("own", model::beginOwn);
        begin.getStyleClass().add(Styles.ACCENT);
        begin.setMaxWidth(USE_PREF_SIZE);
        ask(begin);
    }

    /// Puts the keyboard on the button as soon as that is on the scene: inside a scroll pane it is
    /// not before the first layout.
    void focusButton() {
        begin.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                begin.requestFocus();
                            }
                        });
    }
}
