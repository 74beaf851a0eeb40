package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.BlockSum;
import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Several blocks at once: how they are chosen, and that what is done with them is one change.
class BlockSelectionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final WeekViewModel model = new WeekViewModel(desk);
    private final BlockCommands commands = new BlockCommands(model);

    @BeforeEach
    void open() {
        desk.open();
        model.setCursor(new Cursor("rahmani", TUESDAY, blocks("rahmani", TUESDAY).getFirst().id()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void allOfTheDayThenOfTheWeekThenOfEverybody() {
        model.choosing().more();
        assertEquals(Set.copyOf(blocks("rahmani", TUESDAY)), Set.copyOf(model.chosen()));
        model.choosing().more();
        assertTrue(model.chosen().stream().allMatch(b -> b.member().equals("rahmani")));
        assertTrue(model.chosen().stream().anyMatch(b -> b.date().equals(MONDAY)));
        model.choosing().more();
        assertEquals(
                plan().blocks().stream().filter(b -> model.week().contains(b.date())).count(),
                model.chosen().size());
    }

    @Test
    void shiftExtendsAndAPlainStepEndsIt() {
        startWhereBothWork();
        LocalDate day = model.day();
        model.choosing().extend(at -> model.path().vertically(at, 1));
        assertEquals(blocks("rahmani", day).subList(0, 2), model.chosen());
        model.choosing().extend(at -> model.path().toPerson(at, 1));
        Set<String> members = new HashSet<>(BlockSum.of(model.chosen()).members());
        assertEquals(Set.of("rahmani", "dewit"), members);
        model.moveVertically(1);
        assertEquals(1, model.chosen().size());
    }

    @Test
    void aStretchOverDaysTakesTheWholeOfThem() {
        model.setCursor(new Cursor("rahmani", MONDAY, blocks("rahmani", MONDAY).getLast().id()));
        model.choosing()
                .extendTo(
                        new Cursor("rahmani", TUESDAY, blocks("rahmani", TUESDAY).getFirst().id()));
        Set<Block> both = new HashSet<>(blocks("rahmani", MONDAY));
        both.addAll(blocks("rahmani", TUESDAY));
        assertEquals(both, Set.copyOf(model.chosen()));
    }

    @Test
    void whatIsTickedStaysWhileTheKeyboardGoesOn() {
        model.choosing().tick();
        model.moveVertically(1);
        model.moveVertically(1);
        model.choosing().tick();
        List<Block> day = blocks("rahmani", TUESDAY);
        assertEquals(Set.of(day.get(0), day.get(2)), Set.copyOf(model.chosen()));
        model.choosing().tick();
        assertEquals(List.of(day.getFirst()), model.chosen());
    }

    @Test
    void oneThatIsTickedElsewhereIsNotTheOneAtTheKeyboard() {
        model.choosing().tick();
        assertTrue(commands.isAboutOne());
        model.moveVertically(1);
        assertFalse(commands.isAboutOne());
        assertEquals(new Notice("week.told.only-one"), commands.toldProperty().get());
        model.choosing().tick();
        model.moveVertically(-1);
        model.choosing().tick();
        assertFalse(commands.isAboutOne());
        model.moveVertically(1);
        assertTrue(commands.isAboutOne());
    }

    @Test
    void ctrlClickAddsToWhatWasLookedAt() {
        Block second = blocks("rahmani", TUESDAY).get(1);
        model.choosing().toggle(new Cursor("rahmani", TUESDAY, second.id()));
        assertEquals(blocks("rahmani", TUESDAY).subList(0, 2), model.chosen());
        model.choosing().toggle(new Cursor("rahmani", TUESDAY, second.id()));
        assertEquals(blocks("rahmani", TUESDAY).subList(0, 1), model.chosen());
    }

    @Test
    void deletesAllAsOneChange() {
        PracticePlan before = plan();
        model.choosing().more();
        commands.delete();
        assertEquals(List.of(), blocks("rahmani", TUESDAY));
        assertTrue(model.selection().isEmpty());
        desk.undo();
        assertEquals(before.blocks(), plan().blocks());
    }

    @Test
    void pastesElsewhereWithTheirTimesAndDays() {
        model.setCursor(new Cursor("rahmani", MONDAY));
        model.choosing().more();
        model.choosing().more();
        List<Block> taken = model.chosen();
        commands.copy();
        PracticePlan before = plan();
        LocalDate later = MONDAY.plusWeeks(1);
        desk.show(later);
        desk.edit(
                "x",
                plan().blocks().stream()
                        .filter(b -> b.member().equals("dewit") && model.week().contains(b.date()))
                        .<Edit>map(Edit.Remove::new)
                        .toList());
        int left = plan().blocks().size();
        model.setCursor(new Cursor("dewit", taken.getFirst().date().plusWeeks(1)));
        commands.paste();
        assertEquals(left + taken.size(), plan().blocks().size());
        for (Block block : taken) {
            assertTrue(
                    blocks("dewit", block.date().plusWeeks(1)).stream()
                            .anyMatch(b -> b.span().equals(block.span())),
                    block.toString());
        }
        assertEquals(taken.size(), model.chosen().size(), "what was put down is chosen");
        desk.undo();
        assertEquals(left, plan().blocks().size(), "one step");
        desk.undo();
        assertEquals(Set.copyOf(before.blocks()), Set.copyOf(plan().blocks()));
    }

    @Test
    void cutsSeveralPeopleAndKeepsThemAsFarApart() {
        startWhereBothWork();
        LocalDate day = model.day();
        model.choosing().extend(at -> model.path().toPerson(at, 1));
        List<Block> taken = model.chosen();
        commands.cut();
        model.setCursor(new Cursor("dewit", day));
        commands.paste();
        List<Block> now = taken.stream().map(this::asItIs).toList();
        String third = model.path().beside("dewit", day, 1, 0).orElseThrow().member();
        for (int i = 0; i < taken.size(); i++) {
            String expected = taken.get(i).member().equals("rahmani") ? "dewit" : third;
            assertEquals(taken.get(i).of(expected, day), now.get(i));
        }
        desk.undo();
        assertEquals(taken, taken.stream().map(this::asItIs).toList());
    }

    @Test
    void whatComesInAnotherWeekOrOnAClosedDayIsTold() {
        startWhereBothWork();
        LocalDate day = model.day();
        commands.copy();
        model.setCursor(new Cursor("rahmani", day));
        commands.paste();
        assertNull(commands.toldProperty().get(), "it is where was pointed at");
        desk.undo();
        LocalDate monday = IsoWeek.of(day).monday();
        List<Block> days =
                plan().blocks().stream()
                        .filter(b -> b.member().equals("rahmani"))
                        .filter(b -> IsoWeek.of(day).contains(b.date()))
                        .toList();
        Clipping put =
                Clipping.of(
                        plan(),
                        model.path(),
                        days,
                        false,
                        new Cursor("rahmani", monday.plusDays(3)));
        long beyond = days.stream().filter(b -> b.date().isAfter(monday.plusDays(1))).count();
        assertTrue(beyond > 0);
        assertEquals(beyond, put.elsewhere(), "Saturday, Sunday and the week after");
    }

    @Test
    void whatWasCutAndIsNoLongerThereIsToldAndNotDoubled() {
        startWhereBothWork();
        Block cut = model.chosen().getFirst();
        commands.cut();
        desk.edit("test", List.of(new Edit.Remove(cut)));
        List<Block> before = plan().blocks();
        model.setCursor(new Cursor("dewit", model.day()));
        commands.paste();
        assertEquals(before, plan().blocks());
        assertEquals(new Notice("week.told.cut-gone", 1), commands.toldProperty().get());
    }

    @Test
    void whatFallsBesideTheGridIsToldAndNotPut() {
        startWhereBothWork();
        model.choosing().extend(at -> model.path().toPerson(at, 1));
        commands.copy();
        int before = plan().blocks().size();
        int taken = model.chosen().size();
        long ofFirst = model.chosen().stream().filter(b -> b.member().equals("rahmani")).count();
        model.setCursor(new Cursor("jacobs", TUESDAY)); // the last one
        commands.paste();
        assertEquals(before + ofFirst, plan().blocks().size());
        assertEquals(
                new Notice("week.told.not-put", (int) (taken - ofFirst)),
                commands.toldProperty().get());
        model.moveVertically(-1);
        assertNull(commands.toldProperty().get());
    }

    @Test
    void movesAllOrNothing() {
        model.choosing().more();
        List<Block> day = model.chosen();
        commands.shift(15);
        for (Block block : day) {
            assertEquals(block.span().from() + 15, asItIs(block).span().from());
        }
        desk.undo();
        assertEquals(day, blocks("rahmani", TUESDAY));
        model.choosing().more();
        commands.movePeople(-1); // nobody stands above
        assertEquals(day, blocks("rahmani", TUESDAY));
        assertNotNull(commands.toldProperty().get());
        commands.movePeople(1);
        assertEquals(List.of(), blocks("rahmani", TUESDAY));
        assertEquals("dewit", asItIs(day.getFirst()).member());
        desk.undo();
        assertEquals(day, blocks("rahmani", TUESDAY));
    }

    @Test
    void draggingOneOfThemTakesAllAlong() {
        model.choosing().more();
        List<Block> day = model.chosen();
        commands.put(day.get(1), "dewit", MONDAY, 30, true);
        assertEquals(day, blocks("rahmani", TUESDAY), "copied");
        assertEquals(day.size(), model.chosen().size());
        for (int i = 0; i < day.size(); i++) {
            Block copy = model.chosen().get(i);
            assertEquals("dewit", copy.member());
            assertEquals(MONDAY, copy.date());
            assertEquals(day.get(i).span().from() + 30, copy.span().from());
            assertNotEquals(day.get(i).id(), copy.id());
        }
    }

    @Test
    void splitsWithTheExtraWorkInTheFirstPart() {
        Block block = model.chosen().getFirst();
        int half = BlockEdits.halfway(block).orElseThrow();
        assertEquals(0, half % 15);
        commands.split(half);
        assertEquals(new TimeSpan(block.span().from(), half), asItIs(block).span());
        List<Block> parts = new ArrayList<>(blocks("rahmani", TUESDAY));
        assertTrue(
                parts.stream()
                        .anyMatch(b -> b.span().equals(new TimeSpan(half, block.span().to()))));
        desk.undo();
        assertEquals(block, asItIs(block));
    }

    @Test
    void oneDayIsShownAndGoneThroughByTheHour() {
        model.look().scaleProperty().set(Scale.DAY);
        assertEquals(List.of(TUESDAY), dates());
        Block first = model.chosen().getFirst();
        model.moveAlong(1);
        assertEquals(blocks("rahmani", TUESDAY).get(1), model.chosen().getFirst());
        model.moveAlong(-1);
        assertEquals(first, model.chosen().getFirst());
        model.steps().go(1);
        assertEquals(TUESDAY.plusDays(1), model.day());
        for (int i = 0; i < 3; i++) {
            model.steps().go(1);
        }
        assertEquals(MONDAY.plusWeeks(1), model.day());
        model.steps().go(-1);
        assertEquals(MONDAY.plusDays(4), model.day());
        model.look().scaleProperty().set(Scale.WEEK);
        assertEquals(5, model.sheet().daysProperty().get().size());
        assertEquals(MONDAY.plusDays(4), model.day());
    }

    private List<LocalDate> dates() {
        return model.sheet().daysProperty().get().stream().map(DayColumn::date).toList();
    }

    /// The first block of a day on which the two people at the top both work.
    private void startWhereBothWork() {
        LocalDate both =
                dates().stream()
                        .filter(d -> blocks("rahmani", d).size() > 1)
                        .filter(d -> !blocks("dewit", d).isEmpty())
                        .findFirst()
                        .orElseThrow();
        model.setCursor(new Cursor("rahmani", both, blocks("rahmani", both).getFirst().id()));
    }

    private List<Block> blocks(String member, LocalDate date) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(date))
                .sorted(Comparator.comparing(Block::span))
                .toList();
    }

    private Block asItIs(Block block) {
        return plan().blocks().stream()
                .filter(b -> b.id().equals(block.id()))
                .findFirst()
                .orElseThrow();
    }

    private PracticePlan plan() {
        return model.plan().orElseThrow();
    }
}
