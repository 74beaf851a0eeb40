package nl.basiseerst.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Hides everything in the window but one node, and brings it back as it was. What is hidden is not
/// drawn, not read aloud and out of reach of mouse and keyboard.
final class Cover {

    private final Pane window;
    private final Supplier<? extends Node> made;
    private @Nullable Node gate;
    private List<Node> hidden = List.of();

    /// @param gate asked for once, when it is needed; becomes one of the children of the window
    Cover(Pane window, Supplier<? extends Node> gate) {
        this.window = window;
        this.made = gate;
    }

    void put(boolean on) {
        if (gate == null && on) {
            gate = made.get();
            gate.setVisible(false);
            window.getChildren().add(gate);
        }
        if (gate != null && on != gate.isVisible()) {
            put(on, gate);
        }
    }

    private void put(boolean on, Node gate) {
        gate.setVisible(on);
        if (on) {
            gate.setDisable(false); // a sheet that lay over the window may have
            gate.toFront();
            gate.requestFocus(); // a field that is left keeps what was typed in it
            hidden =
                    window.getChildren().filtered(n -> !n.equals(gate) && n.isVisible()).stream()
                            .toList();
            hidden.forEach(node -> node.setVisible(false));
            closeOthers();
        } else {
            hidden.forEach(node -> node.setVisible(true));
            hidden = List.of();
        }
    }

    /// Menus, hints and dialogs are windows of their own.
    private void closeOthers() {
        Scene scene = window.getScene();
        for (Window other : List.copyOf(Window.getWindows())) {
            boolean ofThis =
                    scene != null
                            && other instanceof Stage dialog
                            && Objects.equals(dialog.getOwner(), scene.getWindow());
            if (ofThis || other instanceof PopupWindow) {
                other.hide();
            }
        }
    }
}
