package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Pictures of the week, to be looked at.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WeekPicturesTest {

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, Samples.plan("linde"), LocalDate.of(2026, 12, 1));
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void inBothThemesAndTwiceAsLarge(FxRobot robot) throws TimeoutException {
        judged();
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        take(robot, "week-light");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        take(robot, "week-inspector-light");
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        take(robot, "week-inspector-dark");
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        ChoiceBox<Drawing> drawing = robot.lookup("#week-drawing").query();
        robot.interact(() -> drawing.setValue(Drawing.TIMELINE));
        take(robot, "week-timeline-dark");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));
        take(robot, "week-timeline-light");
        robot.interact(() -> drawing.setValue(Drawing.BLOCKS));
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        robot.clickOn("#verdict-more");
        take(robot, "week-verdict-dark");
        robot.clickOn("#verdict-close");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        take(robot, "week-light-200");
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.ENTER);
        take(robot, "week-inspector-light-200");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));
        robot.interact(() -> week.desk().show(LocalDate.of(2027, 1, 5)));
        judged();
        take(robot, "week-empty-light");
    }

    private void judged() throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () ->
                        week.desk().judgedProperty().get() != null
                                && !week.desk().judgingProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(week.scene(), name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
