package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class WeekViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final WeekViewModel model = new WeekViewModel(desk);
    private final BlockCommands commands = new BlockCommands(model);

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void waitsUntilThePracticeIsRead() {
        try (SampleDesk other = SampleDesk.atOnce(Samples.plan("linde"))) {
            WeekViewModel early = new WeekViewModel(other.desk());
            assertEquals(WeekViewModel.State.LOADING, early.stateProperty().get());
            assertNull(early.cursorProperty().get());
            other.desk().open();
            assertEquals(WeekViewModel.State.PLANNED, early.stateProperty().get());
        }
    }

    @Test
    void whatIsNotShownIsNotChosen() {
        Block shown = aBlock();
        Block hidden =
                plan().blocks().stream()
                        .filter(block -> block.date().equals(MONDAY.plusWeeks(2)))
                        .findFirst()
                        .orElseThrow();
        model.choosing().set(List.of(hidden.id(), shown.id()));
        assertEquals(List.of(shown), model.chosen());
    }

    @Test
    void aCopyOntoItselfIsNone() {
        Block block = aBlock();
        model.select(block.id());
        PracticePlan before = plan();
        commands.put(block, block.member(), block.date(), 0, true);
        assertEquals(before, plan());
    }

    @Test
    void whatIsThereNoLongerLeavesTheSearchAlone() {
        model.look().searchProperty().set("post");
        model.select("gone");
        assertEquals("post", model.look().searchProperty().get());
    }

    @Test
    void severalBlocksAreNotSplit() {
        List<Block> two =
                plan().blocks().stream()
                        .filter(block -> block.date().equals(MONDAY))
                        .limit(2)
                        .toList();
        model.select(two.getFirst().id());
        assertTrue(commands.isAboutOne());
        model.choosing().set(two.stream().map(Block::id).toList());
        assertFalse(commands.isAboutOne());
        assertEquals(
                "week.told.only-one", Objects.requireNonNull(commands.toldProperty().get()).key());
        commands.delete();
        assertNull(commands.toldProperty().get());
    }

    private Block aBlock() {
        return plan().blocks().stream()
                .filter(block -> block.date().equals(MONDAY))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsEveryoneUnderTheirRole() {
        assertEquals(new WeekRow.Heading(Role.GP), model.sheet().rows().getFirst());
        assertEquals(18, people().size());
        assertEquals("R. Rahmani", people().getFirst().row().name());
        assertEquals(5, model.sheet().daysProperty().get().size());
    }

    @Test
    void ordersByFamilyNameAndFindsNames() {
        model.look().groupingProperty().set(Grouping.NAME);
        assertEquals(18, model.sheet().rows().size());
        assertEquals("B. Aydin", people().getFirst().row().name());
        model.look().searchProperty().set(" POST");
        assertEquals(
                List.of("D. Post", "C. Postma"),
                people().stream().map(p -> p.row().name()).toList());
        model.look().groupingProperty().set(Grouping.ROLE);
        assertEquals(4, model.sheet().rows().size()); // two roles
    }

    @Test
    void startsOnTheDayThatIsShown() {
        assertEquals(TUESDAY, cursor().date());
        assertEquals("rahmani", cursor().member());
        assertEquals(block().id(), cursor().block());
    }

    @Test
    void stepsThroughTheBlocksOfADayAndOnToTheNextPerson() {
        model.setCursor(new Cursor("rahmani", TUESDAY));
        long blocks = blocksOf("rahmani", TUESDAY);
        for (int i = 0; i < blocks; i++) {
            model.moveVertically(1);
            assertEquals("rahmani", cursor().member());
        }
        model.moveVertically(1);
        assertNotEquals("rahmani", cursor().member());
        model.moveVertically(-1);
        assertEquals("rahmani", cursor().member());
        for (int i = 0; i < 20; i++) {
            model.moveHorizontally(1);
        }
        assertEquals(MONDAY.plusDays(4), cursor().date());
        for (int i = 0; i < 30; i++) {
            model.moveToPerson(1);
        }
        assertEquals("jacobs", cursor().member());
    }

    @Test
    void staysOnTheSamePersonAndWeekdayInAnotherWeek() {
        model.setCursor(new Cursor("dewit", MONDAY));
        desk.show(MONDAY.plusWeeks(1));
        assertEquals("dewit", cursor().member());
        assertEquals(MONDAY.plusWeeks(1), cursor().date());
    }

    @Test
    void goesToADayOfSomebodyInAnotherWeek() {
        LocalDate there = TUESDAY.plusWeeks(2);
        model.look().searchProperty().set("rahmani");
        desk.goTo(Destination.day("week", "kramer", there));
        assertEquals(there, cursor().date());
        assertEquals("kramer", cursor().member());
        desk.goTo(Destination.day("basic", "dewit", TUESDAY));
        assertEquals("kramer", cursor().member(), "that is another place");
    }

    @Test
    void addsAtTheCursorWhatThatRoleUsuallyDoes() {
        model.setCursor(new Cursor("rahmani", MONDAY.plusDays(2))); // a day off
        assertTrue(commands.add());
        assertEquals("spreekuur", block().session());
        assertEquals("rahmani", block().member());
        assertEquals(MONDAY.plusDays(2), block().date());
        desk.undo();
        assertEquals(0, blocksOf("rahmani", MONDAY.plusDays(2)));
    }

    @Test
    void aNewBlockStandsInTheFirstFreeHours() {
        List<Block> day =
                plan().blocks().stream()
                        .filter(b -> b.member().equals("rahmani") && b.date().equals(TUESDAY))
                        .toList();
        desk.edit("x", day.stream().<Edit>map(Edit.Remove::new).toList());
        model.setCursor(new Cursor("rahmani", TUESDAY));
        commands.add();
        assertEquals(TimeSpan.of("08:00", "10:00"), block().span());
        commands.add();
        assertEquals(TimeSpan.of("10:00", "12:00"), block().span());
    }

    @Test
    void copiesToAnotherPersonAndWeek() {
        model.setCursor(new Cursor("rahmani", TUESDAY));
        model.moveVertically(1);
        Block original = block();
        commands.copy();
        desk.show(TUESDAY.plusWeeks(1));
        model.setCursor(new Cursor("dewit", TUESDAY.plusWeeks(1)));
        commands.paste();
        assertEquals("dewit", block().member());
        assertEquals(original.span(), block().span());
        assertNotEquals(original.id(), block().id());
        assertTrue(plan().blocks().contains(original));
    }

    @Test
    void cutsAndPastesAsOneEdit() {
        model.setCursor(new Cursor("rahmani", TUESDAY));
        model.moveVertically(1);
        Block original = block();
        int before = plan().blocks().size();
        commands.cut();
        assertTrue(plan().blocks().contains(original));
        model.setCursor(new Cursor("dewit", MONDAY));
        commands.paste();
        assertEquals(original.of("dewit", MONDAY), block());
        assertEquals(before, plan().blocks().size());
        desk.undo();
        assertTrue(plan().blocks().contains(original));
        commands.paste(); // what was cut once is copied from then on
        assertEquals(before + 1, plan().blocks().size());
    }

    @Test
    void duplicatesMovesShiftsAndStretches() {
        model.setCursor(new Cursor("rahmani", MONDAY));
        model.moveVertically(1);
        Block original = block();
        commands.duplicate();
        assertEquals(TUESDAY, block().date());
        Block copy = block();
        commands.movePeople(1);
        assertEquals("dewit", block().member());
        commands.moveDays(-1);
        assertEquals(MONDAY, block().date());
        commands.shift(15);
        assertEquals(copy.span().from() + 15, block().span().from());
        commands.stretch(-15);
        assertEquals(copy.span().to(), block().span().to());
        commands.stretch(-2000);
        commands.shift(-2000);
        assertEquals(copy.span().to(), block().span().to());
        assertEquals(copy.id(), block().id());
        assertTrue(plan().blocks().contains(original));
    }

    @Test
    void deletesAndLooksAtWhatIsLeft() {
        model.setCursor(new Cursor("rahmani", TUESDAY));
        model.moveVertically(1);
        Block gone = block();
        commands.delete();
        assertFalse(plan().blocks().contains(gone));
        assertEquals("rahmani", cursor().member());
        assertNotEquals(gone.id(), cursor().block());
        desk.undo();
        assertTrue(plan().blocks().contains(gone));
    }

    @Test
    void takesOverTheWeekBeforeExceptOnClosedDays() {
        LocalDate empty = LocalDate.of(2026, 12, 28); // Friday 1 January is closed
        desk.show(empty);
        assertEquals(WeekViewModel.State.UNPLANNED, model.stateProperty().get());
        assertTrue(commands.hasWeekBefore());
        commands.takeWeekBefore();
        assertEquals(WeekViewModel.State.PLANNED, model.stateProperty().get());
        assertEquals(blocksOf("jacobs", empty.minusWeeks(1)), blocksOf("jacobs", empty));
        assertTrue(plan().blocks().stream().noneMatch(b -> b.date().equals(empty.plusDays(4))));
        desk.undo();
        assertEquals(WeekViewModel.State.UNPLANNED, model.stateProperty().get());
    }

    @Test
    void goesToABlockThatSomeoneAsksFor() {
        Block far =
                plan().blocks().stream()
                        .filter(b -> b.date().equals(TUESDAY.plusWeeks(1)))
                        .findFirst()
                        .orElseThrow();
        model.look().searchProperty().set("jacobs");
        desk.show(far.date());
        desk.goTo(new Destination("week", far.id()));
        assertEquals(far, block());
        assertEquals("", model.look().searchProperty().get());
    }

    private long blocksOf(String member, LocalDate date) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(date))
                .count();
    }

    private List<WeekRow.Person> people() {
        return model.sheet().rows().stream()
                .filter(WeekRow.Person.class::isInstance)
                .map(WeekRow.Person.class::cast)
                .toList();
    }

    private Cursor cursor() {
        return Objects.requireNonNull(model.cursorProperty().get());
    }

    private Block block() {
        return Objects.requireNonNull(model.blockProperty().get());
    }

    private PracticePlan plan() {
        return model.plan().orElseThrow();
    }
}
