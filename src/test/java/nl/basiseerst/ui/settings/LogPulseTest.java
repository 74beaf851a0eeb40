package nl.basiseerst.ui.settings;

import javafx.scene.control.ListView;
import javafx.stage.Stage;

import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.persistence.LongLog;
import nl.basiseerst.testing.PulseStory;
import nl.basiseerst.testing.PulseWatch;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.TimeoutException;

/// Ten years of changes do not keep the window from answering.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class LogPulseTest {

    private static final int CHANGES = 14_000;
    private static final int MOST_MEGABYTES = 30; // 6 for the first page

    private SettingsOnStage settings;
    private Desk desk;

    @Start
    void open(Stage stage) {
        PracticePlan plan = Samples.plan("linde");
        settings = new SettingsOnStage(stage, plan);
        desk = settings.kit().desk();
        LongLog.edits(settings.kit().database(), plan, CHANGES);
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void nothingTakesLong(FxRobot robot) throws Exception {
        Wait.until(() -> desk.shownProperty().get() != null);
        PulseStory.watch("log", MOST_MEGABYTES, watch -> story(watch, robot));
    }

    private void story(PulseWatch watch, FxRobot robot) throws TimeoutException {
        watch.step("somewhere else");
        robot.interact(() -> desk.goTo(new Destination("settings", "practice")));
        watch.frames(settings.scene(), 3);
        watch.step("open the log");
        robot.interact(() -> desk.goTo(new Destination("settings", "log")));
        ListView<?> list = robot.lookup("#log-list").query();
        Wait.until(() -> list.getItems().size() >= ReadLog.PAGE);
        watch.frames(settings.scene(), 3);
        watch.step("scroll through ten pages");
        for (int page = 1; page <= 10; page++) {
            int end = page * ReadLog.PAGE;
            Wait.until(() -> list.getItems().size() >= end);
            robot.interact(() -> list.scrollTo(end - 1));
            watch.frames(settings.scene(), 2);
        }
        watch.step("open a change");
        robot.interact(() -> list.getSelectionModel().select(ReadLog.PAGE));
        Wait.until(() -> robot.lookup("#log-detail").query().isVisible());
        watch.frames(settings.scene(), 3);
    }
}
