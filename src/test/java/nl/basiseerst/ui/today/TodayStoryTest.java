package nl.basiseerst.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Printable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// An assistant at 7:45, with the keyboard only.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class TodayStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private TodayOnStage today;

    @Start
    void open(Stage stage) {
        today = new TodayOnStage(stage, Samples.plan("linde"));
        today.sample().desk().open();
    }

    @AfterEach
    void close() {
        today.close();
    }

    @Test
    void theTasksOfTheMorning(FxRobot robot) throws TimeoutException {
        Wait.until(() -> today.scene().lookup("#task-t56") != null);
        robot.interact(today.view()::requestFocus);
        assertFocus("task-t56");

        // Enter leads to the candidates, the arrow to the next one, Enter gives, the focus returns
        robot.push(KeyCode.ENTER);
        String first = focus();
        robot.push(KeyCode.DOWN);
        String second = focus();
        assertTrue(first.startsWith("candidate-") && second.startsWith("candidate-"), second);
        robot.push(KeyCode.ENTER);
        String given = second.substring("candidate-".length());
        assertTask("t56", given, TaskStatus.OPEN);
        assertFocus("task-t56");

        robot.push(KeyCode.S);
        assertTask("t56", given, TaskStatus.IN_PROGRESS);

        // a digit gives at once; O asks to whom
        robot.push(KeyCode.O);
        assertEquals("Aan wie overdragen?", text(".candidates-over"));
        robot.push(KeyCode.DIGIT1);
        Task over = task("t56");
        assertEquals(TaskStatus.HANDED_OVER, over.status());
        assertFalse(given.equals(over.assignee()));
        assertFocus("task-t56");

        robot.push(KeyCode.D);
        assertEquals(TaskStatus.DONE, task("t56").status());
        assertEquals("1 van 9 klaar, 1 vraagt een besluit", text("#today-counts"));
        String next = focus();
        assertTrue(next.startsWith("task-") && !next.equals("task-t56"), next);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Wait.until(() -> task("t56").status() == TaskStatus.HANDED_OVER);
        assertEquals("0 van 9 klaar, 1 vraagt een besluit", text("#today-counts"));
        assertTrue(focus().startsWith("task-"), focus());
    }

    @Test
    void arrowsChooseAndSpaceFinishes(FxRobot robot) throws TimeoutException {
        Wait.until(() -> today.scene().lookup("#task-t56") != null);
        robot.interact(today.view()::requestFocus);
        robot.push(KeyCode.END);
        String last = focus();
        robot.push(KeyCode.UP).push(KeyCode.HOME);
        assertFocus("task-t56");
        robot.push(KeyCode.END).push(KeyCode.SPACE);
        assertEquals(TaskStatus.DONE, task(last.substring("task-".length())).status());
        robot.push(KeyCode.F);
        assertTrue(robot.lookup("#" + last).tryQuery().isEmpty());
        robot.push(KeyCode.P);
        assertEquals(List.of(new Printable.Day(TUESDAY)), today.printed());
    }

    @Test
    void whatIsTypedInTheDateOrAMenuIsNoCommand(FxRobot robot) throws TimeoutException {
        Wait.until(() -> today.scene().lookup("#task-t56") != null);
        Task before = task("t56");
        robot.interact(() -> today.scene().lookup("#moment").requestFocus());
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.DELETE);
        assertEquals(before, task("t56"));

        robot.interact(today.view()::requestFocus);
        robot.push(KeyCode.N).push(KeyCode.DIGIT1).push(KeyCode.DELETE);
        assertEquals(before, task("t56"));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Wait.until(() -> today.scene().lookup("#task-t56") != null && tasks() == 10);
        assertTrue(focus().startsWith("task-t-"), focus());
    }

    @Test
    void anOpenedDayComesIntoSight(FxRobot robot) throws TimeoutException {
        Wait.until(() -> today.scene().lookup("#team-vandam") != null);
        robot.interact(() -> today.scene().lookup("#team-vandam").requestFocus());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node row = today.scene().lookup("#team-vandam");
        assertEquals(5, row.lookupAll(".block-in-words").size());
        Node around = today.scene().lookup(".team-scroll");
        robot.interact(() -> today.scene().getRoot().layout());
        assertTrue(
                around.localToScene(around.getLayoutBounds())
                        .contains(row.localToScene(row.getLayoutBounds())),
                () ->
                        row.localToScene(row.getLayoutBounds())
                                + " in "
                                + around.localToScene(around.getLayoutBounds()));
        robot.push(KeyCode.ENTER);
        assertTrue(row.lookupAll(".block-in-words").isEmpty());
    }

    @Test
    void everythingCanBeReachedWithTheKeyboard(FxRobot robot) throws TimeoutException {
        Wait.until(() -> today.scene().lookup("#task-t56") != null);
        robot.interact(today.view()::requestFocus);
        StringBuilder reached = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            robot.push(KeyCode.TAB);
            reached.append(focus()).append(' ');
        }
        for (String id :
                List.of(
                        "moment-back",
                        "today-sheet",
                        "today-to-guard",
                        "team-rahmani",
                        "today-only-open",
                        "today-add",
                        "task-t56",
                        "step-cancel",
                        "candidate-")) {
            assertTrue(reached.toString().contains(id), id + " in " + reached);
        }
    }

    @Test
    void theDaysTasksArePreparedAndTheLanguageChangesEverything(FxRobot robot)
            throws TimeoutException {
        Wait.until(() -> today.scene().lookup("#task-t56") != null);
        robot.interact(() -> today.sample().desk().show(LocalDate.of(2026, 12, 14)));
        Wait.until(() -> today.scene().lookup("#today-prepare") != null);
        robot.interact(() -> today.scene().lookup("#today-sheet").requestFocus());
        robot.push(KeyCode.K);
        assertEquals("0 van 9 klaar, 9 vragen een besluit", text("#today-counts"));
        robot.interact(() -> today.sample().texts().use(Language.ENGLISH));
        assertEquals("0 of 9 done, 9 ask for a decision", text("#today-counts"));
        assertEquals("Day sheet", text("#today-sheet"));
    }

    @Test
    void aFirstStartSaysWhatToDo(FxRobot robot) throws TimeoutException {
        try (SampleDesk none = SampleDesk.inBackground(null, Platform::runLater)) {
            robot.interact(
                    () -> {
                        today.scene().setRoot(new TodayView(none.desk(), none.texts(), _ -> {}));
                        none.desk().open();
                    });
            Wait.until(() -> robot.lookup("Er is nog geen praktijk.").tryQuery().isPresent());
        }
    }

    private int tasks() {
        return today.scene().getRoot().lookupAll(".task-row").size();
    }

    private Task task(String id) {
        return Objects.requireNonNull(today.sample().desk().shownProperty().get())
                .plan()
                .tasks()
                .stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void assertTask(String id, String assignee, TaskStatus status) {
        assertEquals(assignee, task(id).assignee());
        assertEquals(status, task(id).status());
    }

    private void assertFocus(String id) {
        assertEquals(id, focus());
    }

    private String focus() {
        Node owner = today.scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private String text(String query) {
        return ((Labeled) Objects.requireNonNull(today.scene().lookup(query))).getText();
    }
}
