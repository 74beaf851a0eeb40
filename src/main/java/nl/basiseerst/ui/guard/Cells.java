package nl.basiseerst.ui.guard;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The small labels of tables and of the inspector.
final class Cells {

    private Cells() {}

    /// A name, which may take several lines.
    static Label name(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A number with its unit, at the right of its column and never shortened.
    static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("number");
        label.setTextAlignment(TextAlignment.RIGHT);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A few words that are never shortened.
    static Label whole(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Less important words.
    static Label muted(String text) {
        Label label = name(text);
        label.getStyleClass().add("muted");
        return label;
    }

    static Label title(String text) {
        Label label = name(text);
        label.getStyleClass().add("section-title");
        return label;
    }
}
