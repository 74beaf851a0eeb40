package nl.basiseerst.ui.guard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
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
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;

/// Pictures of the guard, to be looked at.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class GuardPicturesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private SampleDesk sample;
    private GuardViewModel model;
    private Scene scene;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        show(Samples.plan("linde"), TUESDAY);
        stage.show();
    }

    private void show(PracticePlan plan, LocalDate date) {
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        model =
                new GuardViewModel(
                        sample.desk(), sample.guard(), sample.storage(), sample.failures());
        scene = new Scene(new GuardView(model, sample.desk(), sample.texts()), 1100, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        sample.desk().show(date);
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void inBothThemes(FxRobot robot) throws TimeoutException {
        until(GuardViewModel.State.JUDGED);
        take(robot, "guard-light");
        scroll(robot, 0.5);
        take(robot, "guard-light-middle");
        scroll(robot, 1);
        take(robot, "guard-light-bottom");
        scroll(robot, 0);
        openAndTake(robot, new Subject.OfActivity("triage"), "guard-activity-light");
        ScrollPane inside = robot.lookup("#guard-inspector .guard-scroll").query();
        robot.interact(() -> inside.setVvalue(0.5));
        take(robot, "guard-activity-blocks-light");
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

    @Test
    void ofOtherWeeks(FxRobot robot) throws TimeoutException {
        start(robot, Samples.plan("wilgen"), TUESDAY);
        take(robot, "guard-wilgen-49");
        scroll(robot, 0.4);
        take(robot, "guard-wilgen-49-middle");
        scroll(robot, 1);
        take(robot, "guard-wilgen-49-bottom");
        robot.interact(() -> sample.desk().show(TUESDAY.plusYears(1)));
        until(GuardViewModel.State.UNPLANNED);
        scroll(robot, 0);
        take(robot, "guard-unplanned");
        start(robot, Samples.plan("eiken"), TUESDAY.minusWeeks(3));
        take(robot, "guard-eiken-46");
        scroll(robot, 0.6);
        take(robot, "guard-eiken-46-middle");
        start(robot, Samples.plan("linde"), TUESDAY.minusWeeks(2));
        take(robot, "guard-safe");
    }

    private void start(FxRobot robot, PracticePlan plan, LocalDate date) throws TimeoutException {
        sample.close();
        robot.interact(() -> show(plan, date));
        until(GuardViewModel.State.JUDGED);
    }

    private void until(GuardViewModel.State state) throws TimeoutException {
        Wait.until(() -> model.stateProperty().get() == state);
    }

    private void scroll(FxRobot robot, double where) {
        ScrollPane page = robot.lookup(".guard-scroll").query();
        robot.interact(() -> page.setVvalue(where));
    }

    private void openAndTake(FxRobot robot, Subject subject, String name) throws TimeoutException {
        robot.interact(() -> model.open(subject));
        Wait.until(() -> model.openedProperty().get() != null);
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
