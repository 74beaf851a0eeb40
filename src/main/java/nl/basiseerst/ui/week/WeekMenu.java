package nl.basiseerst.ui.week;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import nl.basiseerst.ui.common.Texts;

import java.util.function.Consumer;

/// What can be done with the block or the day at the cursor, as a menu on it.
final class WeekMenu extends ContextMenu {

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final Texts texts;
    private final Consumer<WeekKey> doer;

    /// @param doer does what the key of the same name does
    WeekMenu(WeekViewModel model, BlockCommands commands, Texts texts, Consumer<WeekKey> doer) {
        this.model = model;
        this.commands = commands;
        this.texts = texts;
        this.doer = doer;
        setOnShowing(_ -> fill());
        fill(); // a menu without items is not shown at all
    }

    private void fill() {
        boolean none = model.blockProperty().get() == null;
        MenuItem paste = item("week.paste", WeekKey.PASTE, false);
        paste.setDisable(commands.takenProperty().get() == null);
        getItems()
                .setAll(
                        item("week.open", WeekKey.OPEN, false),
                        item("week.add", WeekKey.NEW, false),
                        new SeparatorMenuItem(),
                        item("week.copy", WeekKey.COPY, none),
                        item("week.cut", WeekKey.CUT, none),
                        paste,
                        item("week.duplicate", WeekKey.DUPLICATE, none),
                        new SeparatorMenuItem(),
                        item("week.delete", WeekKey.DELETE, none));
    }

    private MenuItem item(String key, WeekKey same, boolean disabled) {
        MenuItem item = new MenuItem(texts.now(key));
        item.setDisable(disabled);
        item.setOnAction(_ -> doer.accept(same));
        return item;
    }
}
