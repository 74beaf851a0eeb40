package nl.basiseerst.ui.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class OfferTest {

    private OfferOnStage offer;
    private Scene scene;

    @Start
    void open(Stage stage) {
        offer = new OfferOnStage(stage, Samples.plan("linde"));
        scene = stage.getScene();
    }

    @BeforeEach
    void read() throws TimeoutException {
        Wait.until(() -> offer.model().thingProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        offer.close();
    }

    @Test
    void changesANormAndItsSourceByKeyboard(FxRobot robot) {
        robot.clickOn("#search").write("dezelfde dag").push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("activity-name", focused());
        type(robot, "#activity-source", "NHG 2024");
        type(robot, "#minutes-GP", "12,5");
        assertEquals(12.5, activity().normMinutes());
        assertEquals("NHG 2024", activity().source());
        type(robot, "#share-SOH", "0 %");
        assertEquals(0.22, activity().performer(Role.SOH).orElseThrow().maxShare());
        assertTrue(
                robot.lookup("Niet bewaard. Verwacht werd een getal boven 0.")
                        .tryQuery()
                        .isPresent());
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertEquals("list", focused());
    }

    @Test
    void addsAnActivityAndHasItDoneInANewSession(FxRobot robot) throws TimeoutException {
        robot.clickOn("#thing-add");
        type(robot, "#activity-name", "Oorspuiten");
        String added = activity().id();
        robot.clickOn("#chapter-SESSIONS").clickOn("#thing-add");
        type(robot, "#session-name", "Oren");
        assertEquals("Oren", session().name());
        robot.interact(() -> offer.model().chosenProperty().set("echo"));
        Node tick = robot.lookup("#serves-" + added).query();
        robot.interact(tick::requestFocus);
        robot.push(KeyCode.SPACE);
        assertTrue(session().activities().contains(added));

        robot.clickOn("#chapter-ACTIVITIES");
        assertEquals("Oorspuiten", activity().name());
        robot.clickOn("#thing-remove");
        Wait.until(() -> robot.lookup("#staying").query().isVisible());
        robot.clickOn("#keep");
    }

    @Test
    void aClassCannotChangeUnderASession(FxRobot robot) {
        robot.interact(() -> offer.model().chosenProperty().set("echo"));
        Node choice = robot.lookup("#activity-offer").query();
        robot.interact(choice::requestFocus);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertTrue(
                robot.lookup(
                                "Niet bewaard. Deze activiteit staat in Echografie; haal haar daar"
                                        + " eerst uit.")
                        .tryQuery()
                        .isPresent());
    }

    @Test
    void changesWhoSupervisesAndWhoCanDoWithout(FxRobot robot) {
        robot.interact(() -> offer.model().chosenProperty().set("dagconsult"));
        tick(robot, "#supervisors-SOH"); // opens them
        tick(robot, "#by-GP_TRAINEE-SOH");
        tick(robot, "#waived-NURSE-SOH");
        Supervision supervision = activity().performer(Role.SOH).orElseThrow().supervision();
        assertTrue(supervision.supervisedBy().contains(Role.GP_TRAINEE));
        assertEquals(List.of(Registration.NURSE), supervision.waivedFor());
        supervision.supervisedBy().forEach(role -> tick(robot, "#by-" + role + "-SOH"));
        assertEquals(
                1,
                activity().performer(Role.SOH).orElseThrow().supervision().supervisedBy().size(),
                "somebody must supervise");
    }

    @Test
    void addsATaskAndSaysWhoSupervisesIt(FxRobot robot) {
        robot.clickOn("#chapter-TASK_TYPES").clickOn("#thing-add");
        type(robot, "#task-name", "Koffer nakijken");
        Node level = robot.lookup("#supervision-task").query();
        robot.interact(level::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        TaskType task = (TaskType) offer.model().thingProperty().get().orElseThrow();
        assertEquals("Koffer nakijken", task.name());
        assertEquals(Supervision.Level.REACHABLE, task.supervision().level());
    }

    @Test
    void theMatrixSaysWhoMayDoWhat(FxRobot robot) {
        robot.clickOn("#chapter-MATRIX");
        robot.interact(() -> scene.getRoot().layout());
        assertTrue(robot.lookup("20 min\neigen").tryQuery().isPresent());
        assertTrue(robot.lookup("4 min\ngedelegeerd\n+ bereikbaar").tryQuery().isPresent());
    }

    private static void type(FxRobot robot, String query, String text) {
        TextField field = robot.lookup(query).query();
        robot.interact(field::requestFocus);
        robot.interact(field::selectAll);
        robot.write(text).push(KeyCode.ENTER);
    }

    private static void tick(FxRobot robot, String query) {
        Node tick = robot.lookup(query).query();
        robot.interact(tick::requestFocus);
        robot.push(KeyCode.SPACE);
    }

    private Activity activity() {
        return (Activity) offer.model().thingProperty().get().orElseThrow();
    }

    private SessionType session() {
        return (SessionType) offer.model().thingProperty().get().orElseThrow();
    }

    private String focused() {
        return String.valueOf(scene.getFocusOwner().getId());
    }
}
