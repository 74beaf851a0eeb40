package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.backup.Snapshot;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Starting with encrypted data of which the file with the key is gone or damaged.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set before each test
class LostKeyStoryTest {

    private static final String PASSWORD = "vier linden voor de deur";

    private Path folder;
    private Path key;
    private Path backup;
    private String recoveryKey;
    private Workplace workplace;
    private Stage stage;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void encrypt() throws IOException {
        folder = Files.createTempDirectory("lost");
        key = folder.resolve("basiseerst.key");
        CommandRun.in(folder, "import", Samples.file("linde").toString()).endsWith(0);
        DataLock lock = new DataLock(folder, SampleDesk.TUESDAY);
        recoveryKey =
                new SwitchEncryption(
                                lock,
                                Runnable::run,
                                new OneUser("test"),
                                SwitchEncryption.Backups.NONE,
                                SampleDesk.TUESDAY)
                        .switchOn(PASSWORD.toCharArray(), NobodyWaits.INSTANCE);
        Path backups = new DataFolder(folder).backups();
        Files.createDirectories(backups);
        backup = backups.resolve(Backup.name(SampleDesk.TUESDAY.instant(), ZoneOffset.UTC, 1));
        try (Database database = Database.open(folder, SampleDesk.TUESDAY, lock.fileKey())) {
            new Snapshot(lock.envelope())
                    .write(database, backup, SampleDesk.TUESDAY.instant(), NobodyWaits.INSTANCE);
        }
    }

    @AfterEach
    void close() throws IOException {
        workplace.close();
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void open(FxRobot robot) {
        workplace = new Workplace(new DataFolder(folder), SampleDesk.TUESDAY, "test");
        robot.interact(
                () -> {
                    stage.setWidth(990);
                    stage.setHeight(720);
                    new WindowWiring(workplace, new DataFolder(folder))
                            .show(stage, new RecordedAnswers());
                });
    }

    @Test
    void aBackupGivesTheKeyBackWithThePassword(FxRobot robot) throws Exception {
        byte[] before = Files.readAllBytes(key);
        Files.delete(key);
        open(robot);
        Wait.until(() -> about(robot).startsWith("Het bestand met de sleutel is weg"));
        assertTrue(about(robot).contains(backup.getFileName().toString()), about(robot));
        pictures(robot, "unlock-lost");
        robot.clickOn("#unlock-password").write("drie linden voor de deur").push(KeyCode.ENTER);
        Wait.until(() -> mistake(robot).startsWith("Het wachtwoord is niet juist"));
        assertFalse(Files.exists(key));

        robot.write(PASSWORD).push(KeyCode.ENTER); // over the selected wrong one
        untilOpen();
        assertEquals(
                Samples.plan("linde").members(),
                Objects.requireNonNull(workplace.desk().shownProperty().get()).plan().members());
        assertArrayEquals(before, Files.readAllBytes(key));
    }

    @Test
    void orWithTheRecoveryKeyAndWhereTheFileIsDamaged(FxRobot robot) throws Exception {
        Files.writeString(key, "niets");
        open(robot);
        Wait.until(() -> about(robot).startsWith("Het bestand met de sleutel is weg"));
        robot.interact(
                () ->
                        robot.lookup("#unlock-password")
                                .queryTextInputControl()
                                .setText(recoveryKey));
        robot.interact(() -> robot.lookup("#unlock-open").queryButton().fire());
        untilOpen();
    }

    @Test
    void whereNoBackupHoldsItThatIsSaid(FxRobot robot) throws Exception {
        Files.delete(key);
        Files.delete(backup);
        open(robot);
        Wait.until(() -> about(robot).contains("hier is geen reservekopie waar het in zit"));
        robot.clickOn("#unlock-password").write(PASSWORD).push(KeyCode.ENTER);
        Wait.until(() -> mistake(robot).startsWith("Het sleutelbestand"));
        assertFalse(Files.exists(key));
    }

    private void untilOpen() throws TimeoutException {
        Wait.until(() -> workplace.desk().stageProperty().get() == Desk.Stage.OPEN);
    }

    private static String about(FxRobot robot) {
        return robot.lookup("#unlock-about").queryLabeled().getText();
    }

    private static String mistake(FxRobot robot) {
        return robot.lookup("#unlock-mistake").queryLabeled().getText();
    }

    private void pictures(FxRobot robot, String name) {
        Scene scene = stage.getScene();
        for (int percent : new int[] {100, 200}) {
            robot.interact(() -> Theme.LIGHT.on(scene, percent));
            for (int i = 0; i < 3; i++) { // icons follow their text, and the layout follows them
                robot.interact(
                        () -> {
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                        });
            }
            robot.interact(
                    () -> {
                        try {
                            Screenshots.of(scene, name + "-" + percent);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            for (Labeled labeled :
                    robot.lookup("#unlock .label, #unlock .button").queryAllAs(Labeled.class)) {
                boolean low = labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
                assertFalse(labeled.isVisible() && low, () -> percent + " " + labeled);
            }
        }
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
    }
}
