package nl.basiseerst.ui.common;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// One tooltip for all blocks of a grid: it says what is known of the block below the pointer. Each
/// tooltip is a window with a scene of its own, styled as soon as the pointer goes over it; one for
/// each of hundreds of blocks is much of what drawing them costs.
///
/// Use on the JavaFX thread only.
public final class BlockTip {

    private final Tooltip tooltip = new Tip();

    /// Shows for this block too. Once for each.
    public void on(BlockCell cell) {
        Tooltip.install(cell, tooltip);
        cell.addEventHandler(
                MouseEvent.MOUSE_ENTERED, _ -> tooltip.textProperty().bind(cell.pointed()));
    }
}
