package nl.basiseerst.ui.common;

import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/// A tooltip of which long words take more lines, so that none is off the screen with large text.
public final class Tip extends Tooltip {

    private static final double OF_THE_WINDOW = 0.5;

    public Tip() {
        this("");
    }

    public Tip(String words) {
        super(words);
        setWrapText(true);
        setOnShowing(_ -> fit());
    }

    private void fit() {
        Window owner = getOwnerWindow();
        if (owner != null) {
            setMaxWidth(owner.getWidth() * OF_THE_WINDOW);
        }
    }
}
