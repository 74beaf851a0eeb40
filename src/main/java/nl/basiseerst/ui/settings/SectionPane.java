package nl.basiseerst.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.Ikon;

/// One part of the settings: its title, what it is about, and the rest below.
class SectionPane extends WordPane {

    SectionPane(Texts texts, Section section) {
        super(texts);
        setId("settings-" + section.id());
        getStyleClass().add("settings-section");
        Label title = words("page-title");
        title.textProperty().bind(texts.of(section.labelKey()));
        VBox heading = new VBox(8, title, said("settings." + section.id() + ".about"));
        getChildren().add(heading);
    }

    /// A button without text, for the end of a row.
    static Button iconButton(Ikon ikon, Runnable action) {
        Button button = new Button();
        button.setGraphic(new Icon(ikon, button));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tooltip);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
