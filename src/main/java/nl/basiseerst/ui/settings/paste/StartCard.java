package nl.basiseerst.ui.settings.paste;

import atlantafx.base.theme.Styles;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.intake.SheetKind;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// Where a sheet comes in: pasted, chosen or dropped.
final class StartCard extends PasteCard {

    private final VBox area = new VBox(8);

    /// @param paste takes what is on the clipboard
    StartCard(Texts texts, PasteViewModel model, Runnable paste) {
        super(texts);
        Button pasting = button("paste-paste", Feather.CLIPBOARD, "paste.paste", paste);
        pasting.getStyleClass().add(Styles.ACCENT);
        Button choose = button("paste-choose", Feather.FILE_TEXT, "paste.choose", model::choose);
        getChildren()
                .addAll(
                        area(),
                        new FlowPane(8, 8, pasting, choose, examples(model)),
                        said("paste.nothing"));
    }

    /// The place that says where to paste; the keys work everywhere in this part of the settings.
    private VBox area() {
        Label how = words("paste-how");
        how.textProperty().bind(texts().of("paste.how"));
        how.setGraphic(new Icon(Feather.DOWNLOAD, how));
        area.getChildren().addAll(how, said("paste.kinds"));
        area.setId("paste-area");
        area.getStyleClass().add("paste-area");
        area.setFocusTraversable(true);
        area.setAccessibleRole(AccessibleRole.TEXT);
        area.accessibleTextProperty().bind(texts().of("paste.how"));
        area.setOnMouseClicked(_ -> area.requestFocus());
        return area;
    }

    private MenuButton examples(PasteViewModel model) {
        MenuButton menu = new MenuButton();
        menu.setId("paste-example");
        menu.setGraphic(new Icon(Feather.SAVE, menu));
        menu.textProperty().bind(texts().of("paste.example"));
        menu.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (SheetKind kind : SheetKind.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(texts().of("intake.kind." + kind));
            item.setOnAction(_ -> model.saveExample(kind));
            menu.getItems().add(item);
        }
        return menu;
    }

    void focusFirst() {
        area.requestFocus();
    }
}
