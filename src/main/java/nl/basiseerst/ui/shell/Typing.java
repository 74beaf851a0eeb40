package nl.basiseerst.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.form.FormField;

import org.jspecify.annotations.Nullable;

/// Keeps the desk from putting something else under what somebody is typing. Once the field is
/// left, or what was typed is saved or taken back, the desk looks again.
final class Typing {

    private final Node root;

    private Typing(Node root) {
        this.root = root;
    }

    /// @param root around all that can be typed in
    static void watch(Node root, Desk desk) {
        Typing typing = new Typing(root);
        desk.holdWhile(typing::isGoingOn);
        root.addEventHandler(KeyEvent.KEY_RELEASED, _ -> desk.lookAgain());
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> desk.lookAgain());
    }

    private boolean isGoingOn() {
        Scene scene = root.getScene();
        FormField<?> field = scene == null ? null : fieldAround(scene.getFocusOwner());
        return field != null && field.isTyped();
    }

    private static @Nullable FormField<?> fieldAround(@Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node instanceof FormField<?> field) {
                return field;
            }
        }
        return null;
    }
}
