package nl.basiseerst.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/// Words and buttons below each other, in the language of the moment. Whoever makes one adds what
/// is on it.
public abstract class WordPane extends VBox {

    private final Texts texts;

    protected WordPane(Texts texts) {
        this.texts = texts;
    }

    public final Texts texts() {
        return texts;
    }

    /// A heading inside it.
    public final Label heading(String key) {
        Label label = words("section-title");
        label.textProperty().bind(texts.of(key));
        return label;
    }

    /// A sentence that explains.
    public final Label said(String key, Object... details) {
        Label label = words("muted");
        label.textProperty().bind(texts.of(key, details));
        return label;
    }

    /// A label that takes as many lines as it needs.
    public static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    public final Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public final Button button(String id, Ikon ikon, String key, Runnable action) {
        Button button = button(id, key, action);
        button.setGraphic(new Icon(ikon, button));
        return button;
    }
}
