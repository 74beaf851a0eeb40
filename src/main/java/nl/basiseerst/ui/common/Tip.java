package nl.basiseerst.ui.common;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.stage.Screen;

/// A tooltip of which long words take more lines, so that none is off the screen with large text.
public final class Tip extends Tooltip {

    /// Logical pixels: half of the smallest window.
    private static final double WIDEST = 600;

    /// Logical pixels from below the pointer, where it is put at first, to above it.
    private static final double PAST_THE_POINTER = 14;

    public Tip() {
        this("");
    }

    public Tip(String words) {
        super(words);
        setWrapText(true);
        setMaxWidth(WIDEST);
        setOnShown(_ -> Platform.runLater(this::keepOnScreen));
        heightProperty().subscribe((_, _) -> Platform.runLater(this::keepOnScreen));
    }

    /// Its place is chosen before it is known how many lines it takes, and set after that: so
    /// later.
    private void keepOnScreen() {
        if (!isShowing()) {
            return;
        }
        Rectangle2D screen =
                Screen.getScreensForRectangle(getX(), getY(), 1, 1).stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary)
                        .getVisualBounds();
        if (getY() + getHeight() > screen.getMaxY()) {
            double above = getAnchorY() - getHeight() - PAST_THE_POINTER;
            setAnchorY(Math.max(screen.getMinY(), above));
        }
    }
}
