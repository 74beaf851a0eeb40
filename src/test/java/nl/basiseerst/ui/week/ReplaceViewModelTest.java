package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.week.ReplaceViewModel.Scope;
import nl.basiseerst.ui.week.ReplaceViewModel.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class ReplaceViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final WeekViewModel model = new WeekViewModel(desk);
    private final BlockCommands commands = new BlockCommands(model);
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Throwable> failed = new ArrayList<>();
    private final ReplaceViewModel replacing =
            new ReplaceViewModel(
                    model,
                    commands,
                    new WeekWork(
                            ViewMemory.NONE,
                            new BackgroundWork(later::add, Runnable::run),
                            failed::add));

    @BeforeEach
    void open() {
        desk.open();
        Block one = ofSomebody().getFirst();
        model.select(one.id());
        model.choosing().set(List.of(one.id()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<Block> ofSomebody() {
        IsoWeek week = model.week();
        return plan().blocks().stream()
                .filter(block -> block.member().equals("vandermeer"))
                .filter(block -> week.contains(block.date()))
                .toList();
    }

    private PracticePlan plan() {
        return model.plan().orElseThrow();
    }

    private void workedOut() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private StandIn best() {
        return replacing.standIns().getFirst();
    }

    @Test
    void givesTheWeekToWhoWasChosen() {
        assertTrue(replacing.begin());
        replacing.scopeProperty().set(Scope.WEEK);
        workedOut();
        int count = ofSomebody().size();
        assertTrue(count > 1);
        List<Block> given = replacing.blocks(Scope.WEEK);
        String to = best().member();
        assertTrue(replacing.give(best()));
        assertEquals(List.of(), ofSomebody());
        assertTrue(
                plan().blocks().stream()
                        .filter(block -> block.member().equals(to))
                        .map(Block::id)
                        .toList()
                        .containsAll(given.stream().map(Block::id).toList()));
        assertFalse(replacing.openProperty().get());
    }

    @Test
    void anotherWeekHasNothingToGive() {
        assertTrue(replacing.begin());
        replacing.scopeProperty().set(Scope.WEEK);
        workedOut();
        StandIn best = best();
        desk.show(desk.shownProperty().get().date().plusWeeks(1));
        PracticePlan before = plan();
        assertFalse(replacing.openProperty().get());
        assertFalse(replacing.give(best));
        assertEquals(before, plan());
    }

    @Test
    void whatChangedMeanwhileIsLookedAtAgainForTheSamePerson() {
        assertTrue(replacing.begin());
        replacing.scopeProperty().set(Scope.DAY);
        workedOut();
        Cursor place = model.cursorProperty().get();
        model.setCursor(new Cursor("peters", place.date()));
        Block other =
                plan().blocks().stream()
                        .filter(block -> block.member().equals("vandermeer"))
                        .filter(block -> block.date().equals(place.date()))
                        .findFirst()
                        .orElseThrow();
        int before = replacing.blocks(Scope.DAY).size();
        desk.edit("test", List.of(new Edit.Remove(other)));
        assertTrue(replacing.changedProperty().get());
        assertEquals(Stage.LOOKING, replacing.stageProperty().get());
        assertEquals(List.of(), replacing.standIns());
        assertEquals(before - 1, replacing.blocks(Scope.DAY).size());
        assertTrue(
                replacing.blocks(Scope.DAY).stream()
                        .allMatch(block -> block.member().equals("vandermeer")));
        workedOut();
        assertEquals(Stage.KNOWN, replacing.stageProperty().get());
        assertTrue(before > 1);
        assertTrue(replacing.standIns().size() > 1);
        assertTrue(
                replacing.standIns().stream().noneMatch(one -> one.member().equals("vandermeer")));
    }

    @Test
    void saysThatTheBlocksAreGone() {
        Block only = model.chosen().getFirst();
        assertTrue(replacing.begin());
        desk.edit("test", List.of(new Edit.Remove(only)));
        workedOut();
        assertEquals(Stage.GONE, replacing.stageProperty().get());
        assertEquals(List.of(), replacing.standIns());
    }

    @Test
    void whatIsNoLongerWantedEndsNothing() {
        assertTrue(replacing.begin());
        replacing.scopeProperty().set(Scope.WEEK);
        later.remove().run(); // that of the chosen block
        assertEquals(Stage.LOOKING, replacing.stageProperty().get());
        workedOut();
        assertEquals(Stage.KNOWN, replacing.stageProperty().get());
        assertEquals(List.of(), failed);
    }

    /// Five days a week, up to sixteen weeks back; none on the day of what is lost.
    private List<Block> work(Block lost, int from, TimeSpan span) {
        List<Block> blocks = new ArrayList<>();
        for (int back = from; back < 16; back++) {
            IsoWeek week = model.week().plusWeeks(-back);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day != lost.date().getDayOfWeek() && day.getValue() < 7) {
                    blocks.add(
                            new Block(
                                    "vroeger-" + back + "-" + day.getValue(),
                                    "dijkstra",
                                    week.day(day),
                                    span,
                                    lost.session(),
                                    null,
                                    null,
                                    List.of()));
                }
            }
        }
        return blocks;
    }

    @Test
    void theWeeksBeforeCountAsSoonAsTheyAreRead() {
        assertTrue(replacing.begin());
        workedOut();
        List<Edit> work =
                work(ofSomebody().getFirst(), 5, TimeSpan.of("07:00", "16:36")).stream()
                        .<Edit>map(Edit.Add::new)
                        .toList();
        desk.follow(SampleDesk.otherHands(sample).apply("test", work).changeNo());
        assertFalse(replacing.changedProperty().get(), "the weeks at hand are the same");
        assertEquals(Stage.LOOKING, replacing.stageProperty().get());
        workedOut();
        assertEquals(Stage.KNOWN, replacing.stageProperty().get());
    }

    private static boolean isTooLong(StandIn one) {
        return one.busy().stream().anyMatch(c -> c.kind() == ConflictKind.LONG_AVERAGE);
    }

    @Test
    void theWeeksBeforeThoseAtHandCountForTheAverage() {
        Block lost = ofSomebody().getFirst();
        List<Block> blocks =
                new ArrayList<>(
                        plan().blocks().stream()
                                .filter(block -> !block.member().equals("dijkstra"))
                                .toList());
        // 48 hours a week
        blocks.addAll(work(lost, 0, TimeSpan.of("07:00", "16:36")));
        try (SampleDesk busy =
                SampleDesk.atOnce(plan().withSchedule(blocks, List.of(), List.of()))) {
            WeekViewModel week = new WeekViewModel(busy.desk());
            ReplaceViewModel giving =
                    new ReplaceViewModel(
                            week,
                            new BlockCommands(week),
                            new WeekWork(
                                    ViewMemory.NONE,
                                    new BackgroundWork(later::add, Runnable::run),
                                    failed::add));
            busy.desk().open();
            week.select(lost.id());
            week.choosing().set(List.of(lost.id()));
            assertTrue(giving.begin());
            workedOut();
            StandIn one =
                    giving.standIns().stream()
                            .filter(found -> found.member().equals("dijkstra"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(isTooLong(one), () -> "an average of sixteen weeks: " + one);
        }
    }
}
