package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.SearchField;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Permitted;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Somebody who may only read goes through every place of the window as the program wires it:
/// everything can be looked at, and whatever can be pressed changes nothing.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ReaderStoryTest {

    /// Around the places.
    private static final Set<String> FRAME =
            Set.of("navigation", "work-bar", "gate", "failure-banner", "notice-banner");

    /// What chooses what is looked at, and one's own password.
    private static final List<String> LOOKING =
            List.of(
                    "basic-version",
                    "deviations-span",
                    "division-stretch",
                    "moment",
                    "own-password",
                    "settings-menu",
                    "setup-menu",
                    "today-only-open",
                    "week-");

    private static final List<String> SECTIONS =
            List.of(
                    "practice",
                    "hours",
                    "closed",
                    "rooms",
                    "rules",
                    "paste",
                    "file",
                    "data",
                    "access",
                    "encryption",
                    "log",
                    "privacy",
                    "sharing");

    private static final List<String> STEPS =
            List.of("practice", "patients", "team", "offer", "week", "verdict");

    private static final List<KeyCode> WITH_SHORTCUT =
            List.of(KeyCode.X, KeyCode.V, KeyCode.D, KeyCode.B);

    private final OpenWindow window = new OpenWindow(AccessStoryTest::prepare);
    private final List<String> open = new ArrayList<>();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        stage.setWidth(990);
        stage.setHeight(720);
        window.show(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everythingCanBeLookedAtAndNothingChanged(FxRobot robot) throws TimeoutException {
        enter(robot);
        StoredPractice before = stored();
        for (String place :
                List.of(
                        "today",
                        "week",
                        "rooms",
                        "basic",
                        "guard",
                        "team",
                        "absence",
                        "offer",
                        "mirror",
                        "division")) {
            visit(robot, new Destination(place, null));
        }
        for (String step : STEPS) {
            visit(robot, new Destination("setup", step));
        }
        for (String section : SECTIONS) {
            go(robot, new Destination("settings", section));
            assertTrue(robot.lookup("#settings-" + section).query().isVisible(), section);
            visit(robot, new Destination("settings", section));
        }
        Block block =
                before.plan().blocks().stream()
                        .filter(one -> one.date().equals(LocalDate.of(2026, 11, 24)))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> window.desk().show(block.date()));
        visit(robot, new Destination("week", block.id()));
        visit(robot, new Destination("team", block.member()));
        assertEquals(List.of(), open);
        assertEquals(before, stored());
    }

    @Test
    void theKeysAndTheMenuOfTheWeekAreRefusedWithTheReason(FxRobot robot) throws TimeoutException {
        enter(robot);
        StoredPractice before = stored();
        Block block =
                before.plan().blocks().stream()
                        .filter(one -> one.date().equals(LocalDate.of(2026, 11, 24)))
                        .findFirst()
                        .orElseThrow();
        go(robot, new Destination("week", block.id()));
        Control list = robot.lookup("#week-list").queryAs(Control.class);
        robot.interact(list::requestFocus);
        for (KeyCode key : List.of(KeyCode.DELETE, KeyCode.N, KeyCode.INSERT, KeyCode.P)) {
            robot.interact(window.workplace().failures()::dismiss);
            robot.push(key);
            assertTold(key.name());
        }
        for (KeyCode key : WITH_SHORTCUT) {
            robot.interact(window.workplace().failures()::dismiss);
            robot.push(KeyCode.CONTROL, key);
            assertTold("Ctrl+" + key);
        }
        robot.interact(window.workplace().failures()::dismiss);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertTold("Alt+Right");

        ContextMenu menu = list.getContextMenu();
        robot.interact(() -> menu.show(list, 300, 20)); // as a whole on the headless screen
        List<String> usable = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if (!item.isDisable() && !(item instanceof SeparatorMenuItem)) {
                usable.add(Objects.requireNonNullElse(item.getId(), item.getText()));
            }
        }
        robot.interact(menu::hide);
        assertEquals(
                List.of("Bekijken", "week-menu-why", "Toon in ruimtes", "week-menu-why-history"),
                usable);
        assertEquals(before, stored());
    }

    private void assertTold(String what) {
        String told = window.workplace().failures().sentenceProperty().get();
        assertTrue(
                told.startsWith("Als lezer kunt u dit niet: het rooster wijzigen."), what + told);
    }

    private void go(FxRobot robot, Destination place) throws TimeoutException {
        robot.interact(() -> window.desk().goTo(place));
        Wait.until(() -> window.isAtRest());
    }

    /// Notes what could be filled in, says what is said of what cannot, and presses every button.
    private void visit(FxRobot robot, Destination place) throws TimeoutException {
        go(robot, place);
        List<ButtonBase> buttons = new ArrayList<>();
        robot.interact(
                () ->
                        look(
                                stage.getScene().getRoot(),
                                node -> {
                                    note(place, node);
                                    if (isHarmlessToPress(node)) {
                                        buttons.add((ButtonBase) node);
                                    }
                                }));
        for (ButtonBase button : buttons) {
            robot.interact(
                    () -> {
                        if (button.getScene() != null && !button.isDisabled()) {
                            button.fire();
                        }
                    });
        }
        Wait.until(() -> window.isAtRest());
    }

    private void note(Destination place, Node node) {
        boolean fills =
                node instanceof CheckBox
                        || node instanceof ChoiceBox<?>
                        || node instanceof ComboBoxBase<?>
                        || node instanceof Spinner<?>
                        || (node instanceof TextInputControl text && text.isEditable());
        if (fills && !(node instanceof SearchField) && !isOfLooking(node)) {
            open.add(place + ": " + node);
        }
        if (node instanceof Permitted permitted && permitted.isFocusTraversable()) {
            assertTrue(permitted.getAccessibleText().startsWith("Als lezer kunt u dit niet"));
            assertFalse(permitted.isDisabled()); // whoever comes by with the keyboard hears why
        }
    }

    private static boolean isOfLooking(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            String id = Objects.requireNonNullElse(at.getId(), "");
            if (LOOKING.stream().anyMatch(id::startsWith) && !id.equals("week-view")) {
                return true;
            }
        }
        return false;
    }

    /// All but what opens a sheet over the window or a folder on the desktop.
    private static boolean isHarmlessToPress(Node node) {
        String id = Objects.requireNonNullElse(node.getId(), "");
        return (node instanceof Button || node instanceof Hyperlink || node instanceof ToggleButton)
                && !id.contains("print")
                && !id.startsWith("to-settings-")
                && !id.equals("today-sheet")
                && !id.equals("data-folder")
                && !id.equals("data-log");
    }

    /// Everything that is shown and can be used.
    private static void look(Node node, Consumer<Node> told) {
        if (!node.isVisible()
                || node.isDisabled()
                || FRAME.contains(Objects.requireNonNullElse(node.getId(), ""))) {
            return;
        }
        told.accept(node);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> look(child, told));
        }
    }

    private void enter(FxRobot robot) throws TimeoutException {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.LOCKED);
        robot.interact(
                () -> {
                    robot.lookup("#gate-name")
                            .queryTextInputControl()
                            .setText(SampleAccess.name(AccessRole.READER));
                    robot.lookup("#gate-password")
                            .queryTextInputControl()
                            .setText(SampleAccess.PASSWORD);
                    robot.lookup("#gate-enter").queryButton().fire();
                });
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.OPEN);
        Wait.until(() -> robot.lookup("#who").query().isVisible());
    }

    /// All of it, with the number of its last change.
    private StoredPractice stored() {
        CompletableFuture<StoredPractice> read = new CompletableFuture<>();
        window.workplace()
                .storage()
                .start(
                        _ -> window.workplace().store().load().orElseThrow(),
                        read::complete,
                        read::completeExceptionally);
        return read.join();
    }
}
