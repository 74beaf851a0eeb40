package nl.basiseerst.ui.team;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// Pictures of the team view, to be looked at.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class TeamPicturesTest {

    private TeamOnStage team;
    private Scene scene;

    @Start
    void open(Stage stage) {
        team = new TeamOnStage(stage, Samples.plan("linde"));
        scene = stage.getScene();
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void lightDarkAndLarge(FxRobot robot) throws TimeoutException {
        Wait.until(() -> team.model().memberProperty().get().isPresent());
        picture(robot, Theme.LIGHT, 100, "team-light");
        robot.interact(() -> team.model().chosenProperty().set("vandam"));
        picture(robot, Theme.LIGHT, 100, "team-light-2");
        picture(robot, Theme.DARK, 100, "team-dark");
        picture(robot, Theme.LIGHT, 200, "team-large");
        robot.interact(() -> team.model().edits().addAbsence("vandam"));
        ScrollPane details = robot.lookup(".detail-pane > .scroll-pane").query();
        TextField hours = robot.lookup("#member-hours").query();
        robot.interact(
                () -> {
                    hours.requestFocus();
                    hours.setText("200");
                    details.requestFocus();
                });
        picture(robot, Theme.LIGHT, 100, "team-mistake");
        robot.interact(() -> details.setVvalue(0.6));
        picture(robot, Theme.LIGHT, 100, "team-lower");
        picture(robot, Theme.LIGHT, 200, "team-lower-large");
        robot.interact(team.model()::remove);
        Wait.until(() -> team.model().stayingProperty().get().isPresent());
        picture(robot, Theme.LIGHT, 100, "team-staying");
    }

    private void picture(FxRobot robot, Theme theme, int percent, String name) {
        robot.interact(
                () -> {
                    theme.on(scene, percent);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
        robot.interact(
                () -> {
                    try {
                        Path file = Screenshots.of(scene, name);
                        assertTrue(Files.size(file) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
