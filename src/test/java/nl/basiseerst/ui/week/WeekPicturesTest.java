package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.roster.DropPattern;
import nl.basiseerst.application.roster.MakeBasicSchedule;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Pictures of the week, to be looked at.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WeekPicturesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

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
    void inBothThemesAndTwiceAsLarge(FxRobot robot) throws TimeoutException {
        judged();
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        take(robot, "week-light");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        take(robot, "week-inspector-light");
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        take(robot, "week-inspector-dark");
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        draw(robot, Drawing.TIMELINE);
        take(robot, "week-timeline-dark");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));
        take(robot, "week-timeline-light");
        draw(robot, Drawing.BLOCKS);
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        robot.clickOn("#verdict-more");
        take(robot, "week-verdict-dark");
        robot.clickOn("#verdict-close");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        take(robot, "week-light-200");
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.ENTER);
        take(robot, "week-inspector-light-200");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));
        robot.interact(() -> week.desk().show(LocalDate.of(2027, 1, 5)));
        judged();
        take(robot, "week-empty-light");
    }

    @Test
    void patternsCopiesAndDeviations(FxRobot robot) throws TimeoutException {
        judged();
        robot.interact(
                () -> {
                    BasicSchedule made =
                            MakeBasicSchedule.fromWeeks(
                                    plan(), IsoWeek.of(TUESDAY), 1, "Basisrooster");
                    week.desk().edit("test", MakeBasicSchedule.edits(plan(), made));
                    Block first = blockOf("rahmani");
                    week.desk()
                            .edit(
                                    "test",
                                    List.of(
                                            new Edit.Remove(first),
                                            new Edit.Add(pattern("Huisartsdag")),
                                            new Edit.Add(pattern("Huisarts korte dag")),
                                            new Edit.Remove(blockOf("dewit"))));
                });
        judged();
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.P);
        take(robot, "week-patterns-light");
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.C);
        Wait.until(() -> !robot.lookup("#copy-preview .stamp-line").queryAll().isEmpty());
        take(robot, "week-copy-dark");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        take(robot, "week-copy-200");
        robot.push(KeyCode.ESCAPE).push(KeyCode.P);
        take(robot, "week-patterns-200");
    }

    /// Chosen in the menu, without going past those that open a menu outside the screen.
    private static void draw(FxRobot robot, Drawing drawing) {
        MenuButton menu = robot.lookup("#week-filter").query();
        robot.interact(menu::show);
        robot.interact(
                () ->
                        menu.getItems().stream()
                                .filter(item -> ("week-drawing-" + drawing).equals(item.getId()))
                                .forEach(MenuItem::fire));
        robot.interact(menu::hide);
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(week.desk().shownProperty().get()).plan();
    }

    private Block blockOf(String member) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && !b.date().isBefore(TUESDAY))
                .findFirst()
                .orElseThrow();
    }

    private DayPattern pattern(String name) {
        return DropPattern.pattern(plan(), "rahmani", blockOf("rahmani").date(), name);
    }

    private void judged() throws TimeoutException {
        Wait.until(
                () ->
                        week.desk().judgedProperty().get() != null
                                && !week.desk().judgingProperty().get());
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
