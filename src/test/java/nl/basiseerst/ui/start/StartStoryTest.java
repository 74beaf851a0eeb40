package nl.basiseerst.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Desk.Stage;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.theme.Theme;

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

/// A practice opens BasisEerst for the first time.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class StartStoryTest {

    private StartOnStage start;
    private SampleDesk kit;
    private Desk desk;

    @Start
    void open(javafx.stage.Stage stage) {
        start = new StartOnStage(stage);
        kit = start.kit();
        desk = kit.desk();
    }

    @AfterEach
    void close() {
        start.close();
    }

    @Test
    void someoneLooksAround(FxRobot robot) throws TimeoutException {
        emptyDesk(robot);
        take(robot, "start-light");
        assertTrue(robot.lookup("#start-own-go").query().isFocused());
        robot.clickOn("#start-sample-WILGEN");
        robot.clickOn("#start-sample-go");
        Wait.until(() -> desk.stageProperty().get() == Stage.OPEN);
        assertEquals("wilgen", practiceId());
        assertEquals(new Destination("week", null), desk.destinationProperty().get());
        assertEquals(0, robot.lookup("#start-choices").queryAll().size());
    }

    @Test
    void someoneBeginsTheirOwnPractice(FxRobot robot) throws TimeoutException {
        emptyDesk(robot);
        robot.push(KeyCode.SPACE);
        Wait.until(() -> desk.stageProperty().get() == Stage.OPEN);
        assertEquals(new Destination("setup", null), desk.destinationProperty().get());
    }

    @Test
    void someoneTakesAFileIn(FxRobot robot) throws TimeoutException, IOException {
        emptyDesk(robot);
        Path broken = Files.writeString(kit.folder().resolve("kapot.basiseerst.json"), "{");
        start.answers().answer(broken);
        robot.clickOn("#start-file-go");
        Wait.until(() -> robot.lookup("#failure-banner").query().isVisible());
        Labeled sentence = robot.lookup("#failure-sentence").query();
        assertTrue(sentence.getText().contains("kapot.basiseerst.json"), sentence::getText);
        take(robot, "start-bad-file-light");
        assertEquals(Stage.EMPTY, desk.stageProperty().get());

        start.answers().answer(Samples.file("linde"));
        robot.clickOn("#start-file-go");
        Wait.until(() -> desk.stageProperty().get() == Stage.OPEN);
        assertEquals("linde", practiceId());
    }

    @Test
    void someoneBeginsEmptyByKeyboard(FxRobot robot) throws TimeoutException {
        emptyDesk(robot);
        Node name = robot.lookup("#start-empty-name").query();
        for (int i = 0; i < 10 && !name.isFocused(); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.write("De Esdoorn").push(KeyCode.ENTER);
        Labeled needed = robot.lookup("#start-empty-patients-mistake").query();
        assertTrue(needed.isVisible());
        assertEquals("Vul een aantal in, zoals 2350.", needed.getText());
        take(robot, "start-mistake-light");
        robot.push(KeyCode.TAB).write("2350").push(KeyCode.TAB, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        Wait.until(() -> desk.stageProperty().get() == Stage.OPEN);
        assertEquals(new Destination("team", null), desk.destinationProperty().get());
        assertEquals(
                "De Esdoorn",
                Objects.requireNonNull(desk.shownProperty().get()).plan().practice().name());
    }

    @Test
    void aCodeThatIsNoneIsSaidWhereItIsTyped(FxRobot robot) throws TimeoutException {
        emptyDesk(robot);
        TextInputControl code = robot.lookup("#start-join-code").query();
        robot.interact(
                () -> {
                    code.requestFocus();
                    code.setText("R2M02-55SZY");
                });
        robot.push(KeyCode.ENTER);
        Labeled mistake = robot.lookup("#start-join-code-mistake").query();
        assertTrue(mistake.isVisible());
        assertTrue(mistake.getText().startsWith("Dit is geen code"), mistake::getText);
        ScrollPane scroll = robot.lookup("#start-choices .scroll-pane").query();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> theme.on(start.scene(), 100));
            robot.interact(() -> scroll.setVvalue(1));
            take(robot, "start-join-" + (theme == Theme.LIGHT ? "light" : "dark"));
        }
        robot.interact(() -> Theme.LIGHT.on(start.scene(), 200));
        take(robot, "start-join-light-200");
        robot.interact(() -> scroll.setVvalue(1));
        take(robot, "start-join-light-200");
        assertEquals(Stage.EMPTY, desk.stageProperty().get());
    }

    @Test
    void theLanguageCanBeChosenFirst(FxRobot robot) throws TimeoutException {
        emptyDesk(robot);
        robot.interact(() -> ((javafx.scene.control.Button) button(robot)).fire());
        Labeled go = robot.lookup("#start-sample-go").query();
        assertEquals("Look around", go.getText());
    }

    @Test
    void aPracticeThatCannotBeOpenedIsSaid(FxRobot robot) throws TimeoutException {
        kit.database().close();
        robot.interact(desk::open);
        Wait.until(() -> robot.lookup("#start-unreadable").tryQuery().isPresent());
        Labeled what = robot.lookup("#start-unreadable-what").query();
        Wait.until(() -> what.getText().contains("gesloten"));
        take(robot, "start-unreadable-light");
        robot.clickOn("#start-folder").clickOn("#start-log");
        assertEquals(List.of("folder", "log"), start.opened());
        robot.clickOn("#start-retry");
        Wait.until(() -> what.getText().contains("gesloten"));
        robot.interact(() -> Theme.DARK.on(start.scene(), 200));
        take(robot, "start-unreadable-dark-200");
    }

    @Test
    void itIsReadableInTheDarkAndTwiceAsLarge(FxRobot robot) throws TimeoutException {
        emptyDesk(robot);
        robot.interact(() -> Theme.DARK.on(start.scene(), 100));
        take(robot, "start-dark");
        robot.interact(() -> Theme.LIGHT.on(start.scene(), 200));
        take(robot, "start-light-200");
        for (Labeled labeled :
                robot.lookup(".start .label, .start .button, .start .radio-button")
                        .queryAllAs(Labeled.class)) {
            boolean cut = !labeled.isWrapText() && labeled.getWidth() + 0.5 < labeled.prefWidth(-1);
            boolean low = labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
            assertTrue(!labeled.isVisible() || !(cut || low), () -> "clipped: " + labeled);
        }
    }

    private static Node button(FxRobot robot) {
        return robot.lookup("#start-language").query();
    }

    private void emptyDesk(FxRobot robot) throws TimeoutException {
        robot.interact(desk::open);
        Wait.until(() -> robot.lookup("#start-choices").tryQuery().isPresent());
    }

    private String practiceId() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan().practice().id();
    }

    private void take(FxRobot robot, String name) {
        for (int i = 0; i < 3; i++) { // icons follow their text, and the layout follows them
            robot.interact(
                    () -> {
                        start.scene().getRoot().applyCss();
                        start.scene().getRoot().layout();
                    });
        }
        robot.interact(
                () -> {
                    try {
                        Screenshots.of(start.scene(), name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
