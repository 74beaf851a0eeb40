package nl.basiseerst.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.RoomConflict;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.rooms.ProposalViewModel.Scope;
import nl.basiseerst.ui.rooms.RoomWeekViewModel.State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class RoomWeekViewModelTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final RoomWeekViewModel model =
            new RoomWeekViewModel(
                    sample.desk(),
                    new RoomChooser(new OrToolsSolver()),
                    sample.storage(),
                    sample.failures());

    RoomWeekViewModelTest() {
        sample.desk().show(TUESDAY);
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theWholeWeekGetsRoomsInOneStepThatCanBeTakenBack() {
        assertEquals(State.READY, model.stateProperty().get());
        int missing = missing();
        assertTrue(missing > 100, "the sample has no rooms: " + missing);
        model.propose();
        ProposalViewModel proposal = model.proposal();
        int placed = proposal.chosen().size();
        int unplaced = proposal.foundProperty().get().proposal().unplaced().size();
        assertEquals(missing, placed + unplaced);
        proposal.take();
        assertFalse(proposal.openProperty().get());
        assertEquals(unplaced, missing());
        assertTrue(
                model.conflicts().byBlockProperty().get().values().stream()
                        .flatMap(List::stream)
                        .map(RoomConflicts.Wrong::conflict)
                        .noneMatch(
                                c ->
                                        c.kind() == ConflictKind.ROOM_TAKEN
                                                || c.kind() == ConflictKind.ROOM_UNFIT));
        sample.desk().undo();
        assertEquals(missing, missing());
    }

    @Test
    void whatIsLeftOutKeepsNoRoom() {
        model.propose();
        ProposalViewModel proposal = model.proposal();
        String left = proposal.chosen().getFirst().block().id();
        proposal.choose(left, false);
        List<Placed> chosen = proposal.chosen();
        assertTrue(chosen.stream().noneMatch(one -> one.block().id().equals(left)));
        proposal.choose(left, true);
        assertEquals(chosen.size() + 1, proposal.chosen().size());
        proposal.choose(left, false);
        proposal.take();
        assertNull(model.block(left).orElseThrow().room());
    }

    @Test
    void aDayOrAPersonCanBeChosenAlone() {
        Block block = blockOf("rahmani");
        sample.desk().goTo(new Destination("rooms", block.id()));
        assertEquals(block, model.block().orElseThrow());
        model.propose();
        ProposalViewModel proposal = model.proposal();
        proposal.scopeProperty().set(Scope.DAY);
        assertTrue(proposal.chosen().stream().allMatch(one -> one.block().date().equals(TUESDAY)));
        proposal.scopeProperty().set(Scope.PERSON);
        assertFalse(proposal.chosen().isEmpty());
        assertTrue(
                proposal.chosen().stream().allMatch(one -> one.block().member().equals("rahmani")));
    }

    @Test
    void ofABlockThatNeedsNoRoomOnlyTheDayIsShown() {
        PracticePlan plan = model.plan().orElseThrow();
        Set<String> roomless =
                plan.sessionTypes().stream()
                        .filter(type -> type.roomType() == null)
                        .map(SessionType::id)
                        .collect(Collectors.toSet());
        Block block =
                plan.blocks().stream()
                        .filter(b -> b.room() == null && roomless.contains(b.session()))
                        .filter(b -> b.date().isAfter(TUESDAY))
                        .findFirst()
                        .orElseThrow();
        Block chosen = blockOf("rahmani");
        model.choosing().set(List.of(chosen.id()));
        sample.desk().goTo(new Destination("rooms", block.id()));
        assertEquals(block.date(), model.spotProperty().get().date());
        assertTrue(model.choosing().selection().isEmpty());
        RoomSpot spot = model.spotProperty().get();
        String room = plan.rooms().getFirst().id();
        sample.desk().edit("x", List.of(new Edit.Update(block.withRoom(room))));
        assertEquals(spot, model.spotProperty().get(), "it does not take the keyboard along");
    }

    @Test
    void anEditMakesTheProposalAnew() {
        model.propose();
        Placed first = model.proposal().chosen().getFirst();
        Block other =
                model.proposal().chosen().stream()
                        .map(Placed::block)
                        .filter(b -> !b.member().equals(first.block().member()))
                        .filter(b -> b.date().equals(first.block().date()))
                        .filter(b -> b.span().overlaps(first.block().span()))
                        .findFirst()
                        .orElseThrow();
        assertTrue(model.moves().put(List.of(other), first.room()));
        String now =
                model.proposal().chosen().stream()
                        .filter(one -> one.block().id().equals(first.block().id()))
                        .map(Placed::room)
                        .findFirst()
                        .orElse("");
        assertNotEquals(first.room(), now);
    }

    @Test
    void theKeyboardGoesWithTheBlockItMoves() {
        Block block = blockOf("rahmani");
        sample.desk().goTo(new Destination("rooms", block.id()));
        model.moves().step(1);
        assertEquals("sk1", model.block().orElseThrow().room());
        assertEquals("room/sk1", model.spotProperty().get().row());
        model.moves().step(1);
        assertEquals("sk2", model.block().orElseThrow().room());
        model.moves().step(-1);
        assertEquals("sk1", model.block().orElseThrow().room());
        model.moves().clear();
        assertNull(model.block().orElseThrow().room());
        assertEquals("none/CONSULTING/rahmani", model.spotProperty().get().row());
    }

    @Test
    void theKeyboardGoesThroughTheGrid() {
        RoomSpot first = model.spotProperty().get();
        model.moveVertically(1);
        model.moveVertically(-1);
        assertEquals(first, model.spotProperty().get());
        model.moveHorizontally(1);
        assertEquals(first.date().plusDays(1), model.spotProperty().get().date());
        model.moveToRow(1);
        assertNotEquals(first.row(), model.spotProperty().get().row());
        model.moveToRow(-1);
        assertEquals(first.row(), model.spotProperty().get().row());
        model.moveToRow(-1);
        assertEquals(first.row(), model.spotProperty().get().row(), "there is nothing above");
        sample.desk().show(TUESDAY.plusWeeks(1));
        assertEquals(TUESDAY.plusDays(8), model.spotProperty().get().date());
    }

    @Test
    void twoInARoomAreBothMarked() {
        Block one = blockOf("rahmani");
        Block other =
                model.plan().orElseThrow().blocks().stream()
                        .filter(b -> b.date().equals(TUESDAY) && !b.member().equals("rahmani"))
                        .filter(b -> b.span().overlaps(one.span()))
                        .findFirst()
                        .orElseThrow();
        sample.desk()
                .edit(
                        "test",
                        List.of(
                                new Edit.Update(one.withRoom("sk1")),
                                new Edit.Update(other.withRoom("sk1"))));
        for (Block block : List.of(one, other)) {
            assertTrue(
                    model.conflicts().of(block.id()).stream()
                            .anyMatch(
                                    wrong ->
                                            wrong.conflict().kind() == ConflictKind.ROOM_TAKEN
                                                    && wrong.state() == ListedConflict.State.SOFT));
            assertEquals(
                    sample.desk().checkedProperty().get().conflicts().stream()
                            .filter(RoomConflict.class::isInstance)
                            .filter(c -> c.blocks().contains(block.id()))
                            .count(),
                    model.conflicts().of(block.id()).size(),
                    "as every other view has it");
        }
    }

    private int missing() {
        return model.gridProperty().get().missing();
    }

    private Block blockOf(String member) {
        return model.plan().orElseThrow().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(TUESDAY))
                .filter(b -> b.session().equals("spreekuur"))
                .findFirst()
                .orElseThrow();
    }
}
