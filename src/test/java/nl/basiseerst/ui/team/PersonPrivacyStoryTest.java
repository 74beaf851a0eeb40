package nl.basiseerst.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
class PersonPrivacyStoryTest {

    private static final String NOTE = "Dijkstra belt terug";

    @SuppressWarnings("NullAway.Init")
    private TeamOnStage stage;

    @TempDir Path folder;

    @Start
    void start(Stage window) {
        stage = new TeamOnStage(window, withHerName(Samples.plan("linde")));
    }

    private static PracticePlan withHerName(PracticePlan plan) {
        List<Block> blocks = new ArrayList<>(plan.blocks());
        blocks.set(0, blocks.getFirst().withNote(NOTE));
        return plan.withSchedule(blocks, plan.absences(), plan.tasks());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void choose(String member) throws TimeoutException {
        Wait.until(() -> stage.sample().desk().shownProperty().get() != null);
        fx(() -> stage.model().chosenProperty().set(member));
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Once it can be: a button waits while something is being worked out.
    private static void press(FxRobot robot, String id) throws TimeoutException {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        Wait.until(() -> !button.isDisabled());
        fx(button::fire);
    }

    private PracticePlan plan() {
        return stage.sample().store().load().orElseThrow().plan();
    }

    @Test
    void somebodyIsErasedAfterTheConsequencesWereShown(FxRobot robot)
            throws TimeoutException, IOException {
        choose("dijkstra");
        press(robot, "#person-erase");
        Node pane = robot.lookup("#erasure").query();
        assertTrue(pane.isVisible());
        assertTrue(robot.lookup("#erase-ANONYMISE").query().isDisabled()); // still employed
        press(robot, "#erase-ERASE_FROM_TODAY");
        Wait.until(() -> robot.lookup("#erase-consequences").tryQuery().isPresent());
        assertTrue(robot.lookup("#erase-confirm").query().isDisabled());
        assertTrue(plan().toString().contains("Dijkstra"));
        pictures("team-erase");
        CheckBox understood = robot.lookup("#erase-understood").queryAs(CheckBox.class);
        fx(() -> understood.setSelected(true));
        press(robot, "#erase-confirm");
        Wait.until(() -> robot.lookup("#person-done").query().isVisible());
        assertEquals(
                "Gewist. Wat over was, staat nu als “Doktersassistent A”.",
                robot.lookup(".person-done-sentence").queryAs(Label.class).getText());
        assertFalse(plan().toString().contains("Dijkstra"));
        assertEquals(1, stage.privacy().rebuilt());
        Wait.until(() -> stage.model().memberProperty().get().isEmpty());
    }

    @Test
    void whatIsTickedStaysSoInAnotherLanguage(FxRobot robot) throws TimeoutException {
        choose("dijkstra");
        press(robot, "#person-erase");
        press(robot, "#erase-ERASE_FROM_TODAY");
        Wait.until(() -> robot.lookup("#erase-consequences").tryQuery().isPresent());
        CheckBox goes = named(robot);
        assertTrue(goes.isSelected());
        fx(goes::fire);
        String dutch = goes.getText();
        fx(() -> stage.sample().texts().use(Language.ENGLISH));
        assertNotEquals(dutch, named(robot).getText());
        assertFalse(named(robot).isSelected());
        CheckBox understood = robot.lookup("#erase-understood").queryAs(CheckBox.class);
        fx(() -> understood.setSelected(true));
        press(robot, "#erase-confirm");
        Wait.until(() -> robot.lookup("#person-done").query().isVisible());
        assertEquals(NOTE, plan().blocks().getFirst().note(), "as it was shown");
    }

    private static CheckBox named(FxRobot robot) {
        return robot.lookup("#erase-consequences .check-box").queryAs(CheckBox.class);
    }

    @Test
    void somebodyElseIsNotErasedByMistake(FxRobot robot) throws TimeoutException {
        choose("dijkstra");
        press(robot, "#person-erase");
        assertTrue(robot.lookup("#erasure").query().isVisible());
        choose("rahmani");
        assertFalse(robot.lookup("#erasure").query().isVisible());
    }

    @Test
    void whatIsKeptOfSomebodyIsWritten(FxRobot robot) throws TimeoutException, IOException {
        choose("dijkstra");
        Path pdf = folder.resolve("inzage.pdf");
        stage.answers().answer(pdf);
        press(robot, "#person-pdf");
        Wait.until(() -> Files.exists(pdf));
        Wait.until(() -> robot.lookup("#person-done").query().isVisible());
        Path json = folder.resolve("inzage.json");
        stage.answers().answer(json);
        press(robot, "#person-json");
        Wait.until(() -> Files.exists(json));
        assertTrue(Files.readString(json).contains("Dijkstra"));
    }

    private void pictures(String name) throws IOException {
        for (Theme theme : Theme.values()) {
            for (int percent : new int[] {100, 200}) {
                fx(
                        () -> {
                            theme.on(stage.view().getScene(), percent);
                            stage.view().getScene().getRoot().applyCss();
                            stage.view().getScene().getRoot().layout();
                        });
                Node pane = stage.view().lookup("#erasure");
                fx(() -> Scrolled.to(stage.view(), pane));
                String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent;
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> Screenshots.of(stage.view().getScene(), file));
                Node end = stage.view().lookup("#erase-consequences");
                fx(() -> Scrolled.to(stage.view(), end));
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> Screenshots.of(stage.view().getScene(), file + "-below"));
            }
        }
        fx(() -> Theme.LIGHT.on(stage.view().getScene(), 100));
    }
}
