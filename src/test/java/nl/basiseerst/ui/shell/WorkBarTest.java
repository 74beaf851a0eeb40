package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WorkBarTest {

    private final SampleDesk sample =
            SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
    private final Desk desk = sample.desk();
    private final List<String> asked = new ArrayList<>();
    private TextField field;
    private ShellViewModel model;

    @Start
    void open(Stage stage) {
        field = new TextField();
        field.setId("field");
        List<Place> places =
                List.of(
                        new Place(
                                "today", "ui.place.today", Feather.SUN, StackPane::new, List.of()),
                        new Place("week", "ui.place.week", Feather.SUN, () -> field, List.of()));
        model =
                new ShellViewModel(
                        sample.texts(), new KeptInMind(WindowSettings.FIRST_START), places.size());
        ShellView view = new ShellView(model, sample.texts(), sample.failures(), places);
        WorkBar.Actions actions =
                new WorkBar.Actions(
                        () -> asked.add("print"), () -> asked.add("data"), () -> asked.add("log"));
        Label start = new Label("start");
        start.setId("start");
        view.workOn(desk, new WorkBar(desk, sample.texts(), actions), start);
        new ShellWindow(stage, view, model);
        stage.show();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theStartGivesWayToThePractice(FxRobot robot) throws TimeoutException {
        assertTrue(robot.lookup("#start").query().isVisible());
        opened();
        assertEquals("Huisartsenpraktijk De Linde", label(robot, "#practice-name"));
        assertTrue(!robot.lookup("#start").query().isVisible());
        assertEquals("Alles is bewaard", label(robot, "#save-state"));
    }

    @Test
    void anEditIsSavedNamedTakenBackAndDoneAgain(FxRobot robot) throws TimeoutException {
        opened();
        assertTrue(robot.lookup("#undo").queryButton().isDisabled());
        addRoom(robot);
        Wait.until(() -> label(robot, "#save-state").equals("Bewaard om 7:45"));
        assertEquals("Ongedaan maken: toevoegen van ruimte Extra", spoken(robot, "#undo"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Wait.until(() -> !hasRoom());
        Wait.until(() -> spoken(robot, "#redo").equals("Opnieuw: toevoegen van ruimte Extra"));

        robot.clickOn("#redo");
        Wait.until(this::hasRoom);
    }

    @Test
    void undoWorksFromATextFieldThatHasNothingToTakeBack(FxRobot robot) throws TimeoutException {
        opened();
        addRoom(robot);
        Wait.until(() -> !robot.lookup("#undo").queryButton().isDisabled());
        robot.interact(() -> model.choose(1));
        robot.clickOn("#field").write("x").push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", field.getText());
        assertTrue(hasRoom());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Wait.until(() -> !hasRoom());
    }

    @Test
    void aViewCanPointAtAnotherPlace(FxRobot robot) throws TimeoutException {
        opened();
        robot.interact(() -> desk.goTo(new Destination("week", null)));
        assertEquals(1, model.chosenProperty().get());
    }

    @Test
    void theMenuReachesTheDesktop(FxRobot robot) throws TimeoutException {
        opened();
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.clickOn("#menu").clickOn("#menu-data");
        robot.clickOn("#menu").clickOn("#menu-log");
        assertEquals(List.of("print", "data", "log"), asked);
    }

    private void addRoom(FxRobot robot) {
        robot.interact(
                () ->
                        desk.edit(
                                "extra",
                                List.of(
                                        new Edit.Add(
                                                new Room("extra", "Extra", Room.Type.MEETING)))));
    }

    private boolean hasRoom() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan().rooms().stream()
                .anyMatch(room -> room.id().equals("extra"));
    }

    private void opened() throws TimeoutException {
        Platform.runLater(desk::open);
        Wait.until(() -> desk.stageProperty().get() == Desk.Stage.OPEN);
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static String spoken(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Button.class).getAccessibleText();
    }
}
