package nl.basiseerst.ui.team;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings a part of the details into sight.
final class Scrolled {

    private Scrolled() {}

    static void to(Parent view, Node part) {
        ScrollPane pane = (ScrollPane) view.lookup(".detail-pane > .scroll-pane");
        Node content = pane.getContent();
        Bounds bounds = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double hidden =
                content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(Math.clamp(bounds.getMinY() / Math.max(1, hidden), 0, 1));
    }
}
