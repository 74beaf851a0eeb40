package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.roster.MakeBasicSchedule;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Days put down in one go, days copied, and days brought back to the basic schedule.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PatternStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate FREE = TUESDAY.plusDays(1); // R. Rahmani is off on Wednesdays

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, Samples.plan("linde"), TUESDAY);
    }

    @BeforeEach
    void waitUntilItIsShown() throws TimeoutException {
        Wait.until(() -> week.desk().judgedProperty().get() != null);
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void aDayBecomesAPatternThatIsPutDownWithTheKeyboardAndTheMouse(FxRobot robot)
            throws TimeoutException {
        focusGrid(robot);
        robot.push(KeyCode.P);
        assertTrue(focused().getStyleClass().contains("pattern"), "on a recent block");
        robot.interact(() -> robot.lookup("#pattern-make").queryAs(Button.class).fire());
        assertEquals("pattern-name", focused().getId());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Huisartsdag").push(KeyCode.ENTER);
        focusGrid(robot);
        Wait.until(() -> "Huisartsdag".equals(pattern().name()));

        robot.push(KeyCode.RIGHT).push(KeyCode.P);
        Wait.until(() -> ("pattern-" + pattern().id()).equals(focused().getId()));
        robot.push(KeyCode.ENTER);
        assertEquals(spans(TUESDAY), spans(FREE));
        assertEquals("week-list", focused().getId());
        robot.interact(() -> week.desk().undo());
        Wait.until(() -> spans(FREE).isEmpty());

        Node target =
                robot.lookup(".day-box").queryAllAs(DayBox.class).stream()
                        .filter(box -> box.member().equals("rahmani") && FREE.equals(box.date()))
                        .findFirst()
                        .orElseThrow();
        robot.clickOn(target);
        robot.drag("#pattern-" + pattern().id()).dropTo(target);
        Wait.until(() -> spans(FREE).equals(spans(TUESDAY)));
    }

    @Test
    void aDayIsCopiedAfterALook(FxRobot robot) throws TimeoutException {
        focusGrid(robot);
        robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.C);
        assertEquals("copy-first", focused().getId());
        Wait.until(() -> !robot.lookup("#copy-go").queryAs(Button.class).isDisabled());
        assertEquals(List.of(), spans(FREE), "nothing happened yet");
        robot.interact(() -> robot.lookup("#copy-go").queryAs(Button.class).fire());
        Wait.until(() -> spans(FREE).equals(spans(TUESDAY)));
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#copy-panel").tryQuery().isPresent());
        robot.interact(() -> week.desk().undo());
        Wait.until(() -> spans(FREE).isEmpty());
    }

    @Test
    void aDayThatDeviatesSaysSoAndIsBroughtBack(FxRobot robot) throws TimeoutException {
        robot.interact(
                () -> {
                    BasicSchedule made =
                            MakeBasicSchedule.fromWeeks(
                                    plan(), IsoWeek.of(TUESDAY), 1, "Basisrooster");
                    week.desk().edit("test", MakeBasicSchedule.edits(plan(), made));
                });
        assertTrue(robot.lookup(".day-deviates").queryAll().isEmpty());
        Block first = blocks(TUESDAY).getFirst();
        robot.interact(() -> week.desk().edit("test", List.of(new Edit.Remove(first))));
        Wait.until(() -> robot.lookup(".day-deviates").queryAll().size() == 1);
        Label sign = robot.lookup(".day-deviates").queryAs(Label.class);
        assertTrue(sign.getAccessibleText().contains("was " + first.span()), "it is said too");

        robot.interact(() -> week.desk().goTo(Destination.day("week", "rahmani", TUESDAY)));
        Wait.until(() -> robot.lookup("#inspector-deviates").query().isVisible());
        robot.clickOn("#back-to-basic");
        Wait.until(() -> robot.lookup(".day-deviates").queryAll().isEmpty());
        assertTrue(spans(TUESDAY).contains(first.span()));
        robot.interact(() -> week.desk().undo());
        Wait.until(() -> robot.lookup(".day-deviates").queryAll().size() == 1);
    }

    private void focusGrid(FxRobot robot) {
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
    }

    private DayPattern pattern() {
        return plan().groundwork().dayPatterns().getFirst();
    }

    private Node focused() {
        return Objects.requireNonNull(week.scene().getFocusOwner());
    }

    private List<TimeSpan> spans(LocalDate date) {
        return blocks(date).stream().map(Block::span).sorted().toList();
    }

    private List<Block> blocks(LocalDate date) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals("rahmani") && b.date().equals(date))
                .toList();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(week.desk().shownProperty().get()).plan();
    }
}
