package nl.basiseerst.ui.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class CrashDialogTest {

    private final SimpleBooleanProperty dark = new SimpleBooleanProperty();
    private final SimpleIntegerProperty percent = new SimpleIntegerProperty(100);
    private SampleDesk sample;
    private CrashViewModel model;
    private Stage main;
    private int opened;

    @Start
    void open(Stage stage) {
        main = stage;
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model = new CrashViewModel(sample.desk(), sample.texts());
        new CrashDialog(model, sample.texts(), stage, new Looks(), () -> opened++);
        sample.failures().tellBugsTo(model);
        stage.setScene(new Scene(new StackPane(new Button("werk")), 600, 400));
        Theme.LIGHT.on(stage.getScene(), 100);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(model::close);
        sample.close();
    }

    @Test
    void tellsTheFaultItsCodeAndWhatItMeansAndNoTrace(FxRobot robot) {
        RuntimeException fault = fail(robot);
        assertEquals(
                BugCode.of(fault), robot.lookup("#crash-code").queryAs(TextField.class).getText());
        assertTrue(shown(robot, "#crash-data").startsWith("Uw gegevens zijn in orde"));
        String all =
                robot.lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .reduce("", String::concat);
        assertFalse(all.contains("Exception") || all.contains("nl.basiseerst"), all);
        robot.clickOn("#crash-copy");
        assertEquals("Gekopieerd", robot.lookup("#crash-copy").queryButton().getText());
        robot.interact(
                () -> assertEquals(BugCode.of(fault), Clipboard.getSystemClipboard().getString()));
        robot.clickOn("#crash-log");
        assertEquals(1, opened);
        robot.push(KeyCode.ESCAPE);
        assertEquals(1, windows());
        assertTrue(main.isShowing());
    }

    @Test
    void aStormIsOneWindow(FxRobot robot) {
        robot.interact(
                () -> {
                    for (int i = 0; i < 200; i++) {
                        sample.failures().accept(new IllegalStateException("" + i));
                    }
                });
        assertEquals(2, windows());
        assertEquals("Daarna ging er nog 199 keer iets mis.", shown(robot, "#crash-more"));
        robot.clickOn("#crash-on");
        RuntimeException again = fault();
        robot.interact(() -> sample.failures().accept(again));
        robot.clickOn("#crash-on");
        robot.interact(() -> sample.failures().accept(again));
        assertEquals(1, windows());
        assertTrue(sample.failures().sentenceProperty().get().contains(BugCode.of(again)));
    }

    @Test
    void theProgramCanBeClosed(FxRobot robot) {
        fail(robot);
        robot.clickOn("#crash-end");
        assertFalse(main.isShowing());
        assertEquals(0, windows());
    }

    @Test
    void aFaultOfAPulseIsToldAndTheWindowGoesOn(FxRobot robot) {
        robot.interact(
                () ->
                        main.getScene()
                                .addPreLayoutPulseListener(
                                        () -> {
                                            if (!model.openProperty().get()) {
                                                sample.failures().accept(fault());
                                            }
                                        }));
        robot.interact(Platform::requestNextPulse);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, windows());
    }

    @Test
    void pictures(FxRobot robot) {
        robot.interact(() -> sample.texts().use(Language.DUTCH));
        fail(robot);
        take(robot, "crash-light");
        robot.clickOn("#crash-on");
        dark.set(true);
        robot.interact(
                () -> {
                    sample.failures().accept(new OutOfMemoryError());
                    sample.failures().accept(fault());
                });
        take(robot, "crash-memory-dark");
        robot.clickOn("#crash-on");
        dark.set(false);
        percent.set(200);
        robot.interact(() -> sample.failures().accept(new StackOverflowError()));
        take(robot, "crash-light-200");
    }

    private static String shown(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private RuntimeException fail(FxRobot robot) {
        RuntimeException fault = fault();
        robot.interact(() -> sample.failures().accept(fault));
        assertEquals(2, windows());
        return fault;
    }

    private static RuntimeException fault() {
        return new IllegalStateException("een");
    }

    private static long windows() {
        return Window.getWindows().stream().filter(Window::isShowing).count();
    }

    private static void take(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    try {
                        Scene scene = robot.lookup("#crash").query().getScene();
                        assertTrue(Files.size(Screenshots.of(scene, name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private final class Looks implements Appearance {

        @Override
        public void switchLanguage() {}

        @Override
        public void switchTheme() {}

        @Override
        public void enlargeText() {}

        @Override
        public void shrinkText() {}

        @Override
        public void resetText() {}

        @Override
        public ReadOnlyBooleanProperty darkProperty() {
            return dark;
        }

        @Override
        public ReadOnlyIntegerProperty textPercentProperty() {
            return percent;
        }
    }
}
