package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.SaveState;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// One story through every view, as the program is wired: from a first start to paper.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WindowStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final int NOON = 12 * 60;

    @TempDir Path temp;

    private final OpenWindow window = new OpenWindow();

    @Start
    void open(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fromAPracticeFileToPaper(FxRobot robot) throws Exception {
        importLinde(robot);
        Block consulting = longestAfternoon();
        Verdict before = verdict();

        becomesExtra(robot, consulting);
        assertEquals(Verdict.DISPLACED, verdict());

        PracticePlan displaced = plan();
        robot.interact(() -> robot.lookup("#try-release").queryButton().fire());
        Wait.until(() -> !plan().equals(displaced) && isQuiet());
        assertTrue(verdict() != Verdict.DISPLACED, () -> verdict().toString());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Wait.until(() -> plan().equals(displaced) && isQuiet());
        assertEquals(Verdict.DISPLACED, verdict());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Wait.until(() -> block(consulting.id()).equals(consulting) && isQuiet());
        assertEquals(before, verdict());

        makesABasicSchedule(robot);
        robot.interact(() -> window.desk().show(TUESDAY));
        looksAtTheSettings(robot);
        ticksATask(robot);
        printsTheDay(robot);
    }

    private void importLinde(FxRobot robot) throws TimeoutException {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        window.choose(Samples.file("linde"));
        robot.clickOn("#start-file-go");
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.OPEN);
        Wait.until(() -> robot.lookup("#week-view").tryQuery().isPresent());
        robot.interact(() -> window.desk().show(TUESDAY));
        Wait.until(this::isQuiet);
    }

    /// As a person would: to the block, Enter, another session.
    private void becomesExtra(FxRobot robot, Block block) throws TimeoutException {
        robot.interact(() -> window.desk().goTo(new Destination("week", block.id())));
        Wait.until(() -> robot.lookup("#block-session").tryQuery().isPresent());
        ComboBox<SessionType> session = robot.lookup("#block-session").queryComboBox();
        robot.interact(
                () ->
                        session.setValue(
                                session.getItems().stream()
                                        .filter(s -> s.id().equals("echo"))
                                        .findFirst()
                                        .orElseThrow()));
        robot.interact(session::requestFocus);
        robot.push(KeyCode.TAB); // a field saves as it is left
        Wait.until(() -> block(block.id()).session().equals("echo") && isQuiet());
        assertTrue(window.desk().savingProperty().get() instanceof SaveState.Saved);
    }

    /// Of the shown week, and back: both desks of the program at work.
    private void makesABasicSchedule(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        Wait.until(() -> robot.lookup("#basic-first").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#basic-first").queryButton().fire());
        Wait.until(() -> plan().groundwork().basicSchedules().size() == 1 && isQuiet());
        Wait.until(() -> robot.lookup("#cycle-week-1").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Wait.until(() -> plan().groundwork().basicSchedules().isEmpty() && isQuiet());
    }

    /// The last place has a key too, and is the settings.
    private void looksAtTheSettings(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
        Wait.until(() -> robot.lookup("#settings").tryQuery().isPresent());
    }

    private void ticksATask(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        Wait.until(() -> robot.lookup("#today-tasks").tryQuery().isPresent());
        Scene scene = robot.lookup("#today-tasks").query().getScene();
        Wait.until(() -> String.valueOf(scene.getFocusOwner().getId()).startsWith("task-"));
        Task task =
                plan().tasks().stream()
                        .filter(t -> t.date().equals(TUESDAY) && t.assignee() != null)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> window.desk().goTo(new Destination("today", task.id())));
        Wait.until(() -> robot.lookup("#task-" + task.id()).tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#task-" + task.id()).query().requestFocus());
        robot.push(KeyCode.D);
        Wait.until(
                () ->
                        plan().tasks().stream()
                                .anyMatch(
                                        t ->
                                                t.id().equals(task.id())
                                                        && t.status() == TaskStatus.DONE));
    }

    private void printsTheDay(FxRobot robot) throws TimeoutException, IOException {
        Path pdf = temp.resolve("dag.pdf");
        window.choose(pdf);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        Wait.until(() -> robot.lookup("#print-page").tryQuery().isPresent());
        Wait.until(() -> !robot.lookup("#print-making").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Wait.until(() -> Files.exists(pdf));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("De Linde"), text);
            assertTrue(text.contains("24 nov"), text);
        }
        robot.push(KeyCode.ESCAPE);
        Wait.until(() -> robot.lookup("#print-page").tryQuery().isEmpty());
    }

    private Block longestAfternoon() {
        return plan().blocks().stream()
                .filter(b -> b.date().equals(FRIDAY) && b.session().equals("spreekuur"))
                .filter(b -> b.span().from() >= NOON)
                .max(Comparator.comparingInt(b -> b.span().minutes()))
                .orElseThrow();
    }

    private boolean isQuiet() {
        return window.isAtRest();
    }

    private Block block(String id) {
        return plan().blocks().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan();
    }

    private Verdict verdict() {
        return Objects.requireNonNull(window.desk().judgedProperty().get()).assessment().verdict();
    }
}
