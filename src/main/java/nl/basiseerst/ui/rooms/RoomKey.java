package nl.basiseerst.ui.rooms;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.ui.common.Shortcut;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The keys of the grid.
@SuppressWarnings("ImmutableEnumChecker") // a key combination cannot change
enum RoomKey {
    UP(KeyCode.UP),
    DOWN(KeyCode.DOWN),
    LEFT(KeyCode.LEFT),
    RIGHT(KeyCode.RIGHT),
    ROW_UP(KeyCode.UP, SHORTCUT_DOWN),
    ROW_DOWN(KeyCode.DOWN, SHORTCUT_DOWN),
    EXTEND_UP(KeyCode.UP, SHIFT_DOWN),
    EXTEND_DOWN(KeyCode.DOWN, SHIFT_DOWN),
    EXTEND_LEFT(KeyCode.LEFT, SHIFT_DOWN),
    EXTEND_RIGHT(KeyCode.RIGHT, SHIFT_DOWN),
    TICK(KeyCode.SPACE),
    CHOOSE_ALL(KeyCode.A, SHORTCUT_DOWN),
    CHOOSE_DAY(KeyCode.A, SHORTCUT_DOWN, SHIFT_DOWN),
    OPEN(KeyCode.ENTER),
    MOVE_UP(KeyCode.UP, ALT_DOWN),
    MOVE_DOWN(KeyCode.DOWN, ALT_DOWN),
    CLEAR(KeyCode.DELETE),
    PROPOSE(KeyCode.R),
    WEEK(KeyCode.W);

    private final KeyCombination keys;

    RoomKey(KeyCode code, KeyCombination.Modifier... modifiers) {
        keys = new KeyCodeCombination(code, modifiers);
    }

    static Optional<RoomKey> of(KeyEvent event) {
        return Arrays.stream(values()).filter(key -> key.keys.match(event)).findFirst();
    }

    /// For the help sheet.
    static List<Shortcut> shortcuts() {
        return Arrays.stream(values())
                .map(key -> new Shortcut(key.keys, "rooms.key." + key.word()))
                .toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
