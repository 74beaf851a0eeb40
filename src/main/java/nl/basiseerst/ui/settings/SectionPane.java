package nl.basiseerst.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.Ikon;

/// One part of the settings: its title, what it is about, and the rest below.
class SectionPane extends VBox {

    private final Texts texts;

    SectionPane(Texts texts, Section section) {
        this.texts = texts;
        setId("settings-" + section.id());
        getStyleClass().add("settings-section");
        Label title = words("page-title");
        title.textProperty().bind(texts.of(section.labelKey()));
        VBox heading = new VBox(8, title, said("settings." + section.id() + ".about"));
        getChildren().add(heading);
    }

    final Texts texts() {
        return texts;
    }

    /// A heading inside the part.
    final Label heading(String key) {
        Label label = words("section-title");
        label.textProperty().bind(texts.of(key));
        return label;
    }

    /// A sentence that explains.
    final Label said(String key, Object... details) {
        Label label = words("muted");
        label.textProperty().bind(texts.of(key, details));
        return label;
    }

    /// A label that takes as many lines as it needs.
    static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    final Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    final Button button(String id, Ikon ikon, String key, Runnable action) {
        Button button = button(id, key, action);
        button.setGraphic(new Icon(ikon, button));
        return button;
    }

    /// A button without text, for the end of a row.
    static Button iconButton(Ikon ikon, Runnable action) {
        Button button = new Button();
        button.setGraphic(new Icon(ikon, button));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tooltip);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
