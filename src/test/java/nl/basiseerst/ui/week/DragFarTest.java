package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A block goes to somebody who is not on the screen when it is taken up.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class DragFarTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, Samples.plan("linde"), TUESDAY);
    }

    @BeforeEach
    void waitForTheWeek(FxRobot robot) throws TimeoutException {
        until(() -> plan() != null && robot.lookup(".block-cell").tryQuery().isPresent());
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void theListScrollsUnderABlockThatIsHeldAtItsEnd(FxRobot robot) throws TimeoutException {
        PracticePlan before = Objects.requireNonNull(plan());
        Block block = firstOf(before);
        Member last = before.members().getLast();
        assertFalse(day(robot, last.id()).isPresent(), "out of sight at first");
        Bounds list = onScreen(robot.lookup("#week-list").query());
        robot.drag(drawn(robot, block))
                .moveTo(new Point2D(list.getMinX() + 400, list.getMaxY() - 30))
                .moveTo(new Point2D(list.getMinX() + 400, list.getMaxY() - 4));
        until(() -> day(robot, last.id()).isPresent());
        robot.moveTo(new Point2D(list.getMinX() + 400, list.getCenterY()));
        Node there = day(robot, last.id()).orElseThrow();
        robot.dropTo(there);
        until(() -> !before.equals(plan()));
        assertEquals(block.of(last.id(), TUESDAY), now(block));
    }

    @Test
    void whoIsUnderAMouseThatHasNotMovedGetsIt(FxRobot robot) throws TimeoutException {
        PracticePlan before = Objects.requireNonNull(plan());
        Block block = firstOf(before);
        Bounds list = onScreen(robot.lookup("#week-list").query());
        Point2D hand = new Point2D(list.getMinX() + 400, list.getCenterY());
        robot.drag(drawn(robot, block)).moveTo(hand);
        robot.scroll(8, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        DayBox there =
                robot.lookup("#week-list .day-box").queryAllAs(DayBox.class).stream()
                        .filter(box -> box.isVisible() && isInTree(box))
                        .filter(box -> onScreen(box).contains(hand))
                        .findFirst()
                        .orElseThrow();
        String who = there.member();
        LocalDate when = Objects.requireNonNull(there.date());
        assertFalse(who.equals(block.member()), "it has scrolled");
        robot.drop();
        until(() -> !before.equals(plan()));
        assertEquals(block.of(who, when), now(block));
    }

    @Test
    void letGoAboveTheListNobodyGetsIt(FxRobot robot) throws TimeoutException {
        PracticePlan before = Objects.requireNonNull(plan());
        Block block = firstOf(before);
        Node grid = robot.lookup("#week-list").query();
        Bounds list = onScreen(grid);
        Point2D above = new Point2D(list.getMinX() + 400, list.getMinY() - 12);
        Node pressed = drawn(robot, block);
        robot.drag(pressed).moveTo(new Point2D(list.getMinX() + 400, list.getCenterY()));
        robot.scroll(8, VerticalDirection.DOWN);
        robot.moveTo(above);
        assertEquals(Cursor.CLOSED_HAND, grid.getCursor());
        robot.interact(() -> pressed.fireEvent(released(grid.getScene(), above)));
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, plan());
        assertNull(grid.getCursor(), "nothing is held any more");
    }

    /// A screen sends it to what was pressed, the headless one to what is under the mouse.
    private static MouseEvent released(Scene scene, Point2D screen) {
        Point2D there = scene.getRoot().screenToLocal(screen);
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                there.getX(),
                there.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }

    private static Block firstOf(PracticePlan plan) {
        return plan.blocks().stream()
                .filter(b -> b.member().equals("rahmani") && b.date().equals(TUESDAY))
                .findFirst()
                .orElseThrow();
    }

    private Block now(Block block) {
        return Objects.requireNonNull(plan()).blocks().stream()
                .filter(b -> b.id().equals(block.id()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable PracticePlan plan() {
        return Optional.ofNullable(week.desk().shownProperty().get())
                .map(shown -> shown.plan())
                .orElse(null);
    }

    private static Node drawn(FxRobot robot, Block block) {
        return robot.lookup(".block-cell")
                .<Node>match(node -> block.id().equals(node.getUserData()))
                .query();
    }

    /// That Tuesday of the member, if all of its middle is to be seen.
    private static Optional<DayBox> day(FxRobot robot, String member) {
        Bounds list = onScreen(robot.lookup("#week-list").query());
        return robot.lookup("#week-list .day-box").queryAllAs(DayBox.class).stream()
                .filter(box -> box.isVisible() && isInTree(box))
                .filter(box -> box.member().equals(member) && TUESDAY.equals(box.date()))
                .filter(box -> list.contains(middle(box)))
                .findFirst();
    }

    private static Bounds middle(Node box) {
        Bounds all = onScreen(box);
        return new BoundingBox(all.getCenterX() - 4, all.getCenterY() - 4, 8, 8);
    }

    private static boolean isInTree(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private interface Condition {
        boolean holds();
    }

    private static void until(Condition condition) throws TimeoutException {
        Wait.until(condition::holds);
    }
}
