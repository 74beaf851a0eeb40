package nl.basiseerst.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ExtendWith(WindowExtension.class)
class InTurnTest {

    private static final int MANY = 2_000;

    private final VBox form = new VBox();
    private final Pane window = new Pane(form);
    private final InTurn inTurn = new InTurn(form);
    private List<Label> parts = List.of();

    @BeforeEach
    void make(FxRobot robot) {
        robot.interact(
                () -> parts = IntStream.range(0, MANY).mapToObj(i -> new Label("" + i)).toList());
    }

    private void inWindow(FxRobot robot) {
        robot.interact(() -> new Scene(window));
    }

    private void untilThere(int count) throws TimeoutException {
        Wait.until(() -> form.getChildren().size() == count);
    }

    @Test
    void theFirstIsThereAtOnceAndAllOfThemInTheEndInOrder(FxRobot robot) throws Exception {
        inWindow(robot);
        int[] atOnce = new int[1];
        robot.interact(
                () -> {
                    inTurn.show(parts);
                    atOnce[0] = form.getChildren().size();
                });
        assertTrue(atOnce[0] > 0 && atOnce[0] < MANY, () -> "at once " + atOnce[0]);
        untilThere(MANY);
        assertEquals(parts, form.getChildren());
    }

    @Test
    void outOfTheWindowNothingIsPutUntilItIsThere(FxRobot robot) throws Exception {
        robot.interact(() -> inTurn.show(parts));
        assertEquals(List.of(), form.getChildren());
        inWindow(robot);
        untilThere(MANY);
        assertEquals(parts, form.getChildren());
    }

    @Test
    void whatIsShownInsteadEndsWhatWasWaiting(FxRobot robot) throws Exception {
        inWindow(robot);
        List<Label> others = List.of(parts.getLast(), parts.getFirst());
        robot.interact(
                () -> {
                    inTurn.show(parts);
                    inTurn.show(others);
                });
        untilThere(2);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(others, form.getChildren());
    }

    @Test
    void oneMoreIsThereAtOnceAndOneLessIsGone(FxRobot robot) {
        inWindow(robot);
        List<Label> few = parts.subList(0, 2);
        robot.interact(() -> inTurn.show(few));
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> present = List.copyOf(form.getChildren());
        Label one = parts.getLast();
        List<Node> more = Stream.<Node>concat(few.stream(), Stream.of(one)).toList();
        robot.interact(
                () -> {
                    inTurn.show(more);
                    assertEquals(more, form.getChildren());
                    inTurn.show(List.of(one));
                    assertEquals(List.of(one), form.getChildren());
                });
        assertEquals(few, present);
    }
}
