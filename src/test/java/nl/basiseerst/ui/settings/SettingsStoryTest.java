package nl.basiseerst.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// A practice manager sets up the practice.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class SettingsStoryTest {

    private SettingsOnStage settings;
    private Desk desk;

    @Start
    void open(Stage stage) {
        settings = new SettingsOnStage(stage, Samples.plan("linde"));
        desk = settings.kit().desk();
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void opensOnSaturdayClosesAHolidayAndTakesItBack(FxRobot robot) throws TimeoutException {
        opened(robot, Section.HOURS);
        robot.clickOn("#hours-SATURDAY").write("9-12").push(KeyCode.ENTER);
        Wait.until(() -> practice().regularDays().contains(DayOfWeek.SATURDAY));
        TextField saturday = robot.lookup("#hours-SATURDAY").query();
        assertEquals("09:00–12:00", saturday.getText());
        assertEquals(
                List.of(TimeSpan.of("09:00", "12:00")),
                HoursOfDay.of(practice().openingHours(), DayOfWeek.SATURDAY));

        robot.clickOn("#hours-MONDAY").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("8-12, 11-17").push(KeyCode.ENTER);
        assertEquals(
                List.of(TimeSpan.of("08:00", "17:00")),
                HoursOfDay.of(practice().openingHours(), DayOfWeek.MONDAY));
        assertEquals(1, visible(robot, ".form-mistake"));
        robot.push(KeyCode.ESCAPE);
        assertEquals(0, visible(robot, ".form-mistake"));

        robot.clickOn("#to-settings-closed");
        Wait.until(() -> robot.lookup("#holiday-2027-04-27").tryQuery().isPresent());
        CheckBox goodFriday = robot.lookup("#holiday-2027-03-26").query();
        assertFalse(goodFriday.isSelected());
        robot.clickOn(goodFriday);
        Button close = robot.lookup("#holidays-close").query();
        int before = practice().closedDates().size();
        int ticked = Integer.parseInt(close.getText().replaceAll("\\D", ""));
        robot.clickOn(close);
        assertEquals(before + ticked, practice().closedDates().size());
        assertTrue(practice().closedDates().contains(LocalDate.of(2027, 3, 26)));

        undo(robot);
        Wait.until(() -> practice().closedDates().size() == before);
        assertTrue(practice().regularDays().contains(DayOfWeek.SATURDAY));
        undo(robot);
        Wait.until(() -> !practice().regularDays().contains(DayOfWeek.SATURDAY));
    }

    @Test
    void closesADateThatIsTyped(FxRobot robot) throws TimeoutException {
        opened(robot, Section.CLOSED);
        robot.clickOn("#closed-date").write("4-12-2026").push(KeyCode.ENTER);
        LocalDate typed = LocalDate.of(2026, 12, 4);
        Wait.until(() -> practice().closedDates().contains(typed));
        robot.write("4 december").clickOn("#closed-add");
        Labeled mistake = robot.lookup("#closed-mistake").query();
        assertTrue(mistake.isVisible());
        robot.clickOn("#closed-open-2026-12-04");
        Wait.until(() -> !practice().closedDates().contains(typed));
    }

    @Test
    void addsARoomAndARule(FxRobot robot) throws TimeoutException {
        opened(robot, Section.ROOMS);
        int rooms = plan().rooms().size();
        Button add = robot.lookup("#room-add").query();
        robot.interact(add::fire);
        Wait.until(() -> plan().rooms().size() == rooms + 1);
        robot.write("Spreekkamer 10").push(KeyCode.ENTER);
        Wait.until(() -> plan().rooms().getLast().name().contains("Spreekkamer 10"));

        robot.clickOn("#to-settings-rules").clickOn("#rule-add");
        Wait.until(() -> plan().presenceRules().size() == 4);
        String id = plan().presenceRules().getLast().id();
        TextField min = robot.lookup("#rule-min-" + id).query();
        robot.interact(min::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("2").push(KeyCode.ENTER);
        Wait.until(() -> plan().presenceRules().getLast().min() == 2);
        CheckBox gp = robot.lookup("#rule-role-GP-" + id).query();
        robot.interact(gp::fire);
        PresenceRule rule = plan().presenceRules().getLast();
        assertEquals(1, rule.roles().size(), "a rule asks for somebody");
        undo(robot);
        Wait.until(() -> plan().presenceRules().getLast().min() == 1);
        undo(robot);
        Wait.until(() -> plan().presenceRules().size() == 3);
        assertTrue(robot.lookup("#rule-" + id).tryQuery().isEmpty());
    }

    @Test
    void savesThePracticeAsAFileAndTakesAnotherIn(FxRobot robot) throws TimeoutException {
        opened(robot, Section.FILE);
        Path file = settings.kit().folder().resolve("linde.basiseerst.json");
        settings.answers().answer(file);
        robot.clickOn("#file-export");
        Wait.until(() -> robot.lookup("#file-done").query().isVisible());
        assertEquals(Samples.plan("linde"), new JsonPracticeFiles().read(file));

        settings.answers().answer(Samples.file("wilgen"));
        robot.clickOn("#file-import");
        Wait.until(() -> robot.lookup("#file-preview").tryQuery().isPresent());
        assertEquals("linde", practice().id());
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SPACE);
        Wait.until(() -> practice().id().equals("wilgen"));
        undo(robot);
        Wait.until(() -> practice().id().equals("linde"));
    }

    @Test
    void choosesHowTheWindowLooksAndFindsTheData(FxRobot robot) throws TimeoutException {
        opened(robot, Section.WINDOW);
        robot.clickOn("#language-ENGLISH");
        assertEquals(Language.ENGLISH, settings.kit().texts().language());
        robot.clickOn("#theme-DARK");
        assertTrue(settings.appearance().darkProperty().get());
        robot.clickOn("#text-larger");
        Labeled percent = robot.lookup("#text-percent").query();
        assertEquals("125 %", percent.getText());
        robot.clickOn("#text-normal").clickOn("#language-DUTCH").clickOn("#theme-LIGHT");
        assertEquals(Language.DUTCH, settings.kit().texts().language());
        assertFalse(settings.appearance().darkProperty().get());

        robot.clickOn("#to-settings-data");
        for (String place : List.of("#data-folder", "#data-log")) { // below what is in sight
            robot.interact(robot.lookup(place).query()::requestFocus);
            robot.push(KeyCode.SPACE);
        }
        assertEquals(List.of("folder", "log"), settings.opened());
    }

    private void opened(FxRobot robot, Section section) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
        robot.interact(() -> desk.goTo(new Destination("settings", section.id())));
        Wait.until(() -> robot.lookup("#settings-" + section.id()).tryQuery().isPresent());
    }

    private void undo(FxRobot robot) {
        robot.interact(desk::undo);
    }

    private static long visible(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream().filter(node -> node.isVisible()).count();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }

    private Practice practice() {
        return plan().practice();
    }
}
