package nl.basiseerst.ui.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import nl.basiseerst.testing.SampleDesk;
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

/// Pictures of the guard, to be looked at.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class GuardPicturesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private SampleDesk sample;
    private GuardViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model =
                new GuardViewModel(
                        sample.desk(), sample.guard(), sample.storage(), sample.failures());
        scene = new Scene(new GuardView(model, sample.desk(), sample.texts()), 1100, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().show(TUESDAY);
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void inBothThemes(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> model.stateProperty().get() == GuardViewModel.State.JUDGED);
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, "guard-light");
        scroll(robot, 0.5);
        take(robot, "guard-light-middle");
        scroll(robot, 1);
        take(robot, "guard-light-bottom");
        scroll(robot, 0);
        openAndTake(robot, new Subject.OfActivity("triage"), "guard-activity-light");
        openAndTake(robot, new Subject.OfActivity("chronisch"), "guard-deferrable-light");
        openAndTake(robot, new Subject.OfDay(TUESDAY), "guard-day-light");
        openAndTake(robot, new Subject.OfExtra("b997"), "guard-extra-light");
        openAndTake(robot, new Subject.OfAbsence("huisman", TUESDAY), "guard-absence-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        openAndTake(robot, new Subject.OfActivity("triage"), "guard-activity-dark");
        robot.interact(model::close);
        take(robot, "guard-dark");
        scroll(robot, 1);
        take(robot, "guard-dark-bottom");
        scroll(robot, 0);
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        take(robot, "guard-light-200");
        scroll(robot, 0.35);
        take(robot, "guard-light-200-middle");
        scroll(robot, 1);
        take(robot, "guard-light-200-bottom");
        openAndTake(robot, new Subject.OfActivity("triage"), "guard-activity-200");
        openAndTake(robot, new Subject.OfDay(TUESDAY), "guard-day-200");
    }

    private void scroll(FxRobot robot, double where) {
        ScrollPane page = robot.lookup(".guard-scroll").query();
        robot.interact(() -> page.setVvalue(where));
    }

    private void openAndTake(FxRobot robot, Subject subject, String name) throws TimeoutException {
        robot.interact(() -> model.open(subject));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> model.openedProperty().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, name);
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
