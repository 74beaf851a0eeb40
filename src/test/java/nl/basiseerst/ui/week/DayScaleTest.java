package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.CtrlMouse;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// Gestures on the hours of a day and with several blocks: each is one step to take back.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class DayScaleTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, Samples.plan("linde"), TUESDAY);
    }

    @BeforeEach
    void waitForTheVerdict() throws TimeoutException {
        week.waitForTheVerdict();
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void aBlockIsDraggedInTimeAndStretchedAtBothEnds(FxRobot robot) {
        day(robot);
        PracticePlan before = plan();
        Block block = longest();
        double quarter = quarter(robot, block);
        Point2D middle = middle(robot, block);
        robot.drag(middle).moveTo(middle.add(2 * quarter + 3, 0));
        TimeSpan later = moved(block.span(), 30, 30);
        assertEquals(later.toString(), ghost(robot));
        take(robot, "day-drag-light");
        robot.drop();
        assertEquals(later, asItIs(block).span());
        assertEquals("", ghost(robot));
        undo(robot, before);
        assertEquals(block, asItIs(block));

        Bounds bar = bounds(robot, block);
        Point2D end = new Point2D(bar.getMaxX() - 3, bar.getCenterY());
        robot.drag(end).moveTo(end.subtract(quarter, 0)).drop();
        assertEquals(moved(block.span(), 0, -15), asItIs(block).span());
        undo(robot, before);
        bar = bounds(robot, block);
        Point2D start = new Point2D(bar.getMinX() + 3, bar.getCenterY());
        robot.drag(start).moveTo(start.add(quarter, 0)).drop();
        assertEquals(moved(block.span(), 15, 0), asItIs(block).span());
        undo(robot, before);
        assertEquals(block, asItIs(block));
    }

    @Test
    void keysDoNothingToWhatIsHeld(FxRobot robot) {
        day(robot);
        Block block = longest();
        Point2D middle = middle(robot, block);
        robot.drag(middle).moveTo(middle.add(2 * quarter(robot, block) + 3, 0));
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        robot.drop();
        assertEquals(moved(block.span(), 30, 30), asItIs(block).span());
    }

    @Test
    void whatIsGoneIsNotPutDown(FxRobot robot) {
        day(robot);
        Block block = longest();
        Point2D middle = middle(robot, block);
        robot.drag(middle).moveTo(middle.add(2 * quarter(robot, block) + 3, 0));
        robot.interact(() -> week.desk().edit("test", List.of(new Edit.Remove(block))));
        PracticePlan after = plan();
        robot.drop();
        assertEquals(after, plan());
    }

    @Test
    void escapeLeavesAllAsItWas(FxRobot robot) {
        day(robot);
        Block block = longest();
        PracticePlan before = plan();
        Point2D middle = middle(robot, block);
        robot.drag(middle).moveTo(middle.add(80, 0));
        assertNotEquals("", ghost(robot));
        robot.push(KeyCode.ESCAPE);
        assertEquals("", ghost(robot));
        robot.drop();
        assertEquals(before, plan());
    }

    @Test
    void withCtrlItIsCopiedToAnotherPerson(FxRobot robot) {
        day(robot);
        Block block = longest();
        PracticePlan before = plan();
        DayBox other =
                robot.lookup(".day-box").queryAllAs(DayBox.class).stream()
                        .filter(box -> !box.member().isEmpty())
                        .filter(box -> !box.member().equals(block.member()))
                        .findFirst()
                        .orElseThrow();
        Bounds row = other.localToScreen(other.getBoundsInLocal());
        Point2D middle = middle(robot, block);
        Point2D there = new Point2D(middle.getX(), row.getCenterY());
        Node cell = cell(robot, block);
        robot.interact(
                () -> {
                    CtrlMouse.fire(MouseEvent.MOUSE_PRESSED, cell, middle);
                    CtrlMouse.fire(MouseEvent.MOUSE_DRAGGED, cell, middle.add(0, 20));
                    CtrlMouse.fire(MouseEvent.MOUSE_DRAGGED, other, there);
                    CtrlMouse.fire(MouseEvent.MOUSE_RELEASED, other, there);
                });
        assertEquals(before.blocks().size() + 1, plan().blocks().size());
        assertEquals(block, asItIs(block));
        assertTrue(
                plan().blocks().stream()
                        .anyMatch(
                                b ->
                                        b.member().equals(other.member())
                                                && b.date().equals(TUESDAY)
                                                && b.span().equals(block.span())
                                                && b.session().equals(block.session())));
        undo(robot, before);
    }

    @Test
    void theSameFromTheKeyboard(FxRobot robot) {
        day(robot);
        PracticePlan before = plan();
        Block block = longest();
        robot.interact(() -> week.desk().goTo(destination(block)));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(moved(block.span(), 15, 15), asItIs(block).span());
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.LEFT);
        assertEquals(moved(block.span(), 15, 0), asItIs(block).span());
        robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.LEFT);
        assertEquals(block.span(), asItIs(block).span());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertNotEquals(block.member(), asItIs(block).member());
        for (int i = 0; i < 3; i++) {
            robot.interact(() -> week.desk().undo());
        }
        undo(robot, before);
        assertEquals(block, asItIs(block));
        robot.push(KeyCode.D);
        assertFalse(visible(robot, ".day-track"));
    }

    @Test
    void aBandChoosesWhatItGoesRoundAndDeleteTakesItAway(FxRobot robot) {
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        DayBox box =
                robot.lookup(".day-box").queryAllAs(DayBox.class).stream()
                        .filter(b -> b.member().equals("rahmani") && TUESDAY.equals(b.date()))
                        .findFirst()
                        .orElseThrow();
        PracticePlan before = plan();
        int planned = of("rahmani").size();
        Bounds all = box.localToScreen(box.getBoundsInLocal());
        robot.drag(all.getMinX() + 1, all.getMinY() + 1)
                .moveTo(all.getMaxX() - 4, all.getMaxY() - 4);
        take(robot, "week-band-light");
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
        Label title = robot.lookup("#inspector .section-title").query();
        assertTrue(title.getText().startsWith(planned + " blokken, "), title.getText());
        take(robot, "week-chosen-light");
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), of("rahmani"));
        undo(robot, before);
        assertEquals(planned, of("rahmani").size());
    }

    @Test
    void ctrlClickChoosesOneByOne(FxRobot robot) {
        List<Block> day = of("rahmani");
        robot.clickOn(cell(robot, day.get(0)));
        Node second = cell(robot, day.get(1));
        Point2D there = middle(robot, day.get(1));
        robot.interact(
                () -> {
                    CtrlMouse.fire(MouseEvent.MOUSE_PRESSED, second, there);
                    CtrlMouse.fire(MouseEvent.MOUSE_RELEASED, second, there);
                    CtrlMouse.fire(MouseEvent.MOUSE_CLICKED, second, there);
                });
        Label title = robot.lookup("#inspector .section-title").query();
        assertTrue(title.getText().startsWith("2 blokken, "), title.getText());
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertEquals("Blok", title.getText());
    }

    @Test
    void aBlockIsSplitAndGetsExtraWorkWithKeys(FxRobot robot) {
        PracticePlan before = plan();
        Block block = longest();
        robot.interact(() -> week.desk().goTo(destination(block)));
        robot.push(KeyCode.S);
        assertTrue(visible(robot, "#split"));
        take(robot, "week-split-light");
        robot.push(KeyCode.ENTER);
        int half = BlockEdits.halfway(block).orElseThrow();
        assertEquals(new TimeSpan(block.span().from(), half), asItIs(block).span());
        assertFalse(visible(robot, "#split"));
        undo(robot, before);
        robot.push(KeyCode.X);
        MenuButton add = robot.lookup("#extra-add").query();
        assertTrue(add.isShowing());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(block.extra().size() + 1, asItIs(block).extra().size());
    }

    @Test
    void picturesOfTheDay(FxRobot robot) {
        day(robot);
        take(robot, "day-light");
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        take(robot, "day-dark");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        take(robot, "day-light-200");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));
        robot.clickOn("#week-filter").clickOn("#filter-GP");
        assertEquals(
                Set.of(Role.GP),
                robot.lookup("#week-list").<ListView<WeekRow>>query().getItems().stream()
                        .filter(WeekRow.Heading.class::isInstance)
                        .map(row -> ((WeekRow.Heading) row).role())
                        .collect(Collectors.toSet()));
        take(robot, "day-filtered-light");
        robot.clickOn("#week-filter").clickOn("#filter-clear");
    }

    private void day(FxRobot robot) {
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Takes the last change back; then the blocks are as they were.
    private void undo(FxRobot robot, PracticePlan before) {
        robot.interact(() -> week.desk().undo());
        try {
            Wait.until(
                    () -> // on the way back it may have been so before
                    week.desk().stepsProperty().get().undo() == null
                                    && Set.copyOf(plan().blocks())
                                            .equals(Set.copyOf(before.blocks())));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Destination destination(Block block) {
        return new Destination("week", block.id());
    }

    private static TimeSpan moved(TimeSpan span, int from, int to) {
        return new TimeSpan(span.from() + from, span.to() + to);
    }

    private static String ghost(FxRobot robot) {
        return robot.lookup(".drag-ghost")
                .tryQueryAs(Label.class)
                .filter(Node::isVisible)
                .map(Label::getText)
                .orElse("");
    }

    private Point2D middle(FxRobot robot, Block block) {
        Bounds bar = bounds(robot, block);
        return new Point2D(bar.getCenterX(), bar.getCenterY());
    }

    private Bounds bounds(FxRobot robot, Block block) {
        Node cell = cell(robot, block);
        return cell.localToScreen(cell.getBoundsInLocal());
    }

    private double quarter(FxRobot robot, Block block) {
        return bounds(robot, block).getWidth() / block.span().minutes() * 15;
    }

    private static BlockCell cell(FxRobot robot, Block block) {
        return robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                .filter(cell -> block.id().equals(cell.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean visible(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible);
    }

    /// The longest basic block of the first GP that day.
    private Block longest() {
        return of("rahmani").stream()
                .filter(b -> b.session().equals("spreekuur"))
                .max(Comparator.comparingInt(b -> b.span().minutes()))
                .orElseThrow();
    }

    private List<Block> of(String member) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(TUESDAY))
                .sorted(Comparator.comparing(Block::span))
                .toList();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(week.desk().shownProperty().get()).plan();
    }

    private Block asItIs(Block block) {
        return plan().blocks().stream()
                .filter(b -> b.id().equals(block.id()))
                .findFirst()
                .orElseThrow();
    }

    private void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(week.scene(), name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
