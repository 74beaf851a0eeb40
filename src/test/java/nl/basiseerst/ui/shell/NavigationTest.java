package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Optional;

/// All nine places in a small window, with text twice as large: they do not fit.
@ExtendWith(WindowExtension.class)
class NavigationTest {

    private static final List<String> PLACES =
            List.of(
                    "today",
                    "week",
                    "basic",
                    "guard",
                    "team",
                    "offer",
                    "mirror",
                    "setup",
                    "settings");

    @Start
    void open(Stage stage) {
        KeptInMind memory = new KeptInMind(new WindowSettings(false, false, 200, Optional.empty()));
        new ShellOnStage(stage, memory, PLACES);
        stage.setWidth(900);
        stage.setHeight(620);
        stage.show();
    }

    @Test
    void theChosenPlaceIsInSight(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane scroll = robot.lookup("#navigation .scroll-pane").queryAs(ScrollPane.class);
        assertTrue(
                scroll.getContent().getLayoutBounds().getHeight()
                        > scroll.getViewportBounds().getHeight(),
                "they all fit");
        List<KeyCode> keys =
                List.of(KeyCode.DIGIT9, KeyCode.DIGIT1, KeyCode.DIGIT8, KeyCode.DIGIT5);
        List<String> ids = List.of("settings", "today", "setup", "team");
        for (int i = 0; i < keys.size(); i++) {
            robot.push(KeyCode.CONTROL, keys.get(i));
            WaitForAsyncUtils.waitForFxEvents();
            Node button = robot.lookup("#to-" + ids.get(i)).query();
            Bounds there = button.localToScene(button.getLayoutBounds());
            Bounds window = scroll.localToScene(scroll.getLayoutBounds());
            assertTrue(
                    there.getMinY() >= window.getMinY() - 1
                            && there.getMaxY() <= window.getMaxY() + 1,
                    ids.get(i) + " at " + there + " in " + window);
        }
    }
}
