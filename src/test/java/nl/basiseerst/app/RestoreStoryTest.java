package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Backups in the window as it is wired: made, looked at, put back.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class RestoreStoryTest {

    private final OpenWindow window = new OpenWindow();
    private Scene scene;

    @Start
    void open(Stage stage) {
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show(stage);
        scene = stage.getScene();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void threeClicksBringBackWhatWas(FxRobot robot) throws TimeoutException, IOException {
        Desk desk = window.desk();
        Wait.until(() -> desk.stageProperty().get() == Desk.Stage.EMPTY);
        robot.interact(() -> desk.replace(Samples.plan("linde")));
        Wait.until(() -> desk.stageProperty().get() == Desk.Stage.OPEN && window.isAtRest());
        robot.interact(() -> desk.goTo(new Destination("settings", "data")));
        Wait.until(() -> !text(robot, "#backup-last").contains("Even"));
        assertEquals("Er is nog geen reservekopie.", text(robot, "#backup-last"));
        fire(robot, "#backup-now");
        Wait.until(() -> robot.lookup(".restore-row").queryAll().size() == 1);
        Wait.until(
                () -> text(robot, "#backup-last").startsWith("Laatste: dinsdag 24 november 2026"));
        assertTrue(text(robot, "#backup-next").contains("niets veranderd"));

        int rooms = plan().rooms().size();
        robot.interact(
                () ->
                        desk.edit(
                                "kamer",
                                List.of(
                                        new Edit.Add(
                                                new Room(
                                                        "extra", "Extra", Room.Type.CONSULTING)))));
        Wait.until(window::isAtRest);
        assertEquals(rooms + 1, plan().rooms().size());

        robot.interact(() -> row(robot).fire());
        Wait.until(() -> robot.lookup("#restore-confirm").tryQuery().isPresent());
        assertTrue(
                text(robot, "#restore-loss").startsWith("Er gaat 1 wijziging verloren."),
                text(robot, "#restore-loss"));
        picture(robot, "restore-question");
        fire(robot, "#restore-confirm");
        Wait.until(() -> plan().rooms().size() == rooms && window.isAtRest());
        Wait.until(() -> text(robot, "#restore-done").contains("teruggezet"));
        assertTrue(kept().size() == 1, () -> "kept aside: " + kept());
        // one of before it, and what was kept aside
        Wait.until(() -> robot.lookup(".restore-row").queryAll().size() == 3);

        fire(robot, "#check-now");
        Wait.until(() -> robot.lookup("#check-outcome").tryQuery().isPresent());
        assertTrue(text(robot, "#check-outcome").startsWith("De gegevens zijn in orde"));
        assertTrue(robot.lookup("#mend-second-none").tryQuery().isPresent());
        picture(robot, "data-checked");
    }

    private PracticePlan plan() {
        Shown shown = Objects.requireNonNull(window.desk().shownProperty().get());
        return shown.plan();
    }

    private List<Path> kept() {
        try (Stream<Path> files = Files.list(window.folder())) {
            return files.filter(file -> file.toString().matches(".*-opzij-.*db")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Button row(FxRobot robot) {
        return robot.lookup(".restore-row .button").queryAllAs(Button.class).iterator().next();
    }

    private static void fire(FxRobot robot, String id) {
        Button button = robot.lookup(id).query();
        robot.interact(button::fire);
    }

    private static String text(FxRobot robot, String id) {
        Node label = robot.lookup(id).query();
        return ((Label) label).getText();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    try {
                        Screenshots.of(scene, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
