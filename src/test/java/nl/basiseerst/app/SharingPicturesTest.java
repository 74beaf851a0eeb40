package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeoutException;

/// Pictures of two computers in one practice: sharing off, on and with a guest, what a guest sees
/// of the settings, and the line that is lost.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class SharingPicturesTest {

    private static final int STEPS_TO_TWICE = 4;

    private TwoWindows two;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        two = new TwoWindows(folder -> TwoWindows.fill(folder, Samples.plan("linde")));
        two.showHost(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void whatIsSeenOfSharing(FxRobot robot) throws TimeoutException {
        Wait.until(() -> two.host().isJudged());
        robot.interact(() -> two.host().desk().goTo(new Destination("settings", "sharing")));
        Wait.until(() -> robot.lookup("#sharing-off").tryQuery().isPresent());
        picture(robot, "sharing-on");
        robot.interact(
                () -> {
                    two.show(stage);
                    stage.setWidth(1280);
                    stage.setHeight(720);
                });
        Wait.until(() -> two.guest().isJudged());
        guest(robot, "sharing");
        picture(robot, "sharing-guest");
        guest(robot, "data");
        picture(robot, "sharing-elsewhere");
        robot.interact(() -> two.guest().desk().goTo(new Destination("week", null)));
        two.sharing().close();
        Wait.until(() -> robot.lookup("#halt-banner").query().isVisible());
        picture(robot, "sharing-lost");
    }

    private void guest(FxRobot robot, String section) throws TimeoutException {
        robot.interact(() -> two.guest().desk().goTo(new Destination("settings", section)));
        Wait.until(() -> robot.lookup("#settings-" + section).tryQuery().isPresent());
        Wait.until(() -> two.guest().isAtRest());
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> taken(name + "-light"));
        for (int i = 0; i < STEPS_TO_TWICE; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        robot.interact(() -> taken(name + "-light-200"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        robot.interact(() -> robot.lookup("#switch-theme").queryButton().fire());
        robot.interact(() -> taken(name + "-dark"));
        robot.interact(() -> robot.lookup("#switch-theme").queryButton().fire());
    }

    private void taken(String file) {
        try {
            assertTrue(Files.size(Screenshots.of(stage.getScene(), file)) > 1_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
