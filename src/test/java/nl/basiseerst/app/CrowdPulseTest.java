package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.GrownPractice;
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
import org.testfx.util.NodeQueryUtils;

import java.util.List;
import java.util.Objects;

/// The week with 90 people: scrolling, dragging, choosing, and going from a week to a day draws
/// what is seen and not more.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class CrowdPulseTest {

    private static final int MOST_MEGABYTES = 50; // 40 back from a day to the week
    private static final int PEOPLE = 90;

    private final OpenWindow window = new OpenWindow();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.show(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingKeepsTheWeek(FxRobot robot) throws Exception {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        robot.interact(
                () -> window.desk().replace(GrownPractice.of(Samples.plan("linde"), PEOPLE)));
        Wait.until(window::isJudged);
        robot.interact(() -> window.desk().goTo(new Destination("week", null)));
        Wait.until(window::isAtRest);
        PulseStory.watch("week-90", MOST_MEGABYTES, watch -> round(watch, robot));
    }

    private void round(PulseWatch watch, FxRobot robot) throws Exception {
        for (String scale : List.of("week", "day")) {
            step(watch, robot, scale + ": keyboard", () -> grid(robot).requestFocus());
            for (int i = 0; i < 10; i++) {
                robot.push(KeyCode.DOWN);
            }
            watch.frames(stage.getScene(), 3);
            scroll(watch, robot, scale);
            drag(watch, robot, scale);
            step(watch, robot, scale + ": back", () -> window.desk().undo());
            watch.step(scale + ": choose everybody");
            robot.interact(() -> grid(robot).requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.push(KeyCode.CONTROL, KeyCode.A);
            watch.frames(stage.getScene(), 3);
            robot.push(KeyCode.ESCAPE);
            watch.frames(stage.getScene(), 3);
            watch.step(scale + ": another scale");
            robot.push(KeyCode.D);
            watch.frames(stage.getScene(), 3);
        }
    }

    private void scroll(PulseWatch watch, FxRobot robot, String scale) throws Exception {
        watch.step(scale + ": scroll");
        ScrollBar bar =
                robot.lookup("#week-list .scroll-bar").queryAllAs(ScrollBar.class).stream()
                        .filter(each -> each.getWidth() < each.getHeight())
                        .findFirst()
                        .orElseThrow();
        for (double at = 0; at <= 1; at += 0.05) {
            double to = at;
            robot.interact(() -> bar.setValue(to));
            watch.frames(stage.getScene(), 1);
        }
        robot.interact(() -> bar.setValue(0));
        watch.frames(stage.getScene(), 3);
    }

    private void drag(PulseWatch watch, FxRobot robot, String scale) throws Exception {
        watch.step(scale + ": drag");
        Bounds inside = onScreen(grid(robot)); // rows that are kept for later lie outside
        Node cell =
                robot
                        .lookup("#week-list .block-cell")
                        .match(NodeQueryUtils.isVisible())
                        .queryAll()
                        .stream()
                        .filter(node -> inside.contains(onScreen(node)))
                        .filter(node -> onScreen(node).getMaxX() < 700)
                        .filter(node -> onScreen(node).getWidth() > 60)
                        .findFirst()
                        .orElseThrow();
        Bounds from = onScreen(cell);
        Point2D middle = new Point2D(from.getCenterX(), from.getCenterY());
        List<Block> before = blocks();
        robot.drag(middle);
        for (int i = 1; i <= 12; i++) {
            robot.moveTo(middle.add(i * 12, i));
            watch.frames(stage.getScene(), 1);
        }
        robot.drop();
        Wait.until(window::isAtRest);
        watch.frames(stage.getScene(), 3);
        assertFalse(before.equals(blocks()), scale + ": it was moved");
    }

    private List<Block> blocks() {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan().blocks();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static ListView<?> grid(FxRobot robot) {
        return robot.lookup("#week-list").query();
    }

    private void step(PulseWatch watch, FxRobot robot, String name, Runnable action)
            throws Exception {
        watch.step(name);
        robot.interact(action);
        Wait.until(window::isAtRest);
        watch.frames(stage.getScene(), 3);
    }
}
