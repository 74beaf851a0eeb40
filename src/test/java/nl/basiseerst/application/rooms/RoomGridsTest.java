package nl.basiseerst.application.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.rooms.RoomGrid.Cell;
import nl.basiseerst.application.rooms.RoomGrid.Row;
import nl.basiseerst.application.rooms.RoomGrid.Section;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.Occupancy;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class RoomGridsTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 49);
    private static final LocalDate MONDAY = WEEK.monday();
    private static final PracticePlan LINDE = Samples.plan("linde");

    @Test
    void everyRoomHasARowWithItsWorkByDay() {
        RoomGrid grid =
                grid(
                        block("b2", "dewit", 10, "spreekuur", "sk1"),
                        block("b1", "rahmani", 8, "spreekuur", "sk1"),
                        block("b3", "dijkstra", 8, "triage", "backoffice"));
        assertEquals(5, grid.days().size());
        assertEquals(0, grid.missing());
        Row room = row(grid, "room/sk1");
        assertEquals("Spreekkamer 1", room.name());
        assertEquals(List.of("b1", "b2"), ids(room.cells().getFirst()));
        assertEquals(new Occupancy(240, 540), room.cells().getFirst().occupancy());
        assertEquals(new Occupancy(240, 5 * 540), room.inWeek());
        Section section = grid.sections().getFirst();
        assertEquals(Room.Type.CONSULTING, section.type());
        assertEquals(new Occupancy(240, 9 * 540), section.byDay().getFirst());
        assertEquals(new Occupancy(240, 9 * 5 * 540), section.inWeek());
    }

    @Test
    void workWithoutARoomHasARowForEachPersonAboveTheRooms() {
        RoomGrid grid =
                grid(
                        block("b1", "rahmani", 8, "spreekuur", null),
                        block("b2", "rahmani", 10, "chirurgie", null),
                        block("b3", "rahmani", 12, "visites", null),
                        block("b4", "dewit", 8, "spreekuur", null));
        assertEquals(3, grid.missing());
        Section consulting = grid.sections().getFirst();
        assertEquals(2, consulting.missing());
        assertEquals(
                List.of("none/CONSULTING/rahmani", "none/CONSULTING/dewit", "room/sk1"),
                consulting.rows().stream().limit(3).map(Row::key).toList());
        Row person = consulting.rows().getFirst();
        assertNull(person.room());
        assertNull(person.inWeek());
        assertEquals(List.of("b1"), ids(person.cells().getFirst()));
        assertEquals(1, grid.sections().get(1).missing());
    }

    @Test
    void whoIsAwayIsNotThere() {
        Absence away = new Absence("a", "rahmani", MONDAY, MONDAY, null, Absence.Kind.LEAVE);
        PracticePlan plan =
                LINDE.withSchedule(
                        List.of(
                                block("b1", "rahmani", 8, "spreekuur", "sk1"),
                                block("b2", "dewit", 8, "spreekuur", "sk1")),
                        List.of(away),
                        List.of());
        Cell cell = row(RoomGrids.of(plan, WEEK), "room/sk1").cells().getFirst();
        assertFalse(cell.items().getFirst().there());
        assertTrue(cell.items().getLast().there());
    }

    @Test
    void aSaturdayIsShownWhenARoomIsUsed() {
        Block saturday =
                block("b1", "rahmani", 8, "spreekuur", "sk1").of("rahmani", MONDAY.plusDays(5));
        RoomGrid grid = grid(saturday);
        assertEquals(6, grid.days().size());
        assertFalse(grid.days().getLast().open());
    }

    private static RoomGrid grid(Block... blocks) {
        return RoomGrids.of(LINDE.withSchedule(List.of(blocks), List.of(), List.of()), WEEK);
    }

    private static Row row(RoomGrid grid, String key) {
        return grid.rows().stream().filter(r -> r.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> ids(Cell cell) {
        return cell.items().stream().map(item -> item.block().id()).toList();
    }

    private static Block block(
            String id, String member, int hour, String session, @Nullable String room) {
        return new Block(
                id,
                member,
                MONDAY,
                new TimeSpan(hour * 60, hour * 60 + 120),
                session,
                room,
                null,
                List.of());
    }
}
