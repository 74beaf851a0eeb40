package nl.basiseerst.ui.settings.paste;

import javafx.scene.Node;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

/// One step of taking over a sheet.
abstract class PasteCard extends WordPane {

    private static final double GAP = 16;

    PasteCard(Texts texts) {
        super(texts);
        setSpacing(GAP);
        getStyleClass().add("card");
    }

    static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
