package nl.basiseerst.ui.setup;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Keeps what has the keyboard in sight, unless the mouse put it there: what is pressed must stay
/// under the pointer.
final class ScrollToFocus {

    /// So much stays free around it; pixels.
    private static final double MARGIN = 24;

    private final ScrollPane scroll;

    private boolean pressed;

    private ScrollToFocus(ScrollPane scroll) {
        this.scroll = scroll;
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = true);
        scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pressed = false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed = false);
    }

    /// Scrolls to whatever takes the keyboard inside it, from here on.
    static void keep(ScrollPane scroll) {
        ScrollToFocus follower = new ScrollToFocus(scroll);
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(follower::follow);
    }

    private void follow(@Nullable Node owner) {
        Node content = scroll.getContent();
        if (pressed || owner == null || content == null || !isIn(owner, content)) {
            return;
        }
        content.applyCss();
        scroll.layout();
        Bounds node = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double height = content.getLayoutBounds().getHeight();
        double shown = scroll.getViewportBounds().getHeight();
        double hidden = height - shown;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (node.getMinY() - MARGIN < top) {
            scroll.setVvalue(Math.clamp((node.getMinY() - MARGIN) / hidden, 0, 1));
        } else if (node.getMaxY() + MARGIN > top + shown) {
            scroll.setVvalue(Math.clamp((node.getMaxY() + MARGIN - shown) / hidden, 0, 1));
        }
    }

    private static boolean isIn(Node node, Node parent) {
        Node one = node;
        while (one != null && !one.equals(parent)) {
            one = one.getParent();
        }
        return one != null;
    }
}
