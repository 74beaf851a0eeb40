package nl.basiseerst.ui.week.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// From a week that is right to a basic schedule, the weeks made of it, and what deviates.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class BasicStoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23); // of the current week

    private BasicOnStage basic;

    @Start
    void open(Stage stage) {
        basic = new BasicOnStage(stage, Samples.plan("linde"));
    }

    @AfterEach
    void close() {
        basic.close();
    }

    @Test
    void aWeekBecomesABasicScheduleAndThatAYear(FxRobot robot)
            throws TimeoutException, IOException {
        basic.settle();
        robot.clickOn("#basic-first");
        basic.settle();
        BasicSchedule made = chosen();
        assertEquals(IsoWeek.of(MONDAY), made.validFrom());
        String cause = text(robot, "#verdict-cause");
        assertTrue(cause.length() > 10, "it is judged as a week");
        assertFalse(cause.matches(".*\\d+ (nov|dec).*"), cause); // a cycle has no dates
        assertTrue(
                robot.lookup("#coverage-bar .coverage-item").queryAll().stream()
                        .noneMatch(Button.class::isInstance),
                "there is nothing behind an activity of a cycle");

        // weeks are made of it, after a look at what that comes to
        robot.clickOn("#basic-stamp");
        Wait.until(() -> !robot.lookup("#stamp-go").queryButton().isDisabled());
        assertEquals("stamp-first", focused());
        assertTrue(robot.lookup("#stamp-preview .stamp-line").queryAll().size() >= 2);
        int before = basic.plan().blocks().size();
        robot.clickOn("#stamp-replace");
        Wait.until(() -> !robot.lookup("#stamp-go").queryButton().isDisabled());
        assertEquals(before, basic.plan().blocks().size(), "nothing happened yet");
        robot.clickOn("#stamp-go");
        Wait.until(() -> robot.lookup("#stamp-done").tryQuery().isPresent());
        Wait.until(() -> chosen().stamped().size() == 14);
        basic.settle();
        robot.clickOn("#stamp-first").push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#stamp-panel").tryQuery().isPresent());

        // a block is changed with the keyboard, as in a week
        Block block = first(basic.cycle().blocks());
        robot.clickOn(drawn(robot, block));
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.LEFT);
        Wait.until(() -> text(robot, "#basic-notice").contains("Ook aangepast in"));
        basic.settle();
        TimeSpan shorter = new TimeSpan(block.span().from(), block.span().to() - 15);
        for (int week = 0; week < 5; week++) {
            LocalDate date = block.date().plusWeeks(week);
            Wait.until(() -> has(block.member(), date, shorter)); // flowed into it
        }

        // by hand in a week: a deviation, which leads to its day and is written
        Block other = first(basic.plan().blocks());
        robot.interact(() -> basic.desk().edit("test", List.of(new Edit.Remove(other))));
        basic.settle();
        robot.clickOn("#basic-page-DEVIATIONS");
        TableView<?> table = robot.lookup("#deviations-table").queryTableView();
        Wait.until(() -> table.getItems().size() == 1);
        robot.clickOn("#deviations-export");
        Wait.until(() -> robot.lookup("#deviations-done").query().isVisible());
        assertTrue(Files.readString(basic.basic().exported()).contains("R. Rahmani"));
        robot.interact(table::requestFocus);
        robot.push(KeyCode.ENTER);
        assertEquals(
                Destination.day("week", other.member(), other.date()),
                basic.desk().destinationProperty().get());

        // one undo each
        robot.interact(() -> basic.desk().undo());
        Wait.until(() -> deviations() == 0);
        robot.interact(() -> basic.desk().undo());
        Wait.until(() -> has(block.member(), block.date().plusWeeks(1), block.span()));
        robot.interact(() -> basic.desk().undo());
        Wait.until(() -> chosen().stamped().size() == 1);
    }

    @Test
    void aSecondWeekOfTheCycleIsMadeAndGoneTo(FxRobot robot) throws TimeoutException {
        basic.settle();
        robot.clickOn("#basic-first");
        basic.settle();
        robot.interact(() -> basic.model().setWeeks(2));
        Wait.until(() -> robot.lookup("#cycle-week-2").tryQuery().isPresent());
        basic.settle();
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        Wait.until(() -> basic.model().positionProperty().get() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN); // there is no third
        basic.settle();
        assertEquals(1, basic.model().positionProperty().get());
        robot.clickOn("#cycle-week-1");
        Wait.until(() -> basic.model().positionProperty().get() == 0);
    }

    @Test
    void itGetsANameAndIsRemoved(FxRobot robot) throws TimeoutException {
        basic.settle();
        robot.clickOn("#basic-first");
        basic.settle();
        robot.clickOn("#basic-settings");
        assertEquals("basic-name", focused());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Winter").push(KeyCode.ENTER);
        Wait.until(() -> chosen().name().equals("Winter"));
        basic.settle();
        robot.clickOn("#basic-remove");
        Wait.until(() -> robot.lookup("#basic-none").query().isVisible());
        robot.interact(() -> basic.desk().undo());
        Wait.until(() -> basic.model().chosenProperty().get() != null);
        assertEquals("Winter", chosen().name());
    }

    private long deviations() {
        return Deviations.of(basic.plan(), Period.of(MONDAY, MONDAY.plusWeeks(10))).size();
    }

    private BasicSchedule chosen() {
        return Objects.requireNonNull(basic.model().chosenProperty().get()).schedule();
    }

    private boolean has(String member, LocalDate date, TimeSpan span) {
        return basic.plan().blocks().stream()
                .anyMatch(
                        b ->
                                b.member().equals(member)
                                        && b.date().equals(date)
                                        && b.span().equals(span));
    }

    /// The first block of R. Rahmani from Monday on.
    private static Block first(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b.member().equals("rahmani") && b.date().equals(MONDAY))
                .min(Comparator.comparingInt(b -> b.span().from()))
                .orElseThrow();
    }

    private static Node drawn(FxRobot robot, Block block) {
        return robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                .filter(cell -> block.id().equals(cell.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private String focused() {
        return Objects.requireNonNull(basic.scene().getFocusOwner()).getId();
    }
}
