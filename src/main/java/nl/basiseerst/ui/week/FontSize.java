package nl.basiseerst.ui.week;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// The size of the text in a pane, in pixels, for widths that must grow with it.
public final class FontSize {

    private final Label ruler = new Label();

    /// Puts an invisible ruler into the pane.
    public FontSize(Pane pane) {
        ruler.setManaged(false);
        ruler.setVisible(false);
        pane.getChildren().add(ruler);
    }

    public double pixels() {
        return ruler.getFont().getSize();
    }

    /// Called at once and whenever the size changes.
    public void subscribe(Runnable changed) {
        ruler.fontProperty().subscribe(_ -> changed.run());
    }
}
