package nl.basiseerst.ui.common.form;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Puts the parts of a long form in the window a few at a time: the fields of all of them at once
/// would keep it from answering. What stands on top comes first. Out of the window nothing is put,
/// since it would all come in at once with the view.
///
/// Use on the JavaFX thread only.
public final class InTurn {

    /// About what one frame takes.
    private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(16);

    private final Pane pane;
    private final Deque<Node> waiting = new ArrayDeque<>();
    private boolean called;

    /// @param pane has nothing else in it than what is shown here
    public InTurn(Pane pane) {
        this.pane = pane;
        pane.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                callNext(); // not now, while the view is on its way in
                            }
                        });
    }

    /// Has these parts in place of those there were. What is there already stays, and what is new
    /// comes with this call as far as a frame goes.
    public void show(List<? extends Node> parts) {
        waiting.clear();
        List<Node> present = List.copyOf(pane.getChildren());
        if (new HashSet<>(present).containsAll(parts)) {
            pane.getChildren().setAll(parts);
            return;
        }
        int kept = 0;
        while (kept < present.size()
                && kept < parts.size()
                && present.get(kept).equals(parts.get(kept))) {
            kept++;
        }
        pane.getChildren().remove(kept, present.size());
        waiting.addAll(parts.subList(kept, parts.size()));
        next();
    }

    private void next() {
        if (pane.getScene() == null) {
            return;
        }
        long until = System.nanoTime() + TURN_NANOS;
        while (!waiting.isEmpty() && System.nanoTime() < until) {
            Node part = waiting.removeFirst();
            pane.getChildren().add(part);
            part.applyCss(); // the most of what it costs; otherwise the next frame does it for all
        }
        callNext();
    }

    private void callNext() {
        if (!called && !waiting.isEmpty()) {
            called = true;
            Platform.runLater(
                    () -> {
                        called = false;
                        next();
                    });
        }
    }
}
