package nl.basiseerst.ui.common.form;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// A button that opens a list of what can be added.
public final class AddMenu extends MenuButton {

    private List<MenuItem> offered = List.of();

    /// What can be added.
    ///
    /// @param add adds it, once the list has closed
    public record Addition(String name, Runnable add) {}

    /// @param labelKey key of the text on the button
    public AddMenu(Texts texts, String labelKey) {
        textProperty().bind(texts.of(labelKey));
        setGraphic(new Icon(Feather.PLUS, this));
        showingProperty()
                .subscribe(
                        showing -> {
                            if (!showing) {
                                fill();
                            }
                        });
    }

    /// Offers these in place of what was offered; nothing can be added if there are none.
    public void offer(List<Addition> additions) {
        offered = additions.stream().map(AddMenu::item).toList();
        setDisable(offered.isEmpty());
        if (!isShowing()) {
            fill();
        }
    }

    /// Not while the list is open: its lines would change under the pointer.
    private void fill() {
        getItems().setAll(offered);
    }

    private static MenuItem item(Addition addition) {
        MenuItem item = new MenuItem(addition.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> addition.add().run());
        return item;
    }
}
