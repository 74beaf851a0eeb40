package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// What does not fit is seen on its block and in a list, and soft ones are accepted.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ConflictStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private WeekOnStage week;

    /// The first two blocks of a GP that day at once, besides what the sample has already.
    private static PracticePlan plan() {
        PracticePlan linde = Samples.plan("linde");
        List<Block> day =
                linde.blocks().stream()
                        .filter(b -> b.member().equals("rahmani") && b.date().equals(TUESDAY))
                        .toList();
        Block first = day.getFirst();
        TimeSpan longer = new TimeSpan(first.span().from(), first.span().to() + 30);
        return EditedPlan.of(linde, List.of(new Edit.Update(first.withSpan(longer))));
    }

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, plan(), TUESDAY);
    }

    @BeforeEach
    void waitForTheRules() throws TimeoutException {
        Wait.until(() -> week.desk().checkedProperty().get() != null);
        Wait.until(() -> week.desk().judgedProperty().get() != null);
    }

    @AfterEach
    void close() {
        week.close();
    }

    private PracticePlan shown() {
        return Objects.requireNonNull(week.desk().shownProperty().get()).plan();
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    private static List<BlockCell> cells(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, // what is drawn changes on that thread only
                () ->
                        robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                                .filter(cell -> cell.getScene() != null)
                                .toList());
    }

    /// A block that is planned at once with another, and says so.
    private static Optional<BlockCell> atOnce(FxRobot robot) {
        return cells(robot).stream()
                .filter(cell -> is(cell, "conflict"))
                .filter(cell -> cell.getAccessibleText().contains("tegelijk"))
                .findFirst();
    }

    private ListView<ConflictLine> list(FxRobot robot) {
        return robot.lookup("#conflict-list").query();
    }

    private void choose(FxRobot robot, String state) {
        ListView<ConflictLine> list = list(robot);
        robot.interact(
                () ->
                        list.getItems().stream()
                                .filter(
                                        line ->
                                                line instanceof ConflictLine.Of of
                                                        && of.state().equals(state))
                                .findFirst()
                                .ifPresent(line -> list.getSelectionModel().select(line)));
    }

    private static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void aBlockCarriesASignAndItsSentenceStandsInTheInspector(FxRobot robot)
            throws TimeoutException {
        Wait.until(() -> atOnce(robot).isPresent());
        BlockCell hard = atOnce(robot).orElseThrow();
        assertNotNull(hard.lookup(".block-sign"), "a shape, not only a colour");
        robot.clickOn(hard);
        Wait.until(() -> isSeen(robot, "#conflict-notes"));
        assertTrue(robot.lookup("#conflict-notes .conflict-sentence").tryQuery().isPresent());
        assertTrue(robot.lookup("#conflict-notes #conflict-accept").queryAll().isEmpty());
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.K);
        choose(robot, "Let op");
        robot.push(KeyCode.ENTER);
        Wait.until(() -> cells(robot).stream().anyMatch(c -> is(c, "doubtful")));
        robot.push(KeyCode.ESCAPE);
        BlockCell soft =
                cells(robot).stream().filter(c -> is(c, "doubtful")).findFirst().orElseThrow();
        assertFalse(is(soft, "conflict"));
        robot.clickOn(soft);
        Wait.until(() -> !robot.lookup("#conflict-notes #conflict-accept").queryAll().isEmpty());
    }

    @Test
    void theListLeadsToTheBlock(FxRobot robot) {
        ToggleButton button = robot.lookup("#week-conflicts").query();
        assertTrue(button.getAccessibleText().contains("Wat niet klopt"));
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.K);
        assertTrue(button.isSelected());
        assertEquals("conflict-list", week.scene().getFocusOwner().getId());
        choose(robot, "Kan niet");
        ConflictLine.Of of = (ConflictLine.Of) list(robot).getSelectionModel().getSelectedItem();
        robot.push(KeyCode.ENTER);
        assertEquals("week-list", week.scene().getFocusOwner().getId());
        String block = of.listed().conflict().blocks().getFirst();
        assertTrue(
                cells(robot).stream()
                        .anyMatch(c -> block.equals(c.getUserData()) && is(c, "selected")));
        assertTrue(button.isSelected(), "the list stays");
        robot.push(KeyCode.ESCAPE);
        assertFalse(button.isSelected());
    }

    @Test
    void aSoftOneIsAcceptedWithAReasonAndStaysListed(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.K);
        choose(robot, "Let op");
        int before = list(robot).getItems().size();
        robot.interact(() -> robot.lookup("#conflict-accept").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals("accept-reason", week.scene().getFocusOwner().getId());
        robot.push(KeyCode.DOWN);
        robot.interact(() -> robot.lookup("#accept-note").query().requestFocus());
        robot.write("in overleg").push(KeyCode.ENTER);
        Wait.until(() -> shown().acceptances().size() == 1);
        Acceptance accepted = shown().acceptances().getFirst();
        assertEquals(AcceptReason.LOCUM, accepted.reason());
        assertEquals("in overleg", accepted.note());
        assertEquals(before, list(robot).getItems().size(), "it stays listed");
        CheckBox soft = robot.lookup("#conflicts-SOFT").query();
        CheckBox hard = robot.lookup("#conflicts-HARD").query();
        robot.interact(() -> soft.setSelected(false));
        robot.interact(() -> hard.setSelected(false));
        assertEquals(2, list(robot).getItems().size(), "a heading and the accepted one");
        robot.interact(() -> robot.lookup("#conflict-withdraw").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> shown().acceptances().isEmpty());
        assertTrue(isSeen(robot, ".conflict-none"));
    }

    @Test
    void itLooksRightInBothThemesAndTwiceAsLarge(FxRobot robot) {
        take(robot, "conflicts-grid-light");
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
        robot.push(KeyCode.K);
        take(robot, "conflicts-list-light");
        robot.interact(() -> Theme.DARK.on(week.scene(), 100));
        choose(robot, "Let op");
        take(robot, "conflicts-list-dark");
        robot.interact(() -> robot.lookup("#conflict-accept").query().requestFocus());
        robot.push(KeyCode.SPACE);
        take(robot, "conflicts-accept-dark");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 200));
        take(robot, "conflicts-list-200");
        robot.interact(() -> Theme.LIGHT.on(week.scene(), 100));
        robot.interact(() -> week.sample().texts().use(Language.ENGLISH));
        take(robot, "conflicts-list-english");
        robot.interact(() -> week.sample().texts().use(Language.DUTCH));
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(
                cells(robot).stream().filter(c -> is(c, "conflict")).findFirst().orElseThrow());
        take(robot, "conflicts-inspector-light");
    }

    private void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(week.scene(), name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
