package nl.basiseerst.ui.today;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.domain.delegation.TaskStep;
import nl.basiseerst.ui.common.Shortcut;

import java.util.List;

/// The keys of the day: one per thing to do, without Ctrl, wherever the focus is in the view.
final class TodayKeys {

    /// The key that hands a task over, as its button names it.
    static final String OVER = "O";

    private static final int CANDIDATES = 9;

    private final BoardViewModel board;
    private final Runnable add;
    private final Runnable sheet;
    private final Runnable toTasks;
    private final Runnable toCandidates;

    TodayKeys(
            BoardViewModel board,
            Runnable add,
            Runnable sheet,
            Runnable toTasks,
            Runnable toCandidates) {
        this.board = board;
        this.add = add;
        this.sheet = sheet;
        this.toTasks = toTasks;
        this.toCandidates = toCandidates;
    }

    static List<Shortcut> shortcuts() {
        return List.of(
                shortcut(KeyCode.UP, "today.key.previous"),
                shortcut(KeyCode.DOWN, "today.key.next"),
                shortcut(KeyCode.DIGIT1, "today.key.candidate"),
                shortcut(KeyCode.ENTER, "today.key.candidates"),
                shortcut(KeyCode.ESCAPE, "today.key.back"),
                shortcut(KeyCode.S, "today.key.start"),
                shortcut(KeyCode.D, "today.key.finish"),
                shortcut(KeyCode.O, "today.key.over"),
                shortcut(KeyCode.R, "today.key.reopen"),
                shortcut(KeyCode.U, "today.key.unassign"),
                shortcut(KeyCode.DELETE, "today.key.cancel"),
                shortcut(KeyCode.F, "today.key.filter"),
                shortcut(KeyCode.K, "today.key.prepare"),
                shortcut(KeyCode.N, "today.key.add"),
                shortcut(KeyCode.P, "today.key.sheet"));
    }

    /// The key of a step, as its button names it.
    static String of(TaskStep step) {
        return switch (step) {
            case START -> "S";
            case FINISH -> "D";
            case REOPEN -> "R";
            case UNASSIGN -> "U";
            case CANCEL -> "Del";
        };
    }

    void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && !isTyping(event.getTarget()) && act(event.getCode())) {
            event.consume();
        }
    }

    /// Whether the keys are meant for a field, or for a menu that is open.
    private static boolean isTyping(EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null) {
            if (at instanceof TextInputControl
                    || at instanceof ComboBoxBase<?>
                    || (at instanceof MenuButton menu && menu.isShowing())) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    private boolean act(KeyCode key) {
        switch (key) {
            case S -> board.take(TaskStep.START);
            case D -> board.take(TaskStep.FINISH);
            case R -> board.take(TaskStep.REOPEN);
            case U -> board.take(TaskStep.UNASSIGN);
            case DELETE -> board.take(TaskStep.CANCEL);
            case O -> handOver();
            case F -> board.onlyOpenProperty().set(!board.onlyOpenProperty().get());
            case K -> board.prepare();
            case N -> add.run();
            case P -> sheet.run();
            case ESCAPE -> {
                board.stopHandingOver();
                toTasks.run();
            }
            default -> {
                return give(key);
            }
        }
        return true;
    }

    private void handOver() {
        board.handOver();
        if (board.handingOverProperty().get()) {
            toCandidates.run();
        } else {
            toTasks.run();
        }
    }

    /// The digits of both parts of the keyboard.
    private boolean give(KeyCode key) {
        for (int n = 1; n <= CANDIDATES; n++) {
            if (key == KeyCode.getKeyCode(Integer.toString(n))
                    || key == KeyCode.getKeyCode("Numpad " + n)) {
                board.give(n - 1);
                return true;
            }
        }
        return false;
    }

    private static Shortcut shortcut(KeyCode key, String labelKey) {
        return new Shortcut(new KeyCodeCombination(key), labelKey);
    }
}
