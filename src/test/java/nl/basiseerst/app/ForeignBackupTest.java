package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.crypto.KeyFile;
import nl.basiseerst.crypto.SealedFile;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// A backup of another computer, sealed with a password of its own, is put back in the window.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ForeignBackupTest {

    private static final String PASSWORD = "de lamp op het andere bureau";

    private OpenWindow window;
    private Scene scene;
    private String recovery;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(this::prepare);
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show(stage);
        scene = stage.getScene();
    }

    /// Linde is stored here; a backup of wilgen comes from elsewhere.
    private void prepare(Path data) {
        try {
            Path elsewhere = Files.createTempDirectory("elsewhere");
            Path plain = elsewhere.resolve("wilgen.backup");
            CommandRun.in(elsewhere.resolve("data"), "import", Samples.file("wilgen").toString())
                    .endsWith(0);
            CommandRun.in(elsewhere.resolve("data"), "backup", plain.toString()).endsWith(0);
            CommandRun.in(data, "import", Samples.file("linde").toString()).endsWith(0);
            KeyFile.Made keys = KeyFile.make(PASSWORD.toCharArray());
            recovery = keys.recovery().printed();
            Instant made = SampleDesk.TUESDAY.instant().minus(Duration.ofDays(3));
            Path place = Files.createDirectory(data.resolve("reservekopie"));
            Path sealed = place.resolve(Backup.name(made, ZoneId.of("Europe/Amsterdam"), 1));
            try (OutputStream out =
                    SealedFile.seal(Files.newOutputStream(sealed), keys.key(), keys.file())) {
                Files.copy(plain, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void ask(FxRobot robot) throws TimeoutException {
        Desk desk = window.desk();
        Wait.until(() -> desk.stageProperty().get() == Desk.Stage.OPEN && window.isAtRest());
        robot.interact(() -> desk.goTo(new Destination("settings", "data")));
        Wait.until(() -> robot.lookup(".restore-row").tryQuery().isPresent());
        fire(robot, ".restore-row .button");
        Wait.until(() -> robot.lookup("#restore-secret").tryQuery().isPresent());
    }

    private void putBack(FxRobot robot) throws TimeoutException {
        Wait.until(() -> robot.lookup("#restore-confirm").tryQuery().isPresent());
        assertFalse(robot.lookup("#restore-secret").tryQuery().isPresent());
        fire(robot, "#restore-confirm");
        Wait.until(() -> text(robot, "#restore-done").contains("teruggezet"));
        Wait.until(() -> practice().equals(Samples.plan("wilgen").practice()) && window.isAtRest());
    }

    @Test
    void itAsksForThePasswordOfThatTime(FxRobot robot) throws TimeoutException {
        ask(robot);
        robot.interact(() -> Screenshots.of(scene, "restore-sealed"));
        assertTrue(robot.lookup("#restore-secret").query().isFocused());
        assertTrue(robot.lookup("#restore-open").query().isDisabled(), "nothing was typed yet");
        type(robot, "een verkeerd wachtwoord");
        fire(robot, "#restore-open");
        Wait.until(
                () -> text(robot, "#failure-sentence").startsWith("Het wachtwoord is niet juist"));
        robot.interact(() -> Screenshots.of(scene, "restore-sealed-wrong"));
        assertTrue(robot.lookup("#restore-secret").tryQuery().isPresent(), "it asks again");
        type(robot, PASSWORD);
        fire(robot, "#restore-open");
        putBack(robot);
    }

    @Test
    void theRecoveryKeyOpensItToo(FxRobot robot) throws TimeoutException {
        ask(robot);
        type(robot, recovery);
        fire(robot, "#restore-open");
        putBack(robot);
    }

    @Test
    void whoKnowsNeitherLeavesEverythingAsItIs(FxRobot robot) throws TimeoutException {
        ask(robot);
        fire(robot, "#restore-cancel");
        Wait.until(() -> robot.lookup("#restore-secret").tryQuery().isEmpty());
        assertEquals(
                Samples.plan("linde"),
                Objects.requireNonNull(window.desk().shownProperty().get()).plan());
    }

    private Practice practice() {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan().practice();
    }

    private static void type(FxRobot robot, String secret) {
        Node field = robot.lookup("#restore-secret").query();
        robot.interact(() -> ((TextInputControl) field).setText(secret));
    }

    private static void fire(FxRobot robot, String id) {
        Button button = robot.lookup(id).query();
        robot.interact(button::fire);
    }

    private static String text(FxRobot robot, String id) {
        Node label = robot.lookup(id).query();
        return ((Label) label).getText();
    }
}
