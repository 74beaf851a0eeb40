package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The window on data that may only be read: everything can be looked at, nothing changed, and once
/// writing is allowed work goes on without a restart.
@ExtendWith(WindowExtension.class)
@EnabledOnOs(OS.LINUX)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PlaceOfDataTest {

    private boolean mounted;
    private OpenWindow window;

    @Start
    void open(Stage stage) {
        window = new OpenWindow(SampleDesk.TUESDAY, this::onProtectedDisk);
        stage.setWidth(1280);
        stage.setHeight(720);
        if (mounted) {
            window.show(stage);
        }
    }

    private void onProtectedDisk(Path folder) {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", folder.toString());
        if (mounted) {
            CommandRun.in(
                            folder,
                            "import",
                            Samples.file("linde").toString(),
                            "--data",
                            folder.toString())
                    .endsWith(0);
            assertTrue(run("mount", "-o", "remount,ro", folder.toString()));
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        String folder = window.folder().toString();
        if (mounted) {
            window.workplace().close();
            run("umount", folder);
        }
        window.close();
    }

    @Test
    void everythingCanBeLookedAtAndNothingChanged(FxRobot robot) throws Exception {
        assumeTrue(mounted);
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.OPEN);
        Wait.until(window::isJudged);
        Wait.until(() -> !said(robot).isEmpty());
        assertTrue(said(robot).startsWith("U kunt alles bekijken, maar niets veranderen: "));
        Scene scene = robot.lookup("#notice-banner").query().getScene();
        robot.interact(() -> Screenshots.of(scene, "read-only"));

        robot.interact(() -> edit());
        Wait.until(() -> window.desk().savingProperty().get() instanceof SaveState.NotSaved);
        Wait.until(window::isAtRest);
        Label sentence = robot.lookup("#failure-sentence").queryAs(Label.class);
        assertTrue(
                sentence.getText().contains("mag alleen worden gelezen; de wijziging is niet"),
                sentence.getText());
        assertEquals(Samples.plan("linde").members(), members());

        assertTrue(run("mount", "-o", "remount,rw", window.folder().toString()));
        robot.interact(() -> edit());
        Wait.until(() -> window.desk().savingProperty().get() instanceof SaveState.Saved);
        Wait.until(() -> said(robot).isEmpty());
        assertFalse(robot.lookup("#notice-banner").query().isVisible());
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#notice-sentence").queryAs(Label.class).getText();
    }

    private List<?> members() {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan().members();
    }

    private void edit() {
        Block block =
                Objects.requireNonNull(window.desk().shownProperty().get())
                        .plan()
                        .blocks()
                        .getFirst();
        window.desk().edit(block.date().toString(), List.of(new Edit.Remove(block)));
    }
}
