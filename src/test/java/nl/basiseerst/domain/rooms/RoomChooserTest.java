package nl.basiseerst.domain.rooms;

import static nl.basiseerst.domain.rooms.RoomsOf.MONDAY;
import static nl.basiseerst.domain.rooms.RoomsOf.TUESDAY;
import static nl.basiseerst.domain.rooms.RoomsOf.WEEK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.rooms.RoomProposal.Reason;
import nl.basiseerst.domain.rooms.RoomProposal.Unplaced;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.solver.OrToolsSolver;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CancellationException;

class RoomChooserTest {

    private final RoomChooser chooser = new RoomChooser(new OrToolsSolver());
    private final RoomsOf practice = new RoomsOf();

    @Test
    void twoPeopleAtOnceGetARoomEachAndTheThirdNone() {
        practice.rooms(Room.Type.CONSULTING, "sk1", "sk2")
                .block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "08:00", "10:00", "spreekuur", null)
                .block("post", MONDAY, "09:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "10:00", "12:00", "terugbel", null);
        RoomProposal proposal = proposal();
        assertEquals(3, proposal.placed().size());
        assertEquals(List.of(Reason.TOO_MUCH_AT_ONCE), reasons(proposal));
        assertEquals("b3", proposal.unplaced().getFirst().block().id());
    }

    @Test
    void whatHasARoomOrNeedsNoneStaysAsItIs() {
        practice.rooms(Room.Type.CONSULTING, "sk1", "sk2")
                .block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", "sk2")
                .block("dewit", MONDAY, "08:00", "12:00", "visites", null)
                .block("post", MONDAY, "08:00", "12:00", "spreekuur", null);
        assertEquals(List.of(placed("b3", "sk1")), proposal().placed());
    }

    @Test
    void itSaysWhyThereIsNoRoom() {
        practice.rooms(Room.Type.CONSULTING, "sk1")
                .block("rahmani", MONDAY, "08:00", "10:00", "spreekuur", "sk1")
                .block("dewit", MONDAY, "09:00", "12:00", "spreekuur", null)
                .block("post", MONDAY, "08:00", "12:00", "chirurgie", null);
        assertEquals(List.of(Reason.NO_SUCH_ROOM, Reason.ALL_TAKEN), reasons(proposal()));
    }

    @Test
    void somebodyKeepsTheRoomOfThatDay() {
        practice.rooms(Room.Type.CONSULTING, "sk1", "sk2", "sk3")
                .block("rahmani", MONDAY, "08:00", "10:00", "spreekuur", "sk3")
                .block("rahmani", MONDAY, "10:00", "12:00", "visites", null)
                .block("rahmani", MONDAY, "13:00", "17:00", "spreekuur", null)
                .block("dewit", MONDAY, "08:00", "09:00", "spreekuur", null)
                .block("dewit", MONDAY, "09:00", "17:00", "terugbel", null);
        assertEquals(
                List.of(placed("b4", "sk1"), placed("b5", "sk1"), placed("b3", "sk3")),
                proposal().placed());
    }

    @Test
    void somebodyGetsTheUsualRoomOfThatDayOfTheWeek() {
        practice.rooms(Room.Type.CONSULTING, "sk1", "sk2", "sk3")
                .block("rahmani", MONDAY.minusWeeks(1), "08:00", "12:00", "spreekuur", "sk2")
                .block("rahmani", TUESDAY.minusWeeks(1), "08:00", "17:00", "spreekuur", "sk3")
                .block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("rahmani", TUESDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", TUESDAY, "08:00", "12:00", "spreekuur", null);
        assertEquals(
                List.of(placed("b3", "sk2"), placed("b4", "sk3"), placed("b5", "sk1")),
                proposal().placed());
    }

    @Test
    void theRoomOfMondayIsThatOfTheRestOfTheWeek() {
        practice.rooms(Room.Type.CONSULTING, "sk1", "sk2")
                .block("dewit", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("rahmani", MONDAY, "08:30", "12:00", "spreekuur", null)
                .block("rahmani", TUESDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", TUESDAY, "08:30", "12:00", "spreekuur", null);
        RoomProposal proposal = proposal();
        assertEquals(room(proposal, "b1"), room(proposal, "b4"));
        assertEquals(room(proposal, "b2"), room(proposal, "b3"));
    }

    @Test
    void aBackOfficeTakesEverybody() {
        practice.rooms(Room.Type.BACK_OFFICE, "back1", "back2")
                .block("dijkstra", MONDAY, "08:00", "12:00", "triage", null)
                .block("huisman", MONDAY, "08:00", "12:00", "triage", "back2")
                .block("huisman", MONDAY, "12:30", "15:00", "triage", null);
        assertEquals(List.of(placed("b1", "back1"), placed("b3", "back2")), proposal().placed());
    }

    @Test
    void onlyTheBlocksAskedForArePlaced() {
        practice.rooms(Room.Type.CONSULTING, "sk1")
                .block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "08:00", "12:00", "spreekuur", null);
        RoomProposal proposal = chooser.propose(practice.plan(), List.of("b2", "gone"), () -> {});
        assertEquals(List.of(placed("b2", "sk1")), proposal.placed());
        assertEquals(List.of(), proposal.unplaced());
    }

    @Test
    void itCanBeGivenUp() {
        practice.rooms(Room.Type.CONSULTING, "sk1")
                .block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null);
        Runnable stop =
                () -> {
                    throw new CancellationException();
                };
        assertThrows(
                CancellationException.class,
                () -> chooser.propose(practice.plan(), practice.ids(), stop));
    }

    @Test
    void whatIsMissingIsFoundInOrder() {
        practice.rooms(Room.Type.CONSULTING, "sk1")
                .block("rahmani", TUESDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "10:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "08:00", "10:00", "visites", null)
                .block("post", MONDAY, "08:00", "12:00", "spreekuur", "sk1")
                .block("post", MONDAY.plusWeeks(1), "08:00", "12:00", "spreekuur", null);
        List<Block> missing = new RoomNeeds(practice.plan()).missing(practice.plan(), WEEK);
        assertEquals(List.of("b2", "b1"), missing.stream().map(Block::id).toList());
        assertTrue(new RoomNeeds(practice.plan()).of(practice.blocks().get(2)).isEmpty());
    }

    private RoomProposal proposal() {
        return chooser.propose(practice.plan(), practice.ids(), () -> {});
    }

    private Placed placed(String block, String room) {
        return new Placed(
                practice.blocks().stream().filter(b -> b.id().equals(block)).findFirst().get(),
                room);
    }

    private static String room(RoomProposal proposal, String block) {
        return proposal.placed().stream()
                .filter(one -> one.block().id().equals(block))
                .map(Placed::room)
                .findFirst()
                .orElse("");
    }

    private static List<Reason> reasons(RoomProposal proposal) {
        return proposal.unplaced().stream().map(Unplaced::reason).toList();
    }
}
