package nl.basiseerst.ui.common.drag;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;

import java.util.Optional;

/// What of a list lies at a point by now: the list may have moved under a mouse that has not.
///
/// Use on the JavaFX thread only.
public final class UnderMouse {

    private UnderMouse() {}

    /// The part of the rows at a point of the scene. What of a row is cut off by the end of the
    /// list is not there, nor is a row that the list only keeps for later use.
    ///
    /// @param selector finds the parts of that type
    public static <T extends Node> Optional<T> find(
            ListView<?> list, Point2D scene, String selector, Class<T> type) {
        list.layout(); // it has scrolled, its rows may still have to follow
        Node rows = list.lookup(".virtual-flow");
        if (rows != null && !isAt(rows, scene)) {
            return Optional.empty();
        }
        return list.lookupAll(selector).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> isSeen(node, list) && isAt(node, scene))
                .findFirst();
    }

    /// Whether nothing up to the list is hidden.
    public static boolean isSeen(Node node, Node list) {
        Node at = node;
        while (at != null && !at.equals(list) && at.isVisible()) {
            at = at.getParent();
        }
        return at != null && at.equals(list);
    }

    private static boolean isAt(Node node, Point2D scene) {
        return node.localToScene(node.getLayoutBounds()).contains(scene);
    }
}
