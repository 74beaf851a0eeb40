package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// The second of two people is shown what both made of a block, and whoever has lost the line is
/// told so for as long as it lasts.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class TwoPeopleStoryTest {

    private final SampleDesk sample =
            SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
    private final Desk desk = sample.desk();
    private Scene scene;

    @Start
    void open(Stage stage) {
        List<Place> places =
                List.of(new Place("week", "ui.place.week", Feather.SUN, this::field, List.of()));
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

    /// A field as every view has them, with the note of a block.
    private Node field() {
        TypedField<String> field =
                new TypedField<>(
                        sample.texts(),
                        Spellings.text(),
                        typed ->
                                desk.edit(
                                        "x",
                                        List.of(
                                                new Edit.Update(
                                                        blocks().getFirst().withNote(typed)))));
        field.known("note").named("ui.place.week");
        desk.shownProperty()
                .subscribe(
                        shown -> {
                            if (shown != null) {
                                field.show("" + shown.plan().blocks().getFirst().note());
                            }
                        });
        Button next = new Button("next");
        next.setId("next");
        return new VBox(field, next);
    }

    @Test
    void whatIsTypedStaysAndThenBothAreShown(FxRobot robot) throws TimeoutException {
        type(robot);
        robot.clickOn("#next");
        Wait.until(() -> robot.lookup("#conflict-told").tryQuery().isPresent());
        assertTrue(robot.lookup("van hen").tryQuery().isPresent());
        assertTrue(robot.lookup("van mij").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        Wait.until(() -> "van hen".equals(((TextField) robot.lookup("#note").query()).getText()));
    }

    @Test
    void whoTakesBackWhatTheyTypedSeesWhatTheOtherMade(FxRobot robot) throws TimeoutException {
        type(robot);
        robot.push(KeyCode.ESCAPE);
        Wait.until(() -> "van hen".equals(((TextField) robot.lookup("#note").query()).getText()));
        assertTrue(robot.lookup("#conflict").tryQuery().isEmpty());
        assertEquals(2, sample.store().changeNo());
    }

    /// Types, while somebody else changes the same.
    private void type(FxRobot robot) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
        TextField note = robot.lookup("#note").query();
        robot.clickOn(note);
        robot.interact(() -> note.setText("van mij"));
        EditPractice other = SampleDesk.otherHands(sample);
        Edit theirs = new Edit.Update(blocks().getFirst().withNote("van hen"));
        long changeNo = other.apply("x", List.of(theirs)).changeNo();
        robot.interact(() -> desk.follow(changeNo));
        robot.push(KeyCode.SHIFT); // also when a key is let go
        sample.storage().start(_ -> true, _ -> {}, sample.failures());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("van mij", note.getText());
        assertNull(blocks().getFirst().note());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theSecondSeesBothAndChooses(FxRobot robot) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
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
        Wait.until(() -> "van mij".equals(find(block).note()));
        assertTrue(robot.lookup("#conflict").tryQuery().isEmpty());
    }

    @Test
    void escapeLeavesWhatIsStored(FxRobot robot) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
        Block block = blocks().getFirst();
        clash(robot, block);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#conflict").tryQuery().isEmpty());
        Wait.until(() -> "van hen".equals(find(block).note()));
    }

    @Test
    void helpOverTheQuestionDoesNotOpenWhatLiesBehind(FxRobot robot) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
        clash(robot, blocks().getFirst());
        robot.push(KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#conflict").tryQuery().isPresent());
        assertTrue(robot.lookup("#next").query().isDisabled());
    }

    @Test
    void nothingIsAskedWhileTheWindowIsLocked(FxRobot robot) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
        Block block = blocks().getFirst();
        Label gate = new Label("gate");
        robot.interact(() -> ((ShellView) scene.getRoot()).closeWith(() -> gate, desk));
        EditPractice other = SampleDesk.otherHands(sample);
        other.apply("x", List.of(new Edit.Update(block.withNote("van hen"))));
        robot.interact(
                () -> {
                    desk.edit("x", List.of(new Edit.Update(block.withNote("van mij"))));
                    desk.lock(); // before it turned out that they clash
                    desk.rights().close();
                });
        Wait.until(() -> desk.conflicts().nowProperty().get() != null);
        assertTrue(gate.isVisible());
        assertTrue(robot.lookup("#conflict").tryQuery().isEmpty());
        robot.interact(
                () -> {
                    desk.rights().admit(new Actor("", AccessRole.HOLDER));
                    desk.open();
                });
        Wait.until(() -> robot.lookup("#conflict").tryQuery().isPresent());
    }

    @Test
    void aLostLineIsToldForAsLongAsItLasts(FxRobot robot) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
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
        Wait.until(() -> robot.lookup("#conflict-told").tryQuery().isPresent());
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
}
