package nl.basiseerst.ui.shell;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The bar above every view: the practice, whether it is saved, undo and redo, and what is seldom
/// needed in a menu.
public final class WorkBar extends HBox {

    static final KeyCodeCombination UNDO = new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN);
    static final KeyCodeCombination REDO = new KeyCodeCombination(KeyCode.Y, SHORTCUT_DOWN);
    static final KeyCodeCombination PRINT = new KeyCodeCombination(KeyCode.P, SHORTCUT_DOWN);

    /// What the bar can ask of the desktop; each is called on the JavaFX thread.
    ///
    /// @param print shows the page that belongs to what is looked at
    /// @param openData shows the folder with the data of the practice
    /// @param openLog shows the folder with the log
    public record Actions(Runnable print, Runnable openData, Runnable openLog) {}

    private final Desk desk;
    private final Texts texts;

    public WorkBar(Desk desk, Texts texts, Actions actions) {
        this.desk = desk;
        this.texts = texts;
        WorkBarViewModel model = new WorkBarViewModel(desk, texts);
        setId("work-bar");
        getStyleClass().add("work-bar");
        setAlignment(Pos.CENTER_LEFT);

        Label practice = new Label();
        practice.setId("practice-name");
        practice.getStyleClass().add("practice-name");
        practice.textProperty().bind(model.practice());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button undo = button("undo", Feather.CORNER_UP_LEFT, model.undo(), desk::undo);
        undo.disableProperty().bind(model.nothingToUndo());
        Button redo = button("redo", Feather.CORNER_UP_RIGHT, model.redo(), desk::redo);
        redo.disableProperty().bind(model.nothingToRedo());
        Button print = button("print", Feather.PRINTER, texts.of("ui.print"), actions.print());
        getChildren()
                .addAll(
                        practice,
                        space,
                        saved(desk, model),
                        undo,
                        redo,
                        print,
                        menu(model, actions));
    }

    /// Puts something between the saving and the buttons, such as who is at work.
    public void show(Node extra) {
        getChildren().add(2, extra);
    }

    /// Lets undo and redo work while the keyboard is in a text field too, once the field itself has
    /// nothing to take back.
    void listenOn(Node view) {
        view.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    // out of reach while a sheet lies over the window
                    if (!isDisabled() && event.getTarget() instanceof TextInputControl field) {
                        if (UNDO.match(event) && !field.isUndoable()) {
                            desk.undo();
                            event.consume();
                        } else if (REDO.match(event) && !field.isRedoable()) {
                            desk.redo();
                            event.consume();
                        }
                    }
                });
    }

    private static Label saved(Desk desk, WorkBarViewModel model) {
        Label saved = new Label();
        saved.setId("save-state");
        saved.getStyleClass().add("muted");
        saved.textProperty().bind(model.saved());
        saved.setMinWidth(USE_PREF_SIZE);
        Icon icon = new Icon(Feather.CHECK, saved);
        icon.iconCodeProperty().bind(desk.savingProperty().map(WorkBar::sign));
        saved.setGraphic(icon);
        return saved;
    }

    private static Ikon sign(SaveState state) {
        return switch (state) {
            case SaveState.Saving _ -> Feather.MORE_HORIZONTAL;
            case SaveState.NotSaved _ -> Feather.ALERT_TRIANGLE;
            case SaveState.Saved _, SaveState.Unchanged _ -> Feather.CHECK;
        };
    }

    private static Button button(
            String id, Ikon icon, ObservableValue<String> name, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setGraphic(new Icon(icon, button));
        button.accessibleTextProperty().bind(name);
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(name);
        button.setTooltip(tooltip);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private MenuButton menu(WorkBarViewModel model, Actions actions) {
        MenuButton menu = new MenuButton();
        menu.setId("menu");
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        menu.setGraphic(new Icon(Feather.MENU, menu));
        menu.accessibleTextProperty().bind(texts.of("ui.menu"));
        MenuItem undo = item("menu-undo", model.undo(), desk::undo);
        undo.setAccelerator(UNDO);
        undo.disableProperty().bind(model.nothingToUndo());
        MenuItem redo = item("menu-redo", model.redo(), desk::redo);
        redo.setAccelerator(REDO);
        redo.disableProperty().bind(model.nothingToRedo());
        MenuItem print = item("menu-print", texts.of("ui.print"), actions.print());
        print.setAccelerator(PRINT);
        menu.getItems()
                .addAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        print,
                        new SeparatorMenuItem(),
                        item("menu-data", texts.of("ui.open-data"), actions.openData()),
                        item("menu-log", texts.of("ui.open-log"), actions.openLog()));
        return menu;
    }

    private static MenuItem item(String id, ObservableValue<String> name, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(name);
        item.setMnemonicParsing(false); // an underscore may stand in a name
        item.setOnAction(_ -> action.run());
        return item;
    }
}
