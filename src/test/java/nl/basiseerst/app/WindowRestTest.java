package nl.basiseerst.app;

import javafx.stage.Stage;

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

/// A window in which nothing happens is left alone: one animation, however slow, would have JavaFX
/// go through it sixty times a second.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WindowRestTest {

    /// Asked some ten milliseconds apart: far longer than from one pulse to the next.
    private static final int LOOKS = 20;

    private final OpenWindow window = new OpenWindow();
    private Stage stage;
    private int withoutPulse;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.show(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theWeekAtRestIsNotDrawn(FxRobot robot) throws Exception {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        robot.interact(() -> window.desk().replace(Samples.plan("linde")));
        Wait.until(window::isJudged);
        robot.interact(() -> window.desk().goTo(new Destination("week", null)));
        Wait.until(window::isAtRest);
        robot.interact(() -> stage.getScene().addPostLayoutPulseListener(() -> withoutPulse = 0));
        Wait.until(() -> ++withoutPulse > LOOKS);
    }
}
