package nl.basiseerst.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.ui.common.Shortcut;

import java.util.List;

/// The keys that do the same everywhere in the window.
final class ShellKeys {

    private static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination NORMAL =
            new KeyCodeCombination(KeyCode.DIGIT0, SHORTCUT_DOWN);
    private static final int DIGITS = 9;

    private final ShellViewModel model;
    private final Runnable enter;

    /// @param enter puts the keyboard in the place that was chosen
    ShellKeys(ShellViewModel model, Runnable enter) {
        this.model = model;
        this.enter = enter;
    }

    /// The key of a place: a digit, with shift from the tenth place on.
    ///
    /// @param place number in the order of the navigation, from 0, below 18
    static KeyCombination ofPlace(int place) {
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(place % DIGITS + 1));
        return place < DIGITS
                ? new KeyCodeCombination(digit, SHORTCUT_DOWN)
                : new KeyCodeCombination(digit, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    /// The keys that are not of a place.
    static List<Shortcut> others() {
        return List.of(
                new Shortcut(HELP, "ui.key.help"),
                new Shortcut(CLOSE, "ui.key.close"),
                new Shortcut(WorkBar.UNDO, "ui.key.undo"),
                new Shortcut(WorkBar.REDO, "ui.key.redo"),
                new Shortcut(WorkBar.PRINT, "ui.key.print"),
                new Shortcut(new KeyCodeCombination(KeyCode.PLUS, SHORTCUT_DOWN), "ui.key.larger"),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.MINUS, SHORTCUT_DOWN), "ui.key.smaller"),
                new Shortcut(NORMAL, "ui.key.normal"));
    }

    void pressed(KeyEvent event) {
        if (act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (HELP.match(event)) {
            model.showHelp(!model.helpProperty().get());
            return true;
        }
        if (model.helpProperty().get()) {
            if (CLOSE.match(event)) {
                model.showHelp(false);
                return true;
            }
            return false;
        }
        return sizesText(event) || goes(event);
    }

    /// Plus and minus stand on other keys, with or without shift, on every keyboard.
    private boolean sizesText(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> model.enlargeText();
            case MINUS, SUBTRACT -> model.shrinkText();
            case DIGIT0, NUMPAD0 -> model.resetText();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean goes(KeyEvent event) {
        for (int place = 0; place < model.places(); place++) {
            if (ofPlace(place).match(event)) {
                model.choose(place);
                enter.run();
                return true;
            }
        }
        return false;
    }
}
