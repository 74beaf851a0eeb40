package nl.basiseerst.ui.settings.privacy;

import javafx.scene.control.Label;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

/// One matter: its heading, and what can be done about it.
class Card extends WordPane {

    Card(Texts texts, String headingKey) {
        super(texts);
        getStyleClass().addAll("card", "privacy-card");
        getChildren().add(heading(headingKey));
    }

    /// A sentence as it is now.
    static Label line(String text) {
        Label label = words("privacy-line");
        label.setText(text);
        return label;
    }
}
