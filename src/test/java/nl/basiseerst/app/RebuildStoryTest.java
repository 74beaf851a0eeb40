package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.practice.Room;
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

/// A data file that grew: "Gegevens controleren" says so, and writes it anew by hand while the
/// window stays open.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class RebuildStoryTest {

    private OpenWindow window;
    private Scene scene;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(RebuildStoryTest::grow);
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show(stage);
        scene = stage.getScene();
    }

    private static void grow(Path data) {
        try {
            GrownFile.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void itIsWrittenAnewAndWorkGoesOn(FxRobot robot) throws TimeoutException, IOException {
        Desk desk = window.desk();
        Path file = window.folder().resolve(GrownFile.NAME);
        Wait.until(() -> desk.stageProperty().get() == Desk.Stage.OPEN && window.isAtRest());
        Shown before = Objects.requireNonNull(desk.shownProperty().get());
        robot.interact(() -> desk.goTo(new Destination("settings", "data")));
        Wait.until(() -> robot.lookup("#check-now").tryQuery().isPresent());
        fire(robot, "#check-now");
        Wait.until(() -> robot.lookup("#mend-file-large").tryQuery().isPresent());
        assertTrue(text(robot, "#check-outcome").startsWith("De gegevens zijn in orde"));
        picture(robot, "rebuild-offered");
        long large = Files.size(file);
        fire(robot, "#mend-file-large");
        Wait.until(() -> text(robot, "#rebuild-done").startsWith("Het gegevensbestand is opnieuw"));
        picture(robot, "rebuild-done");
        Wait.until(() -> robot.lookup(".restore-row").queryAll().size() == 1); // of before it
        assertTrue(Files.size(file) * 3 < large, large + " became " + Files.size(file));
        Wait.until(window::isAtRest);
        Room extra = new Room("extra", "Extra", Room.Type.CONSULTING);
        robot.interact(() -> desk.edit("kamer", List.of(new Edit.Add(extra))));
        Wait.until(
                () ->
                        Objects.requireNonNull(desk.shownProperty().get())
                                .plan()
                                .rooms()
                                .contains(extra));
        Wait.until(window::isAtRest);
        assertEquals("", text(robot, "#failure-sentence"));
        assertEquals(
                before.plan().members(),
                Objects.requireNonNull(desk.shownProperty().get()).plan().members());
        fire(robot, "#check-now");
        Wait.until(() -> robot.lookup("#check-outcome").tryQuery().isPresent());
        assertFalse(robot.lookup("#mend-file-large").tryQuery().isPresent());
    }

    private static void fire(FxRobot robot, String id) {
        Button button = robot.lookup(id).query();
        robot.interact(button::fire);
    }

    private static String text(FxRobot robot, String id) {
        Node label = robot.lookup(id).query();
        return ((Label) label).getText();
    }

    /// Of the lower end, where the findings are.
    private void picture(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    Node card = robot.lookup("#data-check").query();
                    for (Node up = card; up != null; up = up.getParent()) {
                        if (up instanceof ScrollPane pane) {
                            pane.setVvalue(0.8);
                        }
                    }
                    return Screenshots.of(scene, name);
                });
    }
}
