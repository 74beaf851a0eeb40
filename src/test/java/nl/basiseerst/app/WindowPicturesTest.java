package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Pictures of every view in the whole window, light and dark, at both sizes of text: to be looked
/// at, and what `assets/screenshots/make.sh` takes.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WindowPicturesTest {

    private static final List<String> PLACES =
            List.of("today", "week", "guard", "team", "offer", "settings");

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
    void everyViewCanBeLookedAt(FxRobot robot) throws Exception {
        OpenWindow.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        picture(robot, "start");
        robot.interact(() -> window.desk().replace(Samples.plan("linde")));
        OpenWindow.until(window::isJudged);
        for (String place : PLACES) {
            robot.interact(() -> window.desk().goTo(new Destination(place, null)));
            OpenWindow.until(window::isJudged);
            picture(robot, place);
        }
    }

    private void picture(FxRobot robot, String name) throws IOException, TimeoutException {
        for (Theme theme : Theme.values()) {
            for (int percent : new int[] {100, 200}) {
                String file =
                        name
                                + "-"
                                + theme.name().toLowerCase(java.util.Locale.ROOT)
                                + "-"
                                + percent;
                robot.interact(() -> theme.on(stage.getScene(), percent));
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> taken(file));
            }
        }
    }

    private void taken(String file) {
        try {
            assertTrue(Files.size(Screenshots.of(stage.getScene(), file)) > 1_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
