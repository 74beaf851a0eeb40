package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.theme.Theme;

import org.jspecify.annotations.Nullable;
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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// A week is published, changed, and published again.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PublishStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final IsoWeek WEEK = IsoWeek.of(TUESDAY);
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, Samples.plan("linde"), TUESDAY);
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void aWeekIsPublishedChangedAndPublishedAgain(FxRobot robot) throws TimeoutException {
        waitFor("Concept", robot);
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        take(robot, "week-draft-light");
        Button publish = robot.lookup("#publication-publish").query();
        assertEquals("Publiceer versie 1", publish.getText());
        assertTrue(publish.isFocused(), "the keyboard is where the work is");
        robot.push(KeyCode.ENTER);
        waitFor("Gepubliceerd · v1", robot);
        assertFalse(publish.isVisible(), "there is nothing to publish");
        assertTrue(text(robot, "#publication-explained").contains("om 07:45"));
        assertEquals(List.of(), marked(robot));

        robot.interact(this::change);
        waitFor("Gewijzigd sinds v1 (3)", robot);
        assertEquals("◆ Gewijzigd", robot.lookup("#week-publication").queryLabeled().getText());
        assertEquals(3, robot.lookup(".publication-change").queryAll().size());
        assertEquals(2, marked(robot).size(), "one that changed and one that moved");
        assertEquals(2, robot.lookup(".day-gone").queryAll().size(), "what left a day");
        take(robot, "week-changed-light");
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        take(robot, "week-changed-dark");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        take(robot, "week-changed-200");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));

        assertEquals("Publiceer versie 2", publish.getText());
        robot.interact(publish::fire);
        waitFor("Gepubliceerd · v2", robot);
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertTrue(
                isInside(week.scene().getFocusOwner(), "publication-panel"),
                "the keyboard is in the panel, also where there is nothing to publish");
        assertEquals(List.of(), marked(robot));
        assertEquals(0, robot.lookup(".day-gone").queryAll().size());
        robot.interact(() -> week.desk().undo());
        waitFor("Gewijzigd sinds v1 (3)", robot);
        robot.interact(() -> week.desk().redo());
        waitFor("Gepubliceerd · v2", robot);
    }

    @Test
    void aChangeOfTheListLeadsToItsBlock(FxRobot robot) throws TimeoutException {
        waitFor("Concept", robot);
        robot.clickOn("#week-publication");
        robot.clickOn("#publication-publish");
        waitFor("Gepubliceerd · v1", robot);
        Block block = blocks().get(0);
        robot.interact(
                () ->
                        week.desk()
                                .edit(
                                        WEEK.toString(),
                                        List.of(
                                                new Edit.Update(
                                                        block.withSpan(
                                                                new TimeSpan(
                                                                        block.span().from(),
                                                                        block.span().to()
                                                                                - 15))))));
        waitFor("Gewijzigd sinds v1 (1)", robot);
        robot.clickOn(".publication-change");
        Wait.until(
                () ->
                        robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                                .anyMatch(
                                        cell ->
                                                block.id().equals(cell.getUserData())
                                                        && cell.getPseudoClassStates()
                                                                .contains(
                                                                        PseudoClass.getPseudoClass(
                                                                                "selected"))));
    }

    /// One block shorter, one to the next day, one gone.
    private void change() {
        List<Block> blocks = blocks();
        Block shorter = blocks.get(0);
        Block moved = blocks.get(1);
        assertTrue(
                week.desk()
                        .edit(
                                WEEK.toString(),
                                List.of(
                                        new Edit.Update(
                                                shorter.withSpan(
                                                        new TimeSpan(
                                                                shorter.span().from(),
                                                                shorter.span().to() - 15))),
                                        new Edit.Update(
                                                moved.of(moved.member(), moved.date().plusDays(1))),
                                        new Edit.Remove(blocks.get(2)))));
    }

    /// Of the first rows, which are in sight.
    private List<Block> blocks() {
        PracticePlan plan = Objects.requireNonNull(week.desk().shownProperty().get()).plan();
        WeekStanding known = WeekStanding.of(plan, WEEK);
        assertEquals(WEEK, known.week());
        return plan.members().subList(0, 2).stream()
                .flatMap(
                        member ->
                                plan.blocks().stream()
                                        .filter(b -> b.member().equals(member.id()))
                                        .filter(b -> WEEK.contains(b.date()))
                                        .limit(2))
                .toList();
    }

    private static List<BlockCell> marked(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, // what is drawn changes on that thread only
                () ->
                        robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                                .filter(cell -> cell.getPseudoClassStates().contains(CHANGED))
                                .toList());
    }

    private static boolean isInside(@Nullable Node node, String id) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static void waitFor(String standing, FxRobot robot) throws TimeoutException {
        Wait.until(
                () ->
                        robot.lookup("#week-publication")
                                .tryQueryAs(Labeled.class)
                                .map(button -> standing.equals(button.getAccessibleText()))
                                .orElse(false));
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
