package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;

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
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WeekHeaderTest {

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, Samples.plan("linde"), LocalDate.now(SampleDesk.TUESDAY));
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void todayIsSaidInFullWhenTextIsTwiceAsLarge(FxRobot robot) throws Exception {
        Wait.until(() -> week.desk().judgedProperty().get() != null);
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.of(week.scene(), "week-header-200"));
        int titles = 0;
        for (Label title : robot.lookup(".day-header .day-title").queryAllAs(Label.class)) {
            Text drawn = (Text) title.lookup(".text");
            assertEquals(title.getText(), drawn.getText());
            assertTrue(
                    drawn.getLayoutBounds().getHeight() <= title.getHeight() + 1,
                    title + " is cut off");
            titles++;
        }
        assertTrue(titles >= 5);
    }
}
