package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ShellTest {

    private final KeptInMind memory = new KeptInMind(WindowSettings.FIRST_START);
    private ShellOnStage shell;
    private Scene scene;

    @Start
    void open(Stage stage) {
        shell = new ShellOnStage(stage, memory);
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
        scene = stage.getScene();
    }

    @Test
    void aClickGoesToAPlaceThatIsMadeOnce(FxRobot robot) {
        assertEquals(List.of("today"), shell.made());
        robot.clickOn("#to-week");
        assertShown(robot, "week");
        robot.clickOn("#to-today").clickOn("#to-week").clickOn("#to-week");
        assertShown(robot, "week");
        assertEquals(List.of("today", "week"), shell.made());
    }

    @Test
    void keysGoToPlaces(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertShown(robot, "guard");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertShown(robot, "today");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertShown(robot, "today");
    }

    @Test
    void theKeyboardReachesEveryButtonAndDoesNotGetLost(FxRobot robot) {
        robot.clickOn("#to-today");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            reached.add(String.valueOf(scene.getFocusOwner().getId()));
            robot.push(KeyCode.TAB);
        }
        assertTrue(
                reached.containsAll(
                        List.of(
                                "to-today",
                                "to-week",
                                "to-guard",
                                "switch-theme",
                                "switch-language",
                                "show-help",
                                "inside-today")),
                reached::toString);

        robot.clickOn("#inside-today").push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("inside-week", scene.getFocusOwner().getId());
    }

    @Test
    void theRingOfTheFocusMovesNothing(FxRobot robot) {
        Labeled button = robot.lookup("#inside-today").query();
        Bounds before = button.getLayoutBounds();
        robot.interact(button::requestFocus);
        robot.interact(() -> scene.getRoot().layout());
        assertFalse(button.getBorder().isEmpty());
        assertEquals(before, button.getLayoutBounds());
    }

    @Test
    void theLanguageChangesEveryLabel(FxRobot robot) {
        assertEquals("Basisaanbod", labelOf(robot, "#to-guard"));
        robot.clickOn("#switch-language");
        assertEquals("Basic offer", labelOf(robot, "#to-guard"));
        assertEquals("Nederlands", labelOf(robot, "#switch-language"));
        assertTrue(memory.recall().english());
        robot.clickOn("#switch-language");
        assertEquals("Basisaanbod", labelOf(robot, "#to-guard"));
    }

    @Test
    void theThemeSwapsTheStylesheets(FxRobot robot) {
        String light = scene.getUserAgentStylesheet();
        assertTrue(scene.getStylesheets().getFirst().endsWith("light.css"));
        robot.clickOn("#switch-theme");
        assertTrue(scene.getStylesheets().getFirst().endsWith("dark.css"));
        assertNotEquals(light, scene.getUserAgentStylesheet());
        assertEquals("Licht", labelOf(robot, "#switch-theme"));
        assertTrue(memory.recall().dark());
        robot.clickOn("#switch-theme");
        assertTrue(scene.getStylesheets().getFirst().endsWith("light.css"));
        assertEquals(light, scene.getUserAgentStylesheet());
    }

    @Test
    void f1ListsTheKeysAndGivesTheKeyboardBack(FxRobot robot) {
        robot.clickOn("#to-week");
        Node before = scene.getFocusOwner();
        robot.push(KeyCode.F1);
        assertEquals("help-close", scene.getFocusOwner().getId());
        assertTrue(robot.lookup("Ctrl+2").tryQuery().isPresent());
        assertTrue(robot.lookup("Naar Week").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#help").tryQuery().isPresent());
        assertSame(before, scene.getFocusOwner());
        assertShown(robot, "week");

        robot.clickOn("#show-help").clickOn("#help-close");
        assertFalse(robot.lookup("#help").tryQuery().isPresent());
    }

    @Test
    void aFailureIsSaidUntilItIsDismissed(FxRobot robot) {
        Node banner = robot.lookup("#failure-banner").query();
        assertFalse(banner.isVisible());
        robot.interact(() -> shell.failures().accept(new Failure("gone")));
        assertTrue(banner.isVisible());
        assertEquals("gone", labelOf(robot, "#failure-sentence"));
        robot.clickOn("#failure-dismiss");
        assertFalse(banner.isVisible());
    }

    @Test
    void nothingIsClippedWhenTextIsTwiceAsLarge(FxRobot robot) {
        assertNothingClipped(robot);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        assertEquals(200, memory.recall().textPercent());
        Labeled label = robot.lookup("#to-guard").query();
        assertEquals(28, label.getFont().getSize());
        assertNothingClipped(robot);
        assertEquals(ContentDisplay.GRAPHIC_ONLY, label.getContentDisplay());
        assertEquals(35, ((FontIcon) label.getGraphic()).getIconSize());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(ContentDisplay.LEFT, label.getContentDisplay());
        assertEquals(14, label.getFont().getSize());
    }

    private static void assertShown(FxRobot robot, String place) {
        assertTrue(robot.lookup("#inside-" + place).tryQuery().isPresent(), place);
        ToggleButton button = robot.lookup("#to-" + place).query();
        assertTrue(button.isSelected());
        assertEquals(
                1,
                robot.lookup(".navigation-button:selected").queryAll().size(),
                "chosen in the navigation");
    }

    private static String labelOf(FxRobot robot, String query) {
        Labeled labeled = robot.lookup(query).query();
        return labeled.getText();
    }

    private void assertNothingClipped(FxRobot robot) {
        robot.interact(() -> scene.getRoot().layout());
        List<String> clipped = new ArrayList<>();
        for (Labeled labeled :
                robot.lookup(".label, .button, .toggle-button").queryAllAs(Labeled.class)) {
            Bounds there = labeled.localToScene(labeled.getLayoutBounds());
            boolean cut = labeled.getWidth() + 0.5 < labeled.prefWidth(-1);
            boolean outside =
                    there.getMaxX() > scene.getWidth() + 0.5
                            || there.getMaxY() > scene.getHeight() + 0.5;
            if (labeled.isVisible() && !labeled.isWrapText() && (cut || outside)) {
                clipped.add(labeled + " at " + there);
            }
        }
        assertEquals(List.of(), clipped);
    }
}
