package nl.basiseerst.ui.week;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.RosterChecked;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.theme.Theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// The week in a window of its own, as large as its part of the real one.
final class WeekOnStage implements AutoCloseable {

    private final SampleDesk sample;
    private final Stage stage;
    private final Scene scene;
    private final List<Printable> printed = new ArrayList<>();

    WeekOnStage(Stage stage, PracticePlan plan, LocalDate date) {
        this.stage = stage;
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        CopyViewModel copying =
                new CopyViewModel(
                        sample.desk(),
                        sample.storage(),
                        new CopySchedule(sample::store, SampleDesk.TUESDAY, "test"),
                        sample.failures());
        scene =
                new Scene(
                        new WeekView(
                                sample.desk(),
                                sample.texts(),
                                copying,
                                printed::add,
                                new WeekWork(ViewMemory.NONE, sample.storage(), sample.failures())),
                        1100,
                        660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().show(date);
        sample.desk().open();
    }

    Scene scene() {
        return scene;
    }

    Desk desk() {
        return sample.desk();
    }

    SampleDesk sample() {
        return sample;
    }

    List<Printable> printed() {
        return printed;
    }

    /// On any thread but that of JavaFX.
    @Override
    public void close() {
        Platform.runLater(stage::hide);
        sample.close();
    }

    /// Waits until the week was judged and its schedule was held against the rules.
    void waitForTheVerdict() throws TimeoutException {
        Wait.until(
                () ->
                        desk().judgedProperty().get() != null
                                && !desk().judgingProperty().get()
                                && isChecked());
    }

    private boolean isChecked() {
        RosterChecked checked = desk().checkedProperty().get();
        Shown shown = desk().shownProperty().get();
        return checked != null
                && shown != null
                && checked.plan().equals(shown.plan())
                && checked.week().equals(shown.week());
    }
}
