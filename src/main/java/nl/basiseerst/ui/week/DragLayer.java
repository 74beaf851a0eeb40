package nl.basiseerst.ui.week;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// What lies over the grid during a gesture: where a block would come and when, or what is being
/// gone round. Cannot be clicked.
final class DragLayer extends Pane {

    private final Label ghost = new Label();
    private final Region band = new Region();

    DragLayer() {
        setMouseTransparent(true);
        setManaged(false);
        ghost.getStyleClass().add("drag-ghost");
        band.getStyleClass().add("drag-band");
        ghost.setManaged(false);
        band.setManaged(false);
        getChildren().addAll(band, ghost);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        hide();
    }

    /// Calls with each key that is pressed in the window, before anything else hears it.
    void onKey(EventHandler<KeyEvent> handler) {
        sceneProperty()
                .subscribe(
                        (before, after) -> {
                            if (before != null) {
                                before.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
                            }
                            if (after != null) {
                                after.addEventFilter(KeyEvent.KEY_PRESSED, handler);
                            }
                        });
    }

    /// Shows a block as it would become.
    ///
    /// @param place in the scene
    void ghost(Bounds place, String hours) {
        Bounds here = sceneToLocal(place);
        ghost.setText(hours);
        double width = Math.max(here.getWidth(), ghost.prefWidth(-1));
        ghost.resizeRelocate(here.getMinX(), here.getMinY(), width, here.getHeight());
        ghost.setVisible(true);
    }

    /// Shows what is gone round.
    ///
    /// @param place in the scene
    void band(Bounds place) {
        Bounds here = sceneToLocal(place);
        band.resizeRelocate(here.getMinX(), here.getMinY(), here.getWidth(), here.getHeight());
        band.setVisible(true);
    }

    /// What is shown of a block as it would become; empty when nothing is dragged.
    String hours() {
        return ghost.isVisible() ? ghost.getText() : "";
    }

    void hide() {
        ghost.setVisible(false);
        band.setVisible(false);
    }
}
