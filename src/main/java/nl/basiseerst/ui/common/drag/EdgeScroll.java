package nl.basiseerst.ui.common.drag;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls a list up or down while something is dragged near its upper or lower end, the faster the
/// nearer to it, so that what is out of sight can be reached.
///
/// Use on the JavaFX thread only.
public final class EdgeScroll extends AnimationTimer {

    /// Pixels from an end within which it scrolls.
    private static final double ZONE = 36;

    /// Pixels a second at the very end.
    private static final double FASTEST = 900;

    /// Seconds; a frame that came later does not jump further.
    private static final double LONGEST_FRAME = 0.1;

    private static final double NANOS = 1e9;

    private final Node list;
    private final Runnable scrolled;
    private double speed;
    private long last;

    /// @param list drawn by a virtual flow
    /// @param scrolled called each time it has moved
    public EdgeScroll(Node list, Runnable scrolled) {
        this.list = list;
        this.scrolled = scrolled;
    }

    /// Takes where the mouse is.
    ///
    /// @param sceneY of the scene, in pixels
    public void at(double sceneY) {
        Bounds here = list.localToScene(list.getLayoutBounds());
        double above = here.getMinY() + ZONE - sceneY;
        double below = sceneY - (here.getMaxY() - ZONE);
        double before = speed;
        speed =
                above > 0
                        ? -Math.min(1, above / ZONE) * FASTEST
                        : below > 0 ? Math.min(1, below / ZONE) * FASTEST : 0;
        if (before == 0 && speed != 0) {
            last = 0;
            start();
        } else if (speed == 0) {
            stop();
        }
    }

    @Override
    public void stop() {
        speed = 0;
        super.stop();
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) / NANOS);
        last = now;
        if (seconds > 0
                && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.scrollPixels(speed * seconds) != 0) {
            scrolled.run();
        }
    }
}
