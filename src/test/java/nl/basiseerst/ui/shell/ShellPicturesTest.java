package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// Pictures of the shell, to be looked at.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ShellPicturesTest {

    private ShellOnStage shell;
    private Scene scene;

    @Start
    void open(Stage stage) {
        shell = new ShellOnStage(stage, new KeptInMind(WindowSettings.FIRST_START));
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
        scene = stage.getScene();
    }

    @Test
    void inBothThemes(FxRobot robot) {
        robot.clickOn("#to-week").push(KeyCode.TAB);
        robot.interact(
                () ->
                        shell.failures()
                                .accept(
                                        new Failure(
                                                "De map is vol. Maak ruimte en probeer het"
                                                        + " opnieuw.")));
        take(robot, "shell-light");
        robot.clickOn("#switch-theme");
        take(robot, "shell-dark");
        robot.clickOn("#show-help");
        take(robot, "shell-help-dark");
        robot.clickOn("#help-close").clickOn("#switch-theme");
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        take(robot, "shell-light-200");
        robot.push(KeyCode.F1);
        take(robot, "shell-help-light-200");
    }

    private void take(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(scene, name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
