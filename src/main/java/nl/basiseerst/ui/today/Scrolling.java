package nl.basiseerst.ui.today;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/// Brings what has the focus into sight.
final class Scrolling {

    private Scrolling() {}

    /// Scrolls every pane around the thing, no further than needed.
    static void show(Node thing) {
        if (thing.getScene() == null) {
            return; // gone meanwhile
        }
        Parent root = thing.getScene().getRoot();
        root.applyCss(); // what is new has no size before
        root.layout();
        @Nullable Node around = thing;
        while (around != null) {
            if (around instanceof ScrollPane pane && !pane.equals(thing)) {
                show(thing, pane);
            }
            around = around.getParent();
        }
    }

    private static void show(Node thing, ScrollPane pane) {
        Node content = pane.getContent();
        double visible = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - visible;
        if (hidden <= 0) {
            return;
        }
        Bounds there = content.sceneToLocal(thing.localToScene(thing.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        if (there.getMinY() < top || there.getHeight() > visible) {
            pane.setVvalue(Math.max(0, there.getMinY()) / hidden);
        } else if (there.getMaxY() > top + visible) {
            pane.setVvalue(Math.min(hidden, there.getMaxY() - visible) / hidden);
        }
    }
}
