package nl.basiseerst.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Judged;
import nl.basiseerst.ui.common.desk.Shown;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Pictures of the day, to be looked at, and nothing on them clipped.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class TodayPicturesTest {

    private TodayOnStage today;
    private LocalDate asked = LocalDate.of(2026, 11, 24);

    @Start
    void open(Stage stage) {
        today = new TodayOnStage(stage, Samples.plan("linde"));
    }

    @AfterEach
    void close() {
        today.close();
    }

    @Test
    void inBothThemesAndTwiceAsLarge(FxRobot robot) throws TimeoutException {
        take(robot, "today-loading-light");
        robot.interact(() -> today.sample().desk().open());
        judged(robot);
        robot.interact(today.view()::requestFocus);
        take(robot, "today-light");
        robot.interact(() -> Theme.LIGHT.on(today.scene(), 200));
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, "today-light-200");
        assertNothingClipped(robot);
        robot.interact(() -> Theme.LIGHT.on(today.scene(), 100));
        WaitForAsyncUtils.waitForFxEvents();
        assertNothingClipped(robot);

        show(robot, LocalDate.of(2026, 12, 1));
        robot.interact(today.view()::requestFocus);
        take(robot, "today-displaced-light");
        assertNothingClipped(robot);
        robot.interact(() -> Theme.DARK.on(today.scene(), 100));
        take(robot, "today-displaced-dark");

        robot.interact(() -> Theme.DARK.on(today.scene(), 200));
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, "today-displaced-dark-200");
        assertNothingClipped(robot);
        robot.interact(() -> Theme.LIGHT.on(today.scene(), 100));

        show(robot, LocalDate.of(2026, 11, 18));
        robot.interact(() -> robot.lookup("#team-vandermeer").query().requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, "today-opened-light");
        show(robot, LocalDate.of(2026, 12, 14));
        take(robot, "today-proposal-light");
        show(robot, LocalDate.of(2026, 12, 25));
        take(robot, "today-closed-light");
        assertNothingClipped(robot);
    }

    private void show(FxRobot robot, LocalDate date) throws TimeoutException {
        asked = date;
        robot.interact(() -> today.sample().desk().show(date));
        judged(robot);
    }

    private void judged(FxRobot robot) throws TimeoutException {
        Wait.until(this::isJudged);
        robot.interact(() -> today.scene().getRoot().layout());
    }

    /// Whether the verdict is there, of the day that was asked for.
    private boolean isJudged() {
        Desk desk = today.sample().desk();
        Shown shown = desk.shownProperty().get();
        Judged judged = desk.judgedProperty().get();
        return shown != null
                && shown.date().equals(asked)
                && judged != null
                && judged.assessment().week().equals(shown.week())
                && !desk.judgingProperty().get();
    }

    private void take(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(today.scene(), name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void assertNothingClipped(FxRobot robot) {
        robot.interact(() -> today.scene().getRoot().layout());
        List<String> clipped = new ArrayList<>();
        for (Labeled labeled :
                robot.lookup(".label, .button, .toggle-button, .menu-button")
                        .queryAllAs(Labeled.class)) {
            Bounds there = labeled.localToScene(labeled.getLayoutBounds());
            boolean narrow =
                    !labeled.isWrapText() && labeled.getWidth() + 0.5 < labeled.prefWidth(-1);
            boolean low =
                    labeled.isWrapText()
                            && labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
            boolean outside = there.getMaxX() > today.scene().getWidth() + 0.5;
            if (isSeen(labeled) && (narrow || low || outside)) {
                clipped.add(labeled + " at " + there);
            }
        }
        assertEquals(List.of(), clipped);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return !node.getStyleClass().contains("bar-block"); // its text gives way by itself
    }
}
