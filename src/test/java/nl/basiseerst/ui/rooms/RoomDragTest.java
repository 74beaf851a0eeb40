package nl.basiseerst.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/// What happens meanwhile to a block that is held over the rooms.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class RoomDragTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private SampleDesk sample;
    private RoomWeekViewModel model;
    private Block block;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model =
                new RoomWeekViewModel(
                        sample.desk(),
                        new RoomChooser(new OrToolsSolver()),
                        sample.storage(),
                        sample.failures());
        Scene scene = new Scene(new RoomsView(model, sample.texts()), 1100, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().show(TUESDAY);
        sample.desk().open();
    }

    @BeforeEach
    void waitForTheGrid(FxRobot robot) throws TimeoutException {
        Wait.until(() -> model.plan().isPresent());
        block =
                plan().blocks().stream()
                        .filter(b -> b.member().equals("rahmani") && b.date().equals(TUESDAY))
                        .filter(b -> b.session().equals("spreekuur"))
                        .findFirst()
                        .orElseThrow();
        assertNull(block.room());
        Wait.until(() -> sample.desk().checkedProperty().get() != null);
        robot.interact(() -> sample.desk().goTo(new Destination("rooms", block.id())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        sample.close();
    }

    @Test
    void theRoomThatTheWheelBroughtUnderTheMouseGetsIt(FxRobot robot) {
        Point2D hand = take(robot);
        assertFalse(under(robot, hand).startsWith("room/"));
        String after = scrollToARoom(robot, hand);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(after, "room/" + now().room());
    }

    @Test
    void theListScrollsUnderABlockThatIsHeldAtItsEnd(FxRobot robot) throws TimeoutException {
        Point2D hand = take(robot);
        String last = "room/" + plan().rooms().getLast().id();
        Bounds list = onScreen(robot.lookup("#rooms-list").query());
        Point2D end = new Point2D(hand.getX(), list.getMaxY() - 4);
        robot.moveTo(end);
        Wait.until(() -> under(robot, end).equals(last));
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(last, "room/" + now().room());
    }

    @Test
    void whatAColleagueChangesIsShownOnceItIsLetGo(FxRobot robot) throws TimeoutException {
        PracticePlan before = plan();
        Block other =
                before.blocks().stream()
                        .filter(b -> !b.id().equals(block.id()))
                        .findFirst()
                        .orElseThrow();
        Point2D hand = take(robot);
        String there = scrollToARoom(robot, hand);
        SampleDesk.otherHands(sample)
                .apply("x", List.of(new Edit.Update(other.withNote("van hen"))));
        robot.interact(() -> sample.desk().doubt());
        whatWasAskedIsRead();
        assertTrue(before.equals(plan()), "nothing changes under the hand");
        robot.drop();
        Wait.until(() -> plan().blocks().stream().anyMatch(b -> "van hen".equals(b.note())));
        assertEquals(there, "room/" + now().room());
    }

    @Test
    void escapeLeavesItWhereItWas(FxRobot robot) {
        PracticePlan before = plan();
        scrollToARoom(robot, take(robot));
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ESCAPE);
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(before.equals(plan()), "as it was");
        robot.push(KeyCode.W);
        assertEquals("week", sample.desk().destinationProperty().get().place());
    }

    /// Holds the block over the middle of its own day.
    private Point2D take(FxRobot robot) {
        BlockCell cell =
                robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                        .filter(one -> block.id().equals(one.getUserData()))
                        .findFirst()
                        .orElseThrow();
        Bounds list = onScreen(robot.lookup("#rooms-list").query());
        Point2D hand = new Point2D(onScreen(cell).getCenterX(), list.getCenterY());
        robot.drag(cell).moveTo(hand);
        return hand;
    }

    /// @return key of the row of the room that is under the mouse by then
    private static String scrollToARoom(FxRobot robot, Point2D hand) {
        for (int turn = 0; !under(robot, hand).startsWith("room/"); turn++) {
            assertTrue(turn < 20, "the rooms are reached");
            robot.scroll(4, VerticalDirection.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        return under(robot, hand);
    }

    /// Key of the row that is drawn at that point of the screen, empty for none.
    private static String under(FxRobot robot, Point2D hand) {
        return robot.lookup("#rooms-list .room-day").queryAllAs(RoomDayBox.class).stream()
                .filter(box -> isInTree(box) && onScreen(box).contains(hand))
                .map(RoomDayBox::row)
                .findFirst()
                .orElse("");
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

    private PracticePlan plan() {
        return model.plan().orElseThrow();
    }

    private Block now() {
        return model.block(block.id()).orElseThrow();
    }

    /// What is asked of the storage is done in turn, and comes back on the JavaFX thread.
    private void whatWasAskedIsRead() throws TimeoutException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        sample.storage()
                                .start(
                                        _ -> true,
                                        _ -> done.complete(null),
                                        done::completeExceptionally));
        Wait.until(done::isDone);
    }
}
