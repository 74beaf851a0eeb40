package nl.basiseerst.ui.week.basic;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.theme.Theme;
import nl.basiseerst.ui.week.WeekWork;

import org.testfx.util.WaitForAsyncUtils;

import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// The basic schedules in a window of their own, as large as their part of the real one.
final class BasicOnStage implements AutoCloseable {

    private final SampleDesk sample;
    private final BasicSample basic;
    private final Stage stage;
    private final Scene scene;

    BasicOnStage(Stage stage, PracticePlan plan) {
        this.stage = stage;
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        basic = new BasicSample(sample, Platform::runLater);
        scene =
                new Scene(
                        new BasicView(
                                basic.models(),
                                sample.texts(),
                                new WeekWork(ViewMemory.NONE, sample.storage(), sample.failures())),
                        1100,
                        660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().open();
    }

    Scene scene() {
        return scene;
    }

    SampleDesk sample() {
        return sample;
    }

    Desk desk() {
        return sample.desk();
    }

    BasicSample basic() {
        return basic;
    }

    BasicViewModel model() {
        return basic.models().schedules();
    }

    /// The practice as the desk of the calendar shows it.
    PracticePlan plan() {
        return Objects.requireNonNull(desk().shownProperty().get()).plan();
    }

    /// The practice as the desk of the cycle shows it.
    PracticePlan cycle() {
        return Objects.requireNonNull(model().cycle().shownProperty().get()).plan();
    }

    /// Waits until everything that is going on is done.
    void settle() throws TimeoutException {
        Wait.until(() -> isQuiet(desk()));
        if (model().chosenProperty().get() != null) {
            Wait.until(() -> isQuiet(model().cycle()));
            Wait.until(
                    () ->
                            desk().stepsProperty().get().changeNo()
                                    == model().cycle().stepsProperty().get().changeNo());
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isQuiet(Desk desk) {
        return desk.shownProperty().get() != null
                && desk.judgedProperty().get() != null
                && !desk.judgingProperty().get();
    }

    /// On any thread but that of JavaFX.
    @Override
    public void close() {
        Platform.runLater(stage::hide);
        sample.close();
    }
}
