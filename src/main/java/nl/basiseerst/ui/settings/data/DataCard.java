package nl.basiseerst.ui.settings.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

/// A card of the part about the data: a heading and what is below it.
class DataCard extends WordPane {

    private static final double GAP = 12;

    DataCard(String id, Texts texts) {
        super(texts);
        setSpacing(GAP);
        setId(id);
        getStyleClass().add("card");
    }

    final Label said(String id, ObservableValue<String> text) {
        Label said = words("settings-value");
        said.setId(id);
        said.textProperty().bind(text);
        return said;
    }
}
