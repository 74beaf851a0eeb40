package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.GrownPractice;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BlockCell;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// Forty-five people: only those who are seen are drawn, and drawing is used again.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WeekScrollTest {

    private static final int PEOPLE = 45;

    private WeekOnStage week;

    @Start
    void open(Stage stage) {
        week =
                new WeekOnStage(
                        stage,
                        GrownPractice.of(Samples.plan("linde"), PEOPLE),
                        LocalDate.of(2026, 11, 24));
    }

    @AfterEach
    void close() {
        week.close();
    }

    @Test
    void drawsOnlyWhatIsSeen(FxRobot robot) throws TimeoutException {
        ListView<WeekRow> list = robot.lookup("#week-list").query();
        Wait.until(() -> list.getItems().size() > PEOPLE);
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        assertEquals(
                PEOPLE, list.getItems().stream().filter(WeekRow.Person.class::isInstance).count());
        long all =
                Objects.requireNonNull(week.desk().shownProperty().get()).plan().blocks().stream()
                        .filter(b -> b.date().equals(LocalDate.of(2026, 11, 24)))
                        .count();
        List<Double> millis = new ArrayList<>();
        for (int page = 0; page < 60; page++) {
            double pixels = page < 40 ? 300 : -450;
            robot.interact(
                    () -> {
                        long start = System.nanoTime();
                        flow.scrollPixels(pixels);
                        week.scene().getRoot().applyCss();
                        week.scene().getRoot().layout();
                        millis.add((System.nanoTime() - start) / 1e6);
                    });
        }
        int drawn = robot.lookup(".block-cell").queryAll().size();
        assertTrue(drawn > 0 && drawn < 5 * all / 2, drawn + " blocks drawn, a day has " + all);
        millis.sort(null);
        System.out.printf(
                "Scrolling %d people: median %.1f ms, 95 %% %.1f ms, longest %.1f ms%n",
                PEOPLE, millis.get(30), millis.get(57), millis.getLast());
    }

    /// Taking a block out and putting it back has it styled anew.
    @Test
    void anEditLeavesTheOtherBlocksWhereTheyStand(FxRobot robot) throws TimeoutException {
        week.waitForTheVerdict();
        Set<BlockCell> cells = robot.lookup(".block-cell").queryAllAs(BlockCell.class);
        List<String> moved = new ArrayList<>();
        BlockCell first = cells.iterator().next();
        cells.forEach(
                cell ->
                        cell.sceneProperty()
                                .addListener(_ -> moved.add(String.valueOf(cell.getUserData()))));
        Block block =
                Objects.requireNonNull(week.desk().shownProperty().get()).plan().blocks().stream()
                        .filter(b -> b.id().equals(first.getUserData()))
                        .findFirst()
                        .orElseThrow();
        TimeSpan shorter = new TimeSpan(block.span().from() + 15, block.span().to());
        robot.interact(
                () -> week.desk().edit("test", List.of(new Edit.Update(block.withSpan(shorter)))));
        Wait.until(() -> first.detailProperty().get().startsWith(TypedHours.brief(shorter.from())));
        assertEquals(block.id(), first.getUserData());
        assertEquals(List.of(), moved);
    }
}
