package nl.basiseerst.ui.week.basic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
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
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Pictures of the basic schedules, to be looked at.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class BasicPicturesTest {

    private BasicOnStage basic;

    @Start
    void open(Stage stage) {
        basic = new BasicOnStage(stage, Samples.plan("linde"));
    }

    @AfterEach
    void close() {
        basic.close();
    }

    @Test
    void inBothThemesAndTwiceAsLarge(FxRobot robot) throws TimeoutException {
        basic.settle();
        take(robot, "basic-none-light");
        robot.interact(() -> basic.model().makeFromWeeks(2, "Basisrooster 2026"));
        basic.settle();
        take(robot, "basic-light");
        robot.clickOn("#basic-stamp");
        prepared();
        take(robot, "basic-stamp-light");
        robot.interact(() -> basic.basic().models().stamping().setReplace(true));
        prepared();
        robot.clickOn("#stamp-go");
        Wait.until(() -> basic.basic().models().stamping().doneProperty().get() != null);
        basic.settle();
        take(robot, "basic-stamped-light");
        robot.push(KeyCode.ESCAPE);
        changeByHand(robot);
        robot.interact(
                () -> {
                    Block block = basic.cycle().blocks().getFirst();
                    basic.model().cycle().edit("test", List.of(new Edit.Update(shorter(block))));
                });
        basic.settle();
        robot.clickOn("#basic-settings");
        take(robot, "basic-settings-light");
        robot.interact(() -> Theme.DARK.on(basic.scene(), 100));
        take(robot, "basic-settings-dark");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#basic-page-DEVIATIONS");
        Wait.until(
                () ->
                        basic.basic().models().deviations().listedProperty().get() != null
                                && !basic.basic().models().deviations().busyProperty().get());
        take(robot, "basic-deviations-dark");
        robot.interact(() -> Theme.LIGHT.on(basic.scene(), 100));
        take(robot, "basic-deviations-light");
        robot.interact(() -> Theme.LIGHT.on(basic.scene(), 200));
        take(robot, "basic-deviations-200");
        robot.interact(
                () -> robot.lookup("#basic-page-SCHEDULE").queryAs(ToggleButton.class).fire());
        take(robot, "basic-200");
        robot.interact(() -> robot.lookup("#basic-stamp").queryButton().fire());
        prepared();
        take(robot, "basic-stamp-200");
    }

    private void changeByHand(FxRobot robot) throws TimeoutException {
        robot.interact(
                () -> {
                    List<Block> blocks =
                            basic.plan().blocks().stream()
                                    .filter(b -> b.date().isAfter(basic.desk().today()))
                                    .toList();
                    basic.desk()
                            .edit(
                                    "test",
                                    List.of(
                                            new Edit.Update(shorter(blocks.get(3))),
                                            new Edit.Update(shorter(blocks.get(40))),
                                            new Edit.Remove(blocks.get(80))));
                });
        basic.settle();
    }

    private static Block shorter(Block block) {
        return block.withSpan(new TimeSpan(block.span().from(), block.span().to() - 15));
    }

    private void prepared() throws TimeoutException {
        Wait.until(
                () ->
                        basic.basic().models().stamping().rehearsal().preparedProperty().get()
                                != null);
    }

    private void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(basic.scene(), name)) > 20_000, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
