package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.concurrent.TimeUnit.SECONDS;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// The second of two people is shown what both made of a block, and whoever has lost the line is
/// told so for as long as it lasts.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class TwoPeopleStoryTest {

    private final SampleDesk sample =
            SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
    private final Desk desk = sample.desk();
    private Scene scene;

    @Start
    void open(Stage stage) {
        List<Place> places =
                List.of(new Place("week", "ui.place.week", Feather.SUN, StackPane::new, List.of()));
        ShellViewModel model =
                new ShellViewModel(
                        sample.texts(), new KeptInMind(WindowSettings.FIRST_START), places.size());
        ShellView view = new ShellView(model, sample.texts(), sample.failures(), places);
        WorkBar.Actions actions = new WorkBar.Actions(() -> {}, () -> {}, () -> {});
        view.workOn(desk, new WorkBar(desk, sample.texts(), actions), new Label("start"));
        scene = new Scene(view, 1280, 720);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
        desk.open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theSecondSeesBothAndChooses(FxRobot robot) throws TimeoutException {
        until(() -> desk.shownProperty().get() != null);
        Block block = blocks().getFirst();
        clash(robot, block);
        String told = ((Label) robot.lookup("#conflict-told").query()).getText();
        assertEquals(
                "other heeft dit om 7:45 gewijzigd, terwijl u ermee bezig was. Uw wijziging is nog"
                        + " niet bewaard. Kies wat het wordt.",
                told);
        assertTrue(robot.lookup("van hen").tryQuery().isPresent());
        assertTrue(robot.lookup("van mij").tryQuery().isPresent());
        assertTrue(robot.lookup("#conflict-keep").query().isFocused());
        pictures(robot, "conflict");
        robot.clickOn("#conflict-on-top");
        until(() -> "van mij".equals(find(block).note()));
        assertTrue(robot.lookup("#conflict").tryQuery().isEmpty());
    }

    @Test
    void escapeLeavesWhatIsStored(FxRobot robot) throws TimeoutException {
        until(() -> desk.shownProperty().get() != null);
        Block block = blocks().getFirst();
        clash(robot, block);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#conflict").tryQuery().isEmpty());
        until(() -> "van hen".equals(find(block).note()));
    }

    @Test
    void aLostLineIsToldForAsLongAsItLasts(FxRobot robot) throws TimeoutException {
        until(() -> desk.shownProperty().get() != null);
        assertFalse(robot.lookup("#halt-banner").query().isVisible());
        robot.interact(() -> desk.halt().begin(new Failure("share-lost")));
        assertTrue(robot.lookup("#halt-banner").query().isVisible());
        pictures(robot, "line-lost");
        robot.interact(() -> desk.halt().end());
        assertFalse(robot.lookup("#halt-banner").query().isVisible());
    }

    private void clash(FxRobot robot, Block block) throws TimeoutException {
        EditPractice other = SampleDesk.otherHands(sample);
        Block theirs = block.withNote("van hen").withSpan(TimeSpan.of("09:00", "11:00"));
        other.apply("x", List.of(new Edit.Update(theirs)));
        robot.interact(() -> desk.edit("x", List.of(new Edit.Update(block.withNote("van mij")))));
        until(() -> robot.lookup("#conflict").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pictures(FxRobot robot, String name) {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> theme.on(scene, 100));
            WaitForAsyncUtils.waitForFxEvents();
            String look = theme == Theme.LIGHT ? "-light" : "-dark";
            robot.interact(() -> Screenshots.of(scene, name + look));
        }
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.of(scene, name + "-200"));
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
    }

    private List<Block> blocks() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan().blocks();
    }

    private Block find(Block like) {
        return blocks().stream().filter(b -> b.id().equals(like.id())).findFirst().orElseThrow();
    }

    private static void until(Callable<Boolean> so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, SECONDS, so);
    }
}
