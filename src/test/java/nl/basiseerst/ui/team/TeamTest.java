package nl.basiseerst.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class TeamTest {

    private TeamOnStage team;
    private Scene scene;

    @Start
    void open(Stage stage) {
        team = new TeamOnStage(stage, Samples.plan("linde"));
        scene = stage.getScene();
    }

    @BeforeEach
    void read() throws TimeoutException {
        Wait.until(() -> team.model().memberProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void findsSomeoneChangesTheirHoursAndGoesBackByKeyboard(FxRobot robot) throws TimeoutException {
        robot.interact(() -> team.view().requestFocus());
        robot.clickOn("#search").write("dam");
        robot.push(KeyCode.ENTER).push(KeyCode.DOWN);
        assertEquals("vandam", member().id());
        robot.push(KeyCode.ENTER);
        assertEquals("member-name", focused());

        TextField hours = robot.lookup("#member-hours").query();
        robot.interact(hours::requestFocus);
        robot.interact(hours::selectAll);
        robot.write("32,5").push(KeyCode.ENTER);
        assertEquals(32.5, member().hoursPerWeek());
        robot.interact(hours::selectAll);
        robot.write("200").push(KeyCode.ENTER);
        assertEquals(32.5, member().hoursPerWeek());
        assertTrue(
                robot.lookup("Niet bewaard. Verwacht werd een waarde van 0 tot en met 168.")
                        .tryQuery()
                        .isPresent());
        robot.push(KeyCode.ESCAPE);
        assertEquals("32,5", hours.getText());
        robot.push(KeyCode.ESCAPE);
        assertEquals("list", focused());

        robot.interact(() -> team.sample().desk().undo());
        Wait.until(() -> hours.getText().equals("38"));
    }

    @Test
    void addsSomeoneAndTakesThemAwayAgain(FxRobot robot) throws TimeoutException {
        robot.clickOn("#list").push(KeyCode.INSERT);
        assertEquals("member-name", focused());
        TextField name = robot.lookup("#member-name").query();
        robot.interact(name::selectAll);
        robot.write("N. Bos").push(KeyCode.ENTER);
        assertEquals("N. Bos", member().name());
        assertEquals("NB", member().initials());
        robot.push(KeyCode.ESCAPE).push(KeyCode.DELETE);
        Wait.until(() -> !member().name().equals("N. Bos"));
        assertEquals(18, team.sample().desk().shownProperty().get().plan().members().size());
    }

    @Test
    void saysWhySomeoneStays(FxRobot robot) throws TimeoutException {
        robot.clickOn("#list").push(KeyCode.DELETE);
        Wait.until(() -> robot.lookup("#staying").query().isVisible());
        Labeled sentence = robot.lookup("#staying-sentence").query();
        assertTrue(
                sentence.getText().startsWith(member().name() + " kan niet weg"),
                sentence.getText());
        robot.clickOn("#keep");
        assertTrue(!robot.lookup("#staying").query().isVisible());
    }

    @Test
    void addsACompetenceAndAnAbsence(FxRobot robot) throws TimeoutException {
        int held = member().competences().size();
        // the headless screen cannot draw a menu that reaches over its edge
        MenuButton addCompetence = robot.lookup("#competence-add").query();
        robot.interact(() -> addCompetence.getItems().getFirst().fire());
        assertEquals(held + 1, member().competences().size());

        String id = member().id();
        int away = team.model().absencesOf(id).size();
        Node addAbsence = robot.lookup("#absence-add").query();
        robot.interact(addAbsence::requestFocus);
        robot.push(KeyCode.SPACE);
        assertEquals(away + 1, team.model().absencesOf(id).size());
        assertTrue(focused().startsWith("from-a-"), focused());
        robot.interact(() -> ((TextField) scene.getFocusOwner()).selectAll());
        robot.write("26-11-2026").push(KeyCode.ENTER);
        assertEquals("2026-11-26", team.model().absencesOf(id).getFirst().to().toString());
    }

    @Test
    void whatExpiresLeadsToWhoseItIs(FxRobot robot) {
        robot.clickOn(".expiry-line");
        assertEquals("vandam", member().id());
        assertEquals("list", focused());
    }

    private Member member() {
        return team.model().memberProperty().get().orElseThrow();
    }

    private String focused() {
        return String.valueOf(scene.getFocusOwner().getId());
    }
}
