package nl.basiseerst.ui.absence;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Does something once a node has come in the window, and never again: what comes in a second time
/// may not take the keyboard from whoever has it by then.
final class OnceInWindow {

    private OnceInWindow() {}

    /// @param node not in the window yet
    static void then(Node node, Runnable what) {
        node.sceneProperty()
                .addListener(
                        new ChangeListener<Scene>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Scene> scene,
                                    Scene before,
                                    Scene after) {
                                scene.removeListener(this);
                                Platform.runLater(what);
                            }
                        });
    }
}
