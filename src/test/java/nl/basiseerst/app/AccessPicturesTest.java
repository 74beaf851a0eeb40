package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Pictures of logging in, of the accounts, and of views in which somebody may not do much.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class AccessPicturesTest {

    private static final int STEPS_TO_TWICE = 4;

    private final OpenWindow window = new OpenWindow(SampleDesk.TUESDAY, AccessStoryTest::prepare);
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.show(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsSeenWithAccounts(FxRobot robot) throws TimeoutException {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.LOCKED);
        logIn(robot, AccessRole.READER, "onjuist wachtwoord");
        Wait.until(() -> !robot.lookup("#gate-refusal").queryLabeled().getText().isEmpty());
        picture(robot, "access-gate");
        logIn(robot, AccessRole.READER, SampleAccess.PASSWORD);
        Wait.until(() -> robot.lookup("#who").query().isVisible());
        for (String place :
                List.of("today", "week", "basic", "guard", "team", "offer", "settings")) {
            picture(robot, new Destination(place, null), "access-reader-" + place);
        }
        for (String step : List.of("practice", "team")) {
            picture(robot, new Destination("setup", step), "access-reader-setup-" + step);
        }
        for (String part : List.of("data", "encryption")) {
            picture(robot, new Destination("settings", part), "access-reader-" + part);
        }
        robot.interact(() -> window.desk().goTo(new Destination("settings", "access")));
        picture(robot, "access-own");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        picture(robot, "access-locked");
        logIn(robot, AccessRole.HOLDER, SampleAccess.PASSWORD);
        Wait.until(
                () ->
                        window.desk().stageProperty().get() == Desk.Stage.OPEN
                                && robot.lookup("#who").query().isVisible()
                                && robot.lookup("#account-3").tryQuery().isPresent());
        picture(robot, "access-accounts");
        for (ScrollPane scroll : robot.lookup(".settings-content").queryAllAs(ScrollPane.class)) {
            robot.interact(() -> scroll.setVvalue(0.6));
            picture(robot, "access-accounts-middle");
            robot.interact(() -> scroll.setVvalue(1));
            picture(robot, "access-accounts-end");
        }
    }

    private static void logIn(FxRobot robot, AccessRole role, String password) {
        robot.interact(
                () -> {
                    robot.lookup("#gate-name")
                            .queryAs(TextField.class)
                            .setText(SampleAccess.name(role));
                    robot.lookup("#gate-password").queryAs(TextField.class).setText(password);
                    robot.lookup("#gate-enter").queryButton().fire();
                });
    }

    private void picture(FxRobot robot, Destination place, String name) throws TimeoutException {
        robot.interact(() -> window.desk().goTo(place));
        Wait.until(window::isAtRest);
        picture(robot, name);
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
