package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
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

/// Somebody else takes work over, in the panel beside the week.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ReplacePanelTest {

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
    void somebodyElseTakesTheDayOver(FxRobot robot) throws TimeoutException {
        robot.interact(() -> week.desk().goTo(destination(of("rahmani").getFirst())));
        robot.push(KeyCode.V);
        ListView<StandIn> people = robot.lookup("#replace-people").query();
        robot.clickOn("#replace-DAY");
        Wait.until(() -> people.getItems().size() == 17);
        take(robot, "week-replace-light");
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        take(robot, "week-replace-dark");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        take(robot, "week-replace-200");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));
        PracticePlan before = plan();
        List<Block> day = of("rahmani");
        String first = people.getItems().getFirst().member();
        robot.interact(people::requestFocus);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(), of("rahmani"));
        assertTrue(day.stream().allMatch(b -> asItIs(b).member().equals(first)));
        undo(robot, before);
        assertEquals(day, of("rahmani"));
    }

    @Test
    void whoWasChosenStaysChosenWhenTheScheduleChanges(FxRobot robot) throws TimeoutException {
        robot.interact(() -> week.desk().goTo(destination(of("rahmani").getFirst())));
        robot.push(KeyCode.V);
        ListView<StandIn> people = robot.lookup("#replace-people").query();
        Wait.until(() -> people.getItems().size() == 17);
        robot.interact(people::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        String third = people.getItems().get(2).member();
        Block other = of("peters").getFirst();
        robot.interact(() -> week.desk().edit("test", List.of(new Edit.Remove(other))));
        Wait.until(
                () ->
                        robot.lookup("#replace-changed").query().isVisible()
                                && people.getItems().size() == 17);
        assertEquals(third, people.getSelectionModel().getSelectedItem().member());
        List<Block> chosen = List.of(of("rahmani").getFirst());
        robot.push(KeyCode.ENTER);
        assertTrue(chosen.stream().allMatch(b -> asItIs(b).member().equals(third)));
    }

    @Test
    void ofOtherBlocksTheBestIsProposedUnlessSomebodyWasChosen(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> week.desk().goTo(destination(of("rahmani").getFirst())));
        robot.push(KeyCode.V);
        ListView<StandIn> people = robot.lookup("#replace-people").query();
        Wait.until(() -> people.getItems().size() == 17);
        String first = people.getItems().getFirst().member();
        take(robot, people, "WEEK");
        assertNotEquals(
                first, people.getItems().getFirst().member(), "the sample tells them apart");
        assertEquals(0, people.getSelectionModel().getSelectedIndex());
        robot.interact(people::requestFocus);
        robot.push(KeyCode.DOWN);
        String second = people.getItems().get(1).member();
        take(robot, people, "DAY");
        assertEquals(second, people.getSelectionModel().getSelectedItem().member());
    }

    /// Chooses other blocks, and waits until it is known who could.
    private static void take(FxRobot robot, ListView<StandIn> people, String scope)
            throws TimeoutException {
        robot.clickOn("#replace-" + scope);
        Wait.until(() -> people.getItems().size() == 17);
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
