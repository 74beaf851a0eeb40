package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.RoomConflict.RoomMissing;
import nl.basiseerst.domain.conflict.RoomConflict.RoomUnfit;
import nl.basiseerst.domain.practice.Room;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoomTypeRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void aRoomOfAnotherTypeIsTold() {
        roster.block("rahmani", MONDAY, "08:00", "10:00", "spreekuur", "bk1");
        assertEquals(
                List.of(
                        new RoomUnfit(
                                roster.block(1), "bk1", Room.Type.TREATMENT, Room.Type.CONSULTING)),
                roster.conflicts(new RoomTypeRule()));
    }

    @Test
    void noRoomIsToldWithThoseThatAreFree() {
        roster.block("rahmani", MONDAY, "08:00", "10:00", "chirurgie")
                .block("dewit", MONDAY, "09:00", "11:00", "chirurgie", "bk1");
        assertEquals(
                List.of(new RoomMissing(roster.block(1), Room.Type.TREATMENT, List.of("bk2"))),
                roster.conflicts(new RoomTypeRule()));
    }

    @Test
    void aPracticeThatDoesNotPlanByRoomHearsNothing() {
        roster.block("rahmani", MONDAY, "08:00", "10:00", "spreekuur");
        assertEquals(List.of(), roster.conflicts(new RoomTypeRule()));
    }

    @Test
    void aSessionThatNeedsNoRoomHasNone() {
        roster.block("rahmani", MONDAY, "08:00", "10:00", "visites")
                .block("dewit", MONDAY, "09:00", "11:00", "spreekuur", "sk1");
        assertEquals(List.of(), roster.conflicts(new RoomTypeRule()));
    }
}
