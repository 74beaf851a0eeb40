package nl.basiseerst.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Draws only what people can see: a view that is not in the window at the moment waits, and
/// catches up once it is back. What is edited in one place would otherwise be drawn in all of them.
/// Use on the JavaFX thread only.
public final class InSight {

    private InSight() {}

    /// Draws a value now, and again whenever it has changed and the node is in a scene.
    ///
    /// @param node what the value is drawn on; the value holds on to it, so it should not outlive
    ///   the node by much
    /// @param draw told of the value as it is then, not of those it had in between
    public static <T extends @Nullable Object> void follow(
            Node node, ObservableValue<T> value, Consumer<? super T> draw) {
        boolean[] late = new boolean[1];
        draw.accept(value.getValue()); // as it is made, a node is in no scene yet
        value.subscribe(
                (_, now) -> {
                    late[0] = node.getScene() == null;
                    if (!late[0]) {
                        draw.accept(now);
                    }
                });
        node.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null && late[0]) {
                                late[0] = false;
                                draw.accept(value.getValue());
                            }
                        });
    }
}
