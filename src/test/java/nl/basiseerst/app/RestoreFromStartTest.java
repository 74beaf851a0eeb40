package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The data file turned into rubbish since yesterday; the program starts and a backup is put back.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class RestoreFromStartTest {

    private static final byte[] RUBBISH = new byte[20_000];

    private OpenWindow window;
    private Scene scene;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(RestoreFromStartTest::ruin);
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show(stage);
        scene = stage.getScene();
    }

    private static void ruin(Path data) {
        CommandRun.in(data, "import", Samples.file("linde").toString()).endsWith(0);
        CommandRun.in(data, "import", Samples.file("wilgen").toString()).endsWith(0);
        try {
            Files.write(data.resolve("basiseerst.mv.db"), RUBBISH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void damagedDataComeBack(FxRobot robot) throws TimeoutException, IOException {
        Desk desk = window.desk();
        Wait.until(() -> desk.stageProperty().get() == Desk.Stage.UNREADABLE);
        Wait.until(() -> robot.lookup("#start-restore .restore-row").tryQuery().isPresent());
        picture(robot, "start-damaged");
        Button row = robot.lookup("#start-restore .restore-row .button").query();
        robot.interact(row::fire);
        Wait.until(() -> robot.lookup("#restore-confirm").tryQuery().isPresent());
        Label loss = robot.lookup("#restore-loss").query();
        assertTrue(loss.getText().startsWith("De huidige gegevens zijn niet te"), loss.getText());
        picture(robot, "start-damaged-question");
        Button confirm = robot.lookup("#restore-confirm").query();
        robot.interact(confirm::fire);
        Wait.until(() -> desk.stageProperty().get() == Desk.Stage.OPEN && window.isAtRest());
        assertEquals(
                Samples.plan("linde").practice(),
                Objects.requireNonNull(desk.shownProperty().get()).plan().practice());
        try (Stream<Path> files = Files.list(window.folder())) {
            Path kept =
                    files.filter(one -> one.toString().matches(".*-opzij-.*db")).findAny().get();
            assertArrayEquals(RUBBISH, Files.readAllBytes(kept));
        }
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
