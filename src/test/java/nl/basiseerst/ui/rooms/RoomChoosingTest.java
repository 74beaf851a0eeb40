package nl.basiseerst.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Several blocks at once: how they are chosen, and that they go to a room together or not at all.
class RoomChoosingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final String ROW = "none/CONSULTING/rahmani";

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final RoomWeekViewModel model =
            new RoomWeekViewModel(
                    sample.desk(),
                    new RoomChooser(new OrToolsSolver()),
                    sample.storage(),
                    sample.failures());

    RoomChoosingTest() {
        sample.desk().show(TUESDAY);
        sample.desk().open();
        model.setSpot(new RoomSpot(ROW, TUESDAY, consulting().getFirst().id()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void allOfTheDayOfTheRowThenOfTheRowThenEverything() {
        model.choosing().more();
        assertEquals(consulting(), model.choosing().blocks());
        model.choosing().more();
        assertTrue(model.choosing().blocks().stream().allMatch(b -> b.member().equals("rahmani")));
        assertTrue(model.choosing().blocks().size() > consulting().size());
        model.choosing().more();
        assertEquals(model.path().blocks(), ids(model.choosing().blocks()));
    }

    @Test
    void allOfTheDayInEveryRow() {
        model.choosing().day();
        List<Block> chosen = model.choosing().blocks();
        assertTrue(chosen.stream().allMatch(b -> b.date().equals(TUESDAY)));
        assertTrue(chosen.stream().map(Block::member).distinct().count() > 5);
    }

    @Test
    void shiftExtendsAndAPlainStepEndsIt() {
        RoomSpot first = spot();
        model.choosing().extend(at -> model.path().vertically(at, 1));
        assertEquals(consulting().subList(0, 2), model.choosing().blocks());
        model.choosing().extend(at -> model.path().vertically(at, -1));
        assertEquals(consulting().subList(0, 1), model.choosing().blocks());
        model.choosing().extend(at -> model.path().toRow(at, 1));
        Set<String> both = new HashSet<>(model.path().blocks(ROW, TUESDAY));
        both.addAll(model.path().blocks(spot().row(), TUESDAY));
        assertEquals(both, ids(model.choosing().blocks()));
        model.moveToRow(-1);
        assertTrue(model.choosing().selection().isEmpty());
        assertEquals(first.row(), spot().row());
    }

    @Test
    void aStretchOverDaysTakesTheWholeOfThem() {
        model.choosing().extend(at -> model.path().horizontally(at, -1));
        Set<String> both = new HashSet<>(model.path().blocks(ROW, TUESDAY));
        both.addAll(model.path().blocks(ROW, TUESDAY.minusDays(1)));
        assertEquals(both, ids(model.choosing().blocks()));
    }

    @Test
    void ctrlClickAddsAndTakesAway() {
        Block second = consulting().get(1);
        model.choosing().toggle(new RoomSpot(ROW, TUESDAY, second.id()));
        assertEquals(consulting().subList(0, 2), model.choosing().blocks());
        model.moveHorizontally(-1);
        assertEquals(2, model.choosing().blocks().size(), "what was ticked stays");
        model.choosing().toggle(new RoomSpot(ROW, TUESDAY, second.id()));
        assertEquals(consulting().subList(0, 1), model.choosing().blocks());
        model.setSpot(new RoomSpot(ROW, TUESDAY, second.id()));
        assertEquals(List.of(second), model.choosing().blocks());
    }

    @Test
    void allGoToARoomAsOneChange() {
        model.choosing().more();
        model.choosing().more();
        List<Block> before = model.choosing().blocks();
        assertTrue(model.moves().put(before, "sk1"));
        assertTrue(model.choosing().blocks().stream().allMatch(b -> "sk1".equals(b.room())));
        assertEquals(ids(before), ids(model.choosing().blocks()), "they stay chosen");
        assertEquals("room/sk1", spot().row());
        model.moves().clear();
        assertEquals(before, model.choosing().blocks());
        sample.desk().undo();
        assertTrue(model.choosing().blocks().stream().allMatch(b -> "sk1".equals(b.room())));
        sample.desk().undo();
        assertEquals(before, model.choosing().blocks(), "one step for all of them");
    }

    @Test
    void whatWasHeldGoesAsItIsByNow() {
        Block held = consulting().getFirst();
        Block shorter = held.withSpan(new TimeSpan(held.span().from(), held.span().to() - 30));
        assertTrue(sample.desk().edit("test", List.of(new Edit.Update(shorter))));
        assertTrue(model.moves().put(List.of(held), "sk1"));
        assertTrue(model.plan().orElseThrow().blocks().contains(shorter.withRoom("sk1")));
        assertTrue(sample.desk().edit("test", List.of(new Edit.Remove(shorter))));
        assertFalse(model.moves().put(List.of(held), "sk2"), "it is gone");
    }

    @Test
    void oneThatWasTickedElsewhereIsNotTheOneAtTheKeyboard() {
        assertFalse(model.choosing().isApart());
        model.choosing().tick();
        assertFalse(model.choosing().isApart());
        model.moveHorizontally(1);
        assertTrue(model.choosing().isApart());
        RoomSpoken spoken = new RoomSpoken(new Texts(Language.DUTCH));
        assertTrue(spoken.where(model).startsWith("1 blok, "), spoken.where(model));
        assertTrue(spoken.where(model).contains("wo 2 dec"), spoken.where(model));
    }

    @Test
    void theKeyboardTakesAllToTheNextRoom() {
        model.choosing().more();
        model.moves().step(1);
        assertTrue(model.choosing().blocks().stream().allMatch(b -> "sk1".equals(b.room())));
        model.moves().step(1);
        assertTrue(model.choosing().blocks().stream().allMatch(b -> "sk2".equals(b.room())));
        model.moves().step(-1);
        model.moves().step(-1);
        assertTrue(model.choosing().blocks().stream().allMatch(b -> "sk1".equals(b.room())));
        assertEquals(new RoomTold.NoneBeyond(false), model.moves().toldProperty().get());
        model.moveVertically(1);
        assertNull(model.moves().toldProperty().get());
    }

    @Test
    void aRefusalSaysWhoWouldBeTogether() {
        Block taken = consulting().getFirst();
        Block other =
                model.plan().orElseThrow().blocks().stream()
                        .filter(b -> b.date().equals(TUESDAY) && !b.member().equals("rahmani"))
                        .filter(b -> b.session().equals("spreekuur"))
                        .filter(b -> b.span().overlaps(taken.span()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(model.moves().put(List.of(other), "sk1"));
        model.setSpot(new RoomSpot(ROW, TUESDAY, taken.id()));
        model.choosing().more();
        List<Block> before = model.choosing().blocks();
        assertFalse(model.moves().put(before, "sk1"));
        assertEquals(before, model.choosing().blocks());
        assertInstanceOf(RoomTold.Taken.class, model.moves().toldProperty().get());
        String said =
                RoomToldLine.words(model.moves().toldProperty().get(), new Texts(Language.DUTCH));
        assertTrue(said.startsWith("Er is niets verplaatst. In Spreekkamer 1 zouden "), said);
        assertTrue(said.contains("R. Rahmani") && said.contains("di 1 dec"), said);
    }

    @Test
    void roomsAreSoughtForWhatIsChosen() {
        model.choosing().more();
        Set<String> chosen = ids(model.choosing().blocks());
        model.propose();
        Set<String> found = new HashSet<>();
        model.proposal().chosen().stream().map(Placed::block).map(Block::id).forEach(found::add);
        assertEquals(chosen, found);
        assertEquals(ProposalViewModel.Scope.CHOSEN, model.proposal().scopeProperty().get());
    }

    @Test
    void anotherWeekLetsGoOfWhatWasChosen() {
        model.choosing().more();
        sample.desk().show(TUESDAY.plusWeeks(1));
        assertTrue(model.choosing().selection().isEmpty());
    }

    private RoomSpot spot() {
        return model.spotProperty().get();
    }

    private static Set<String> ids(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        blocks.forEach(block -> ids.add(block.id()));
        return ids;
    }

    /// The work of that day that needs a consulting room.
    private List<Block> consulting() {
        return model.plan().orElseThrow().blocks().stream()
                .filter(b -> model.path().blocks(ROW, TUESDAY).contains(b.id()))
                .sorted(Comparator.comparing(Block::span))
                .toList();
    }
}
