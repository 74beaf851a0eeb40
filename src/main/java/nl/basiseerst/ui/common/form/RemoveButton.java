package nl.basiseerst.ui.common.form;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// A small button that takes away the row it stands on. What it takes away is said aloud and in a
/// tooltip.
public final class RemoveButton extends Button {

    /// @param labelKey key of the text that says what is taken away
    public RemoveButton(Texts texts, Runnable remove, String labelKey, Object... details) {
        getStyleClass().addAll("flat", "remove-button");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(new Icon(Feather.TRASH_2, this));
        accessibleTextProperty().bind(texts.of(labelKey, details));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.of(labelKey, details));
        setTooltip(tooltip);
        setOnAction(_ -> remove.run());
    }
}
