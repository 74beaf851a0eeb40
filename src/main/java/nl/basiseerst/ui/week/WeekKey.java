package nl.basiseerst.ui.week;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.ui.common.Shortcut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The keys of the grid. Those of the week are the same as everywhere: the list would keep them to
/// itself.
@SuppressWarnings("ImmutableEnumChecker") // made by List.of, and nothing in it can change
enum WeekKey {
    UP(key(KeyCode.UP)),
    DOWN(key(KeyCode.DOWN)),
    LEFT(key(KeyCode.LEFT)),
    RIGHT(key(KeyCode.RIGHT)),
    PERSON_UP(key(KeyCode.UP, SHORTCUT_DOWN)),
    PERSON_DOWN(key(KeyCode.DOWN, SHORTCUT_DOWN)),
    DAY_BACK(key(KeyCode.LEFT, SHORTCUT_DOWN)),
    DAY_ON(key(KeyCode.RIGHT, SHORTCUT_DOWN)),
    SCALE(key(KeyCode.D)),
    EXTEND_UP(key(KeyCode.UP, SHIFT_DOWN)),
    EXTEND_DOWN(key(KeyCode.DOWN, SHIFT_DOWN)),
    EXTEND_LEFT(key(KeyCode.LEFT, SHIFT_DOWN)),
    EXTEND_RIGHT(key(KeyCode.RIGHT, SHIFT_DOWN)),
    TICK(key(KeyCode.SPACE), key(KeyCode.SPACE, SHORTCUT_DOWN)),
    CHOOSE_ALL(key(KeyCode.A, SHORTCUT_DOWN)),
    OPEN(key(KeyCode.ENTER)),
    NEW(key(KeyCode.N), key(KeyCode.INSERT)),
    PATTERN(key(KeyCode.P)),
    CONFLICTS(key(KeyCode.K)),
    ROOM(key(KeyCode.R)),
    SPLIT(key(KeyCode.S)),
    EXTRA(key(KeyCode.X)),
    REPLACE(key(KeyCode.V)),
    COPY_MORE(key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
    BACK_TO_BASIC(key(KeyCode.B, SHORTCUT_DOWN)),
    DELETE(key(KeyCode.DELETE)),
    COPY(key(KeyCode.C, SHORTCUT_DOWN)),
    CUT(key(KeyCode.X, SHORTCUT_DOWN)),
    PASTE(key(KeyCode.V, SHORTCUT_DOWN)),
    DUPLICATE(key(KeyCode.D, SHORTCUT_DOWN)),
    MOVE_LEFT(key(KeyCode.LEFT, ALT_DOWN)),
    MOVE_RIGHT(key(KeyCode.RIGHT, ALT_DOWN)),
    MOVE_UP(key(KeyCode.UP, ALT_DOWN)),
    MOVE_DOWN(key(KeyCode.DOWN, ALT_DOWN)),
    EARLIER(key(KeyCode.UP, ALT_DOWN, SHIFT_DOWN)),
    LATER(key(KeyCode.DOWN, ALT_DOWN, SHIFT_DOWN)),
    SHORTER(key(KeyCode.LEFT, ALT_DOWN, SHIFT_DOWN)),
    LONGER(key(KeyCode.RIGHT, ALT_DOWN, SHIFT_DOWN)),
    BEGIN_EARLIER(key(KeyCode.LEFT, SHORTCUT_DOWN, SHIFT_DOWN)),
    BEGIN_LATER(key(KeyCode.RIGHT, SHORTCUT_DOWN, SHIFT_DOWN)),
    WEEK_BACK(key(KeyCode.PAGE_UP, SHORTCUT_DOWN), key(KeyCode.PAGE_UP, ALT_DOWN)),
    WEEK_ON(key(KeyCode.PAGE_DOWN, SHORTCUT_DOWN), key(KeyCode.PAGE_DOWN, ALT_DOWN)),
    TODAY(key(KeyCode.HOME, SHORTCUT_DOWN)),
    CLOSE(key(KeyCode.ESCAPE));

    /// Looks for a name.
    static final KeyCombination SEARCH =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /// Opens what there is to know of the published week.
    static final KeyCombination PUBLISH =
            new KeyCodeCombination(
                    KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /// Of weeks of the calendar only.
    private static final Set<WeekKey> DATED =
            Collections.unmodifiableSet(EnumSet.of(COPY_MORE, BACK_TO_BASIC, CONFLICTS, ROOM));

    private final List<KeyCombination> keys;

    WeekKey(KeyCombination... keys) {
        this.keys = List.of(keys);
    }

    static Optional<WeekKey> of(KeyEvent event) {
        return Arrays.stream(values())
                .filter(key -> key.keys.stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }

    /// Whether it is for changing the schedule, or of use only to who may.
    boolean changes() {
        return switch (this) {
            case UP, DOWN, LEFT, RIGHT, PERSON_UP, PERSON_DOWN, DAY_BACK, DAY_ON, SCALE -> false;
            case EXTEND_UP, EXTEND_DOWN, EXTEND_LEFT, EXTEND_RIGHT, TICK, CHOOSE_ALL -> false;
            case OPEN, CONFLICTS, ROOM, WEEK_BACK, WEEK_ON, TODAY, CLOSE -> false;
            default -> true;
        };
    }

    /// For the help sheet.
    static List<Shortcut> shortcuts(WeekKind kind) {
        List<Shortcut> shortcuts = new ArrayList<>();
        for (WeekKey key : values()) {
            if (kind == WeekKind.CYCLE && DATED.contains(key)) {
                continue;
            }
            String label = "week.key." + key.name().toLowerCase(Locale.ROOT).replace('_', '-');
            shortcuts.add(new Shortcut(key.keys.getFirst(), label));
        }
        shortcuts.add(new Shortcut(SEARCH, "week.search"));
        if (kind == WeekKind.CALENDAR) {
            shortcuts.add(new Shortcut(PUBLISH, "publication.title"));
        }
        return shortcuts;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
