package nl.basiseerst.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.CtrlMouse;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.theme.Theme;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class RoomsStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private SampleDesk sample;
    private RoomWeekViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model =
                new RoomWeekViewModel(
                        sample.desk(),
                        new RoomChooser(new OrToolsSolver()),
                        sample.storage(),
                        sample.failures());
        scene = new Scene(new RoomsView(model, sample.texts()), 1100, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().show(TUESDAY);
        sample.desk().open();
    }

    @BeforeEach
    void waitForTheGrid() throws TimeoutException {
        Wait.until(() -> !model.conflicts().byBlockProperty().get().isEmpty() || missing() > 0);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        sample.close();
    }

    @Test
    void aWeekGetsItsRoomsWithTheKeyboard(FxRobot robot) throws TimeoutException {
        picture(robot, "rooms-without-light");
        int missing = missing();
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.push(KeyCode.R);
        Wait.until(() -> model.proposal().foundProperty().get() != null);
        assertEquals("rooms-scope", scene.getFocusOwner().getId());
        String count = robot.lookup("#rooms-count").queryAs(Label.class).getText();
        assertTrue(count.contains("krijgen een ruimte"), count);
        picture(robot, "rooms-proposal-light");
        robot.clickOn("#rooms-take");
        Wait.until(() -> missing() < missing);
        assertEquals("rooms-list", scene.getFocusOwner().getId());
        picture(robot, "rooms-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "rooms-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "rooms-large");
        robot.interact(() -> sample.desk().undo());
        Wait.until(() -> missing() == missing);
        robot.push(KeyCode.R);
        Wait.until(() -> model.proposal().foundProperty().get() != null);
        picture(robot, "rooms-proposal-large");
        robot.push(KeyCode.ESCAPE);
        assertEquals("rooms-list", scene.getFocusOwner().getId());
    }

    @Test
    void whatIsSoughtForIsWhatIsAsked(FxRobot robot) throws TimeoutException {
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.push(KeyCode.R);
        Wait.until(() -> "de hele week".equals(asked()));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> model.choosing().more());
        int chosen = model.choosing().blocks().size();
        assertTrue(chosen > 1);
        robot.push(KeyCode.R);
        Wait.until(() -> asked().contains(Integer.toString(chosen)));
        robot.interact(() -> model.choosing().more());
        assertTrue(model.choosing().blocks().size() > chosen);
        robot.interact(() -> robot.lookup("#rooms-list").query().requestFocus());
        robot.push(KeyCode.R);
        Wait.until(() -> asked().contains(Integer.toString(model.choosing().blocks().size())));
    }

    private String asked() {
        return scene.lookup("#rooms-scope") instanceof ComboBox<?> box
                ? box.getButtonCell().getText()
                : "";
    }

    @Test
    void aBlockIsMovedByKeyByMouseAndByForm(FxRobot robot) throws TimeoutException {
        Block block = blockOf("rahmani");
        robot.interact(() -> sample.desk().goTo(new Destination("rooms", block.id())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("sk1", room(block));
        assertEquals("rooms-list", scene.getFocusOwner().getId());
        robot.push(KeyCode.DELETE);
        assertNull(room(block));
        robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("rooms-room", scene.getFocusOwner().getId());
        robot.push(KeyCode.DOWN);
        ComboBox<?> field = (ComboBox<?>) scene.getFocusOwner();
        robot.interact(field::hide);
        robot.push(KeyCode.ENTER);
        assertEquals("sk2", room(block));
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> sample.desk().goTo(new Destination("rooms", block.id())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.drag(drawn(robot, block)).dropTo(day(robot, "room/sk1"));
        assertEquals("sk1", room(block));
        picture(robot, "rooms-block-light");
        robot.push(KeyCode.W);
        assertEquals(
                new Destination("week", block.id()), sample.desk().destinationProperty().get());
    }

    @Test
    void twoInARoomAreMarkedAndExplained(FxRobot robot) throws TimeoutException {
        Block one = blockOf("rahmani");
        Block other = blockOf("post");
        robot.interact(() -> model.moves().put(List.of(one), "sk1"));
        robot.interact(() -> model.moves().put(List.of(other), "sk1"));
        robot.interact(() -> sample.desk().goTo(new Destination("rooms", one.id())));
        Wait.until(() -> model.conflicts().byBlockProperty().get().containsKey(one.id()));
        Wait.until(
                () ->
                        robot.lookup(".room-conflict").queryAllAs(Label.class).stream()
                                .anyMatch(l -> l.getText().contains("Tegelijk met D. Post")));
        picture(robot, "rooms-taken-dark");
        robot.interact(() -> sample.texts().use(Language.ENGLISH));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                robot.lookup(".room-conflict").queryAllAs(Label.class).stream()
                        .anyMatch(l -> l.getText().contains("At the same time as D. Post")));
    }

    @Test
    void severalBlocksGoTogetherByKeyAndByMouse(FxRobot robot) throws TimeoutException {
        Block block = blockOf("rahmani");
        robot.interact(() -> sample.desk().goTo(new Destination("rooms", block.id())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        int ofDay = model.choosing().blocks().size();
        assertTrue(ofDay > 1);
        WaitForAsyncUtils.waitForFxEvents();
        String sum = robot.lookup("#rooms-chosen-sum").queryAs(Label.class).getText();
        assertTrue(sum.startsWith(ofDay + " blokken, "), sum);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("sk1", room(block));
        assertTrue(model.choosing().blocks().stream().allMatch(b -> "sk1".equals(b.room())));
        picture(robot, "rooms-chosen-light");
        robot.interact( // so that the room below it is to be seen too
                () -> robot.lookup("#rooms-list").queryListView().scrollTo(model.line()));
        Wait.until(
                () ->
                        robot.lookup(".room-day").queryAllAs(RoomDayBox.class).stream()
                                .anyMatch(box -> box.row().equals("room/sk2")));
        robot.drag(drawn(robot, block)).dropTo(day(robot, "room/sk2"));
        assertEquals("sk2", room(block));
        assertEquals(ofDay, model.choosing().blocks().size());
        assertTrue(model.choosing().blocks().stream().allMatch(b -> "sk2".equals(b.room())));
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Hierboven is geen ruimte meer.",
                robot.lookup("#rooms-told").queryAs(Label.class).getText());
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "rooms-chosen-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "rooms-chosen-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        robot.push(KeyCode.DELETE);
        assertNull(room(block));
        robot.push(KeyCode.ENTER);
        assertEquals("rooms-chosen-room", scene.getFocusOwner().getId());
        robot.push(KeyCode.ESCAPE);
        assertTrue(model.choosing().selection().isEmpty());
        assertEquals("rooms-list", scene.getFocusOwner().getId());
    }

    @Test
    void ctrlAndShiftChooseAndARefusalIsTold(FxRobot robot) throws TimeoutException {
        Block one = blockOf("rahmani");
        Block other = blockOf("post");
        assertTrue(other.span().overlaps(one.span()));
        robot.interact(() -> model.moves().put(List.of(other), "sk3"));
        robot.interact(
                () -> {
                    sample.desk().goTo(new Destination("rooms", one.id()));
                    model.choosing().more();
                    model.moves().put(model.choosing().blocks(), "sk2");
                    sample.desk().goTo(new Destination("rooms", one.id()));
                    model.setSpot(new RoomSpot("room/sk2", TUESDAY, one.id()));
                });
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(2, model.choosing().blocks().size());
        List<Block> chosen = model.choosing().blocks();
        robot.drag(drawn(robot, one)).dropTo(day(robot, "room/sk3"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("sk2", room(one));
        String told = robot.lookup("#rooms-told").queryAs(Label.class).getText();
        assertTrue(told.contains("tegelijk"), told);
        picture(robot, "rooms-refused-light");
        robot.moveTo(drawn(robot, other)).press(MouseButton.PRIMARY);
        Wait.until(() -> model.moves().toldProperty().get() == null);
        picture(robot, "rooms-pressed-light"); // by now everything has moved up
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(other.id()), model.choosing().blocks().stream().map(Block::id).toList());
        robot.clickOn(drawn(robot, chosen.getLast()));
        assertEquals(1, model.choosing().blocks().size());
        Node cell = drawn(robot, one);
        robot.interact(
                () -> {
                    Bounds at = cell.localToScreen(cell.getBoundsInLocal());
                    Point2D middle = new Point2D(at.getCenterX(), at.getCenterY());
                    CtrlMouse.fire(MouseEvent.MOUSE_PRESSED, cell, middle);
                    CtrlMouse.fire(MouseEvent.MOUSE_RELEASED, cell, middle);
                    CtrlMouse.fire(MouseEvent.MOUSE_CLICKED, cell, middle);
                });
        assertEquals(chosen, model.choosing().blocks());
        robot.drag(drawn(robot, one)).dropTo(boxOf(robot, "room/sk3", TUESDAY.plusDays(1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                robot.lookup("#rooms-told").queryAs(Label.class).getText().contains("andere dag"));
    }

    private int missing() {
        return model.gridProperty().get() == null ? 0 : model.gridProperty().get().missing();
    }

    private @Nullable String room(Block block) {
        WaitForAsyncUtils.waitForFxEvents();
        return model.block(block.id()).orElseThrow().room();
    }

    private Block blockOf(String member) {
        return model.plan().orElseThrow().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(TUESDAY))
                .filter(b -> b.session().equals("spreekuur"))
                .findFirst()
                .orElseThrow();
    }

    private static Node drawn(FxRobot robot, Block block) {
        return robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                .filter(cell -> block.id().equals(cell.getUserData()) && cell.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private static Node day(FxRobot robot, String row) {
        return boxOf(robot, row, TUESDAY);
    }

    private static Node boxOf(FxRobot robot, String row, LocalDate date) {
        return robot.lookup(".room-day").queryAllAs(RoomDayBox.class).stream()
                .filter(box -> box.row().equals(row) && date.equals(box.date()))
                .findFirst()
                .orElseThrow();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    try {
                        Screenshots.of(scene, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
