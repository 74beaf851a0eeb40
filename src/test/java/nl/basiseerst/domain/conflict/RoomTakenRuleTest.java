package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.basiseerst.domain.conflict.RoomConflict.RoomTaken;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.WarningKey;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoomTakenRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void twoPeopleInOneConsultingRoomAreInEachOthersWay() {
        roster.block("rahmani", MONDAY, "08:00", "10:00", "spreekuur", "sk1")
                .block("dewit", MONDAY, "09:30", "11:00", "spreekuur", "sk1")
                .block("post", MONDAY, "11:00", "12:00", "spreekuur", "sk1")
                .block("post", MONDAY, "09:30", "11:00", "spreekuur", "sk2")
                .block("dewit", TUESDAY, "08:00", "10:00", "spreekuur", "sk1");
        assertEquals(
                List.of(
                        new RoomTaken(
                                roster.block(1),
                                roster.block(2),
                                "sk1",
                                TimeSet.of(TimeSpan.of("09:30", "10:00")))),
                roster.conflicts(new RoomTakenRule()));
    }

    @Test
    void whoAcceptsOneOtherInTheRoomAcceptsNobodyElseAndNoOtherRoom() {
        roster.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", "sk1")
                .block("dewit", MONDAY, "09:00", "10:00", "spreekuur", "sk1")
                .block("post", MONDAY, "11:00", "12:00", "spreekuur", "sk1");
        List<WarningKey> keys =
                roster.conflicts(new RoomTakenRule()).stream()
                        .map(conflict -> ConflictWarnings.of(conflict).orElseThrow().key())
                        .toList();
        assertEquals(2, keys.size());
        assertNotEquals(keys.get(0), keys.get(1), "another in the same room");
        RoomTaken elsewhere =
                new RoomTaken(
                        roster.block(1),
                        roster.block(2),
                        "sk2",
                        TimeSet.of(TimeSpan.of("09:00", "10:00")));
        assertNotEquals(
                keys.get(0),
                ConflictWarnings.of(elsewhere).orElseThrow().key(),
                "the same in another room");
    }

    @Test
    void theSamePersonTwiceIsAnOverlapAndNoTakenRoom() {
        roster.block("rahmani", MONDAY, "08:00", "10:00", "spreekuur", "sk1")
                .block("rahmani", MONDAY, "09:00", "11:00", "spreekuur", "sk1");
        assertEquals(List.of(), roster.conflicts(new RoomTakenRule()));
    }

    @Test
    void whoIsAwayIsInNoRoom() {
        roster.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", "sk1")
                .block("dewit", MONDAY, "09:00", "12:00", "spreekuur", "sk1")
                .away("rahmani", MONDAY, TimeSpan.of("08:00", "11:00"));
        assertEquals(
                List.of(
                        new RoomTaken(
                                roster.block(1),
                                roster.block(2),
                                "sk1",
                                TimeSet.of(TimeSpan.of("11:00", "12:00")))),
                roster.conflicts(new RoomTakenRule()));
        roster.away("dewit", MONDAY, null);
        assertEquals(List.of(), roster.conflicts(new RoomTakenRule()));
    }

    /// Else whoever accepts the first hour has accepted the rest unseen.
    @Test
    void twoPeopleAreOneMatterHoweverOftenOneOfThemLeaves() {
        roster.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", "sk1")
                .block("dewit", MONDAY, "08:00", "12:00", "spreekuur", "sk1")
                .away("dewit", MONDAY, TimeSpan.of("09:00", "10:00"));
        TimeSet shared = TimeSet.of(TimeSpan.of("08:00", "09:00"), TimeSpan.of("10:00", "12:00"));
        RoomTaken taken = new RoomTaken(roster.block(1), roster.block(2), "sk1", shared);
        assertEquals(List.of(taken), roster.conflicts(new RoomTakenRule()));
        assertEquals(180, ConflictWarnings.of(taken).orElseThrow().minutes());
    }

    @Test
    void aBackOfficeHoldsMore() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage", "backoffice")
                .block("vandermeer", MONDAY, "08:00", "10:00", "triage", "backoffice");
        assertEquals(List.of(), roster.conflicts(new RoomTakenRule()));
    }
}
