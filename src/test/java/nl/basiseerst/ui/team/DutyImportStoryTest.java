package nl.basiseerst.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/// A table of duties from the file to the schedule and back, by keyboard; and pictures of it.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class DutyImportStoryTest {

    private TeamOnStage team;
    private Scene scene;

    @TempDir Path folder;

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
    void dutiesAreTakenOverAndBack(FxRobot robot) throws IOException, TimeoutException {
        team.answers()
                .answer(
                        Files.writeString(
                                folder.resolve("hap-diensten.csv"),
                                """
                                naam;datum;van;tot
                                Rahmani;27-11-2026;17:00;23:00
                                Rahmani;4-12-2026;23:00;8:00
                                Rahmani;12-12-2026;8:00;17:00
                                Iemand Anders;12-12-2026;8:00;17:00
                                """));
        Button choose = robot.lookup("#duty-file").query();
        robot.interact(choose::requestFocus);
        robot.push(KeyCode.SPACE);
        Wait.until(
                () ->
                        shows(robot, "#duty-import-accept")
                                && !node(robot, "#duty-import-accept").isDisabled());
        assertEquals("3 nieuw, 1 overgeslagen.", text(robot, "#duty-import-summary"));
        ListView<?> lines = robot.lookup("#duty-import-lines").query();
        assertEquals(4, lines.getItems().size());
        ScrollPane details = robot.lookup(".detail-pane > .scroll-pane").query();
        robot.interact(() -> scrollTo(details, node(robot, "#duty-import")));
        picture(robot, Theme.LIGHT, 100, "duty-import-light");
        picture(robot, Theme.DARK, 100, "duty-import-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        robot.interact(() -> scrollTo(details, node(robot, "#duty-import")));
        picture(robot, Theme.LIGHT, 200, "duty-import-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));

        robot.interact(() -> node(robot, "#duty-import-accept").requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> shows(robot, "#duty-import-undo"));
        Wait.until(() -> team.model().dutiesOf("rahmani").size() > 0);
        assertTrue(text(robot, "#duty-import-title").startsWith("Overgenomen uit hap-"));
        robot.interact(() -> scrollTo(details, node(robot, "#duty-import")));
        picture(robot, Theme.LIGHT, 100, "duty-import-done");

        robot.interact(() -> node(robot, "#duty-import-undo").requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> team.model().dutiesOf("rahmani").isEmpty());
        assertFalse(shows(robot, "#duty-import"));
    }

    private static void scrollTo(ScrollPane details, Node part) {
        Node content = details.getContent();
        content.applyCss();
        details.layout();
        double top = content.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMinY();
        double hidden =
                content.getBoundsInLocal().getHeight() - details.getViewportBounds().getHeight();
        details.setVvalue(Math.clamp((top - 60) / hidden, 0, 1));
    }

    private static boolean shows(FxRobot robot, String id) {
        Node node = robot.lookup(id).tryQuery().orElse(null);
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null && robot.lookup(id).tryQuery().isPresent();
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private void picture(FxRobot robot, Theme theme, int percent, String name) {
        robot.interact(
                () -> {
                    theme.on(scene, percent);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(scene, name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
