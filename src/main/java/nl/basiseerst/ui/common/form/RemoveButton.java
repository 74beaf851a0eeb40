package nl.basiseerst.ui.common.form;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.kordamp.ikonli.feather.Feather;

/// A small button that takes away the row it stands on. What it takes away is said aloud and in a
/// tooltip.
public final class RemoveButton extends Button {

    private final Tooltip tooltip = new Tip();

    /// @param labelKey key of the text that says what is taken away
    public RemoveButton(Texts texts, Runnable remove, String labelKey, Object... details) {
        getStyleClass().addAll("flat", "remove-button");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(new Icon(Feather.TRASH_2, this));
        setTooltip(tooltip);
        setOnAction(_ -> remove.run());
        says(texts, labelKey, details);
    }

    /// Says it anew: what is taken away has become another.
    public void says(Texts texts, String labelKey, Object... details) {
        accessibleTextProperty().bind(texts.of(labelKey, details));
        tooltip.textProperty().bind(texts.of(labelKey, details));
    }
}
