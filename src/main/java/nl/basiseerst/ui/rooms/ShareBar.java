package nl.basiseerst.ui.rooms;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A share as a bar; the number stands beside it in words.
final class ShareBar extends HBox {

    private final Region fill = new Region();

    ShareBar() {
        getStyleClass().add("share-track");
        fill.getStyleClass().add("share-fill");
        getChildren().add(fill);
        setAccessibleText("");
    }

    /// @param share from 0 to 1
    void show(double share) {
        fill.minWidthProperty().unbind();
        fill.minWidthProperty().bind(widthProperty().subtract(2).multiply(Math.min(1, share)));
        fill.maxWidthProperty().bind(fill.minWidthProperty());
    }
}
