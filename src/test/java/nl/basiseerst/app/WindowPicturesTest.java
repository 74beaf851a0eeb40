package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
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

/// Pictures of every view in the whole window, light and dark, at both sizes of text: to be looked
/// at, and what `assets/screenshots/make.sh` takes.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WindowPicturesTest {

    private static final List<String> PLACES =
            List.of(
                    "today",
                    "week",
                    "basic",
                    "guard",
                    "team",
                    "absence",
                    "offer",
                    "mirror",
                    "setup",
                    "settings");

    private static final int STEPS_TO_TWICE = 4;

    private final OpenWindow window = new OpenWindow();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyViewCanBeLookedAt(FxRobot robot) throws TimeoutException {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        picture(robot, "start");
        robot.interact(() -> window.desk().replace(Samples.plan("linde")));
        Wait.until(window::isJudged);
        for (String place : PLACES) {
            robot.interact(() -> window.desk().goTo(new Destination(place, null)));
            picture(robot, place);
        }
        robot.interact(() -> window.desk().goTo(new Destination("week", null)));
        picturesOfPrint(robot);
    }

    /// The sheet lies over the window, where these keys size the page instead of the text.
    private void picturesOfPrint(FxRobot robot) throws TimeoutException {
        for (String theme : List.of("light", "dark")) {
            printed(robot, "print-" + theme);
            enlarge(robot);
            printed(robot, "print-" + theme + "-200");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
            robot.interact(() -> robot.lookup("#switch-theme").queryButton().fire());
        }
    }

    private void printed(FxRobot robot, String file) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        Wait.until(() -> isDrawn(robot));
        take(robot, file);
        robot.push(KeyCode.ESCAPE);
    }

    private static boolean isDrawn(FxRobot robot) {
        return robot.lookup("#print .image-view")
                .tryQueryAs(ImageView.class)
                .filter(page -> page.getImage() != null)
                .isPresent();
    }

    private static void enlarge(FxRobot robot) {
        for (int i = 0; i < STEPS_TO_TWICE; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
    }

    /// With the keys that people use, so that the window makes room as it does for them.
    private void picture(FxRobot robot, String name) throws TimeoutException {
        for (String theme : List.of("light", "dark")) {
            take(robot, name + "-" + theme);
            enlarge(robot);
            take(robot, name + "-" + theme + "-200");
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
            robot.interact(() -> robot.lookup("#switch-theme").queryButton().fire());
        }
    }

    private void take(FxRobot robot, String file) throws TimeoutException {
        Wait.until(window::isAtRest);
        robot.interact(() -> taken(file));
    }

    private void taken(String file) {
        try {
            assertTrue(Files.size(Screenshots.of(stage.getScene(), file)) > 1_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
