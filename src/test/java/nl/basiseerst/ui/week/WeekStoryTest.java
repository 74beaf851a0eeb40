package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// How a week is planned: with the keyboard, in the inspector, and with the advice of the verdict.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WeekStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week = new WeekOnStage(stage, Samples.plan("linde"), TUESDAY);
    }

    @BeforeEach
    void waitForTheVerdict() throws TimeoutException {
        judged();
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void extraOfferSqueezesTheWeekUntilItIsReleased(FxRobot robot) throws TimeoutException {
        Block travel = block("huisman", "reizigers");
        assertEquals(Verdict.DISPLACED, assessment().verdict());
        robot.clickOn("#try-release");
        turns(verdict -> verdict != Verdict.DISPLACED);
        assertNotEquals("reizigers", asItIs(travel).session());

        robot.push(KeyCode.CONTROL, KeyCode.F).write("huisman").push(KeyCode.ENTER);
        assertEquals("week-list", focused());
        for (int i = 0; !travel.id().equals(selected(robot)); i++) {
            assertTrue(i < 10, "the block is reached");
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        assertEquals("block-session", focused());
        int steps = place("reizigers") - place(asItIs(travel).session());
        for (int i = 0; i < steps; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        assertEquals("reizigers", asItIs(travel).session());
        turns(verdict -> verdict == Verdict.DISPLACED);

        robot.clickOn("#try-release");
        turns(verdict -> verdict != Verdict.DISPLACED);
        robot.interact(() -> week.desk().undo());
        turns(verdict -> verdict == Verdict.DISPLACED);
        assertEquals("reizigers", asItIs(travel).session());
    }

    @Test
    void blocksAreAddedCopiedMovedAndDeletedWithTheKeyboard(FxRobot robot) {
        LocalDate free = TUESDAY.plusDays(1); // R. Rahmani does not work on Wednesdays
        focusGrid(robot);
        robot.push(KeyCode.RIGHT).push(KeyCode.N);
        Block added = only("rahmani", free);
        assertEquals("block-session", focused());
        robot.push(KeyCode.ESCAPE);
        assertEquals("week-list", focused());

        robot.push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.LEFT).push(KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(2, blocks("rahmani", free).size());
        robot.push(KeyCode.DELETE);
        assertEquals(added, only("rahmani", free));

        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.ALT, KeyCode.RIGHT);
        TimeSpan later = new TimeSpan(added.span().from() + 15, added.span().to() + 30);
        assertEquals(later, asItIs(added).span());

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals("dewit", asItIs(added).member());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(TUESDAY, asItIs(added).date());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertTrue(blocks("dewit", free).stream().anyMatch(b -> b.span().equals(later)), "copied");
    }

    @Test
    void theInspectorStoresWhatIsRightAndExplainsWhatIsNot(FxRobot robot) {
        Block first = blocks("rahmani", TUESDAY).getFirst();
        robot.clickOn(drawn(robot, first));
        assertTrue(visible(robot, "#inspector"));
        type(robot, "#block-to", "9.30");
        assertEquals(9 * 60 + 30, asItIs(first).span().to());
        type(robot, "#block-from", "half tien");
        assertEquals(first.span().from(), asItIs(first).span().from());
        assertTrue(robot.lookup(".form-mistake").queryAll().stream().anyMatch(Node::isVisible));
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".form-mistake").queryAll().stream().anyMatch(Node::isVisible));
        type(robot, "#block-note", "met stagiair");
        assertEquals("met stagiair", asItIs(first).note());
        robot.interact(() -> robot.lookup("#extra-add").query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(1, asItIs(first).extra().size());
        ExtraWork extra = asItIs(first).extra().getFirst();
        type(robot, "#extra-minutes-" + extra.activity(), "20");
        assertEquals(20, asItIs(first).extra().getFirst().minutes());
    }

    @Test
    void aDayTellsItsOwnCausesAndEachActivityLeadsToTheGuard(FxRobot robot) {
        robot.clickOn("#verdict-" + TUESDAY);
        assertTrue(visible(robot, "#verdict-details"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(visible(robot, "#verdict-details"));
        robot.clickOn("#coverage-triage");
        assertEquals(new Destination("guard", "triage"), week.desk().destinationProperty().get());
    }

    @Test
    void aBlockIsShownAmongTheRooms(FxRobot robot) {
        Block first = blocks("rahmani", TUESDAY).getFirst();
        robot.clickOn(drawn(robot, first));
        focusGrid(robot);
        robot.push(KeyCode.R);
        assertEquals(new Destination("rooms", first.id()), week.desk().destinationProperty().get());
    }

    @Test
    void theKeysOfTheWeekWorkInTheGridToo(FxRobot robot) throws TimeoutException {
        focusGrid(robot);
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        shows(IsoWeek.of(TUESDAY).plusWeeks(1));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        shows(IsoWeek.of(week.desk().today()));
    }

    @Test
    void aBlockIsDraggedToAnotherDayAndPerson(FxRobot robot) {
        Block first = blocks("rahmani", TUESDAY).getFirst();
        Node target =
                robot.lookup(".day-box").queryAllAs(DayBox.class).stream()
                        .filter(
                                box ->
                                        box.member().equals("rahmani")
                                                && TUESDAY.plusDays(1).equals(box.date()))
                        .findFirst()
                        .orElseThrow();
        robot.drag(drawn(robot, first)).dropTo(target);
        assertEquals(TUESDAY.plusDays(1), asItIs(first).date());
    }

    @Test
    void theWeekAndOnePersonGoToPaper(FxRobot robot) {
        robot.clickOn("#week-print").clickOn("#week-print-all");
        robot.clickOn("#week-print").clickOn("#week-print-member");
        IsoWeek shown = IsoWeek.of(TUESDAY);
        assertEquals(
                List.of(new Printable.Week(shown), new Printable.MemberWeek("rahmani", shown)),
                week.printed());
    }

    private void turns(Predicate<Verdict> wanted) throws TimeoutException {
        Wait.until(
                () ->
                        week.desk().judgedProperty().get() != null
                                && wanted.test(assessment().verdict()));
        judged();
    }

    /// Id of the block that is marked in the grid.
    private static Object selected(FxRobot robot) {
        return robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                .filter(
                        cell ->
                                cell.getPseudoClassStates()
                                        .contains(PseudoClass.getPseudoClass("selected")))
                .findFirst()
                .map(Node::getUserData)
                .orElse("none");
    }

    private void focusGrid(FxRobot robot) {
        robot.interact(() -> robot.lookup("#week-list").query().requestFocus());
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private static boolean visible(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static Node drawn(FxRobot robot, Block block) {
        return robot.lookup(".block-cell").queryAllAs(BlockCell.class).stream()
                .filter(cell -> block.id().equals(cell.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private String focused() {
        return Objects.requireNonNull(week.scene().getFocusOwner()).getId();
    }

    private void judged() throws TimeoutException {
        Wait.until(
                () ->
                        week.desk().judgedProperty().get() != null
                                && !week.desk().judgingProperty().get());
    }

    private WeekAssessment assessment() {
        return Objects.requireNonNull(week.desk().judgedProperty().get()).assessment();
    }

    /// A week that is not at hand is read first.
    private void shows(IsoWeek wanted) throws TimeoutException {
        Wait.until(
                () ->
                        Objects.requireNonNull(week.desk().shownProperty().get())
                                .week()
                                .equals(wanted));
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(week.desk().shownProperty().get()).plan();
    }

    private int place(String session) {
        for (int i = 0; i < plan().sessionTypes().size(); i++) {
            if (plan().sessionTypes().get(i).id().equals(session)) {
                return i;
            }
        }
        throw new IllegalArgumentException(session);
    }

    private Block block(String member, String session) {
        return blocks(member, TUESDAY).stream()
                .filter(b -> b.session().equals(session))
                .findFirst()
                .orElseThrow();
    }

    private List<Block> blocks(String member, LocalDate date) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(date))
                .toList();
    }

    private Block only(String member, LocalDate date) {
        List<Block> blocks = blocks(member, date);
        assertEquals(1, blocks.size());
        return blocks.getFirst();
    }

    private Block asItIs(Block block) {
        return plan().blocks().stream()
                .filter(b -> b.id().equals(block.id()))
                .findFirst()
                .orElseThrow();
    }
}
