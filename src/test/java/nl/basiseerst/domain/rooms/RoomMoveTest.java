package nl.basiseerst.domain.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomMove.Clash;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class RoomMoveTest {

    private static final LocalDate MONDAY = RoomsOf.MONDAY;

    private final RoomsOf practice =
            new RoomsOf().rooms(Room.Type.CONSULTING, "sk1", "sk2").rooms(Room.Type.MEETING, "ov");

    @Test
    void severalGoAtOnceEachOnItsOwnDay() {
        practice.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("rahmani", RoomsOf.TUESDAY, "08:00", "12:00", "spreekuur", "sk2")
                .block("rahmani", RoomsOf.TUESDAY, "13:00", "15:00", "spreekuur", "sk1");
        RoomMove move = move(practice.blocks(), "sk1");
        assertNull(move.clash());
        assertEquals(
                List.of(
                        practice.blocks().get(0).withRoom("sk1"),
                        practice.blocks().get(1).withRoom("sk1")),
                move.changed(),
                "what is there already stays as it is");
    }

    @Test
    void nobodyIsPutWhereSomebodyElseIs() {
        practice.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("rahmani", MONDAY, "13:00", "15:00", "spreekuur", null)
                .block("dewit", MONDAY, "11:00", "14:00", "spreekuur", "sk1");
        List<Block> all = practice.blocks();
        assertEquals(
                new Clash(all.get(0).withRoom("sk1"), all.get(2), TimeSpan.of("11:00", "12:00"), 1),
                move(all.subList(0, 2), "sk1").clash());
        assertNull(move(all.subList(0, 2), "sk2").clash());
        assertNull(move(all.subList(0, 1), "sk1").clash(), "one block is put there knowingly");
    }

    @Test
    void twoThatArePutThereAreInEachOthersWay() {
        practice.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "09:00", "10:00", "spreekuur", "sk2");
        Clash clash = move(practice.blocks(), "sk1").clash();
        assertNotNull(clash);
        assertEquals("rahmani", clash.block().member());
        assertEquals("dewit", clash.other().member());
        assertEquals(0, clash.more());
        assertNull(move(practice.blocks(), "ov").clash(), "there several people can be at once");
        assertNull(move(practice.blocks(), null).clash());
    }

    @Test
    void twoBlocksOfOnePersonAreNotInTheWay() {
        practice.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("rahmani", MONDAY, "11:00", "13:00", "terugbel", null);
        assertNull(move(practice.blocks(), "sk1").clash());
    }

    @Test
    void whoIsAwayIsInNobodysWay() {
        practice.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("rahmani", RoomsOf.TUESDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "08:00", "12:00", "spreekuur", "sk1")
                .away("dewit", MONDAY, TimeSpan.of("08:00", "11:00"));
        Clash clash = move(practice.blocks().subList(0, 2), "sk1").clash();
        assertNotNull(clash);
        assertEquals(TimeSpan.of("11:00", "12:00"), clash.both());
        practice.away("dewit", MONDAY, TimeSpan.of("11:00", "18:00"));
        assertNull(move(practice.blocks().subList(0, 2), "sk1").clash());
    }

    @Test
    void whoIsThereIsToldOfARoom() {
        practice.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", null)
                .block("dewit", MONDAY, "08:00", "10:00", "spreekuur", "sk1")
                .block("dewit", MONDAY, "10:00", "12:00", "spreekuur", "sk1")
                .block("dewit", MONDAY, "12:00", "13:00", "spreekuur", "sk1")
                .block("rahmani", MONDAY, "09:00", "10:00", "spreekuur", "sk1")
                .block("post", RoomsOf.TUESDAY, "08:00", "12:00", "spreekuur", "sk1")
                .away("dewit", MONDAY, TimeSpan.of("08:00", "10:00"));
        List<Block> all = practice.blocks();
        RoomTimes times = new RoomTimes(practice.plan());
        assertEquals(all.subList(2, 3), times.others(all.getFirst(), "sk1"));
        assertEquals(List.of(), times.others(all.getFirst(), "sk2"));
    }

    @Test
    void isRefusedExactlyWhenItPutsTwoInOneRoom() {
        Random random = new Random(6);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            RoomsOf some = RandomRooms.practice(random, 20);
            some.away("rahmani", RoomsOf.MONDAY, TimeSpan.of("09:00", "12:00"));
            some.away("dewit", RoomsOf.TUESDAY, null);
            PracticePlan plan = some.plan();
            List<Room> rooms = plan.rooms();
            Room room = rooms.get(random.nextInt(rooms.size()));
            List<Block> chosen =
                    plan.blocks().stream().filter(_ -> random.nextInt(4) == 0).toList();
            RoomMove move = RoomMove.of(plan, chosen, room.id());
            boolean wrong = chosen.size() > 1 && doubles(plan, move.changed(), room);
            assertEquals(wrong, move.clash() != null, "round " + round);
            refused += wrong ? 1 : 0;
        }
        assertTrue(refused > 20 && refused < 380, "both happen: " + refused);
    }

    /// Minute by minute, whether one that was moved is in the room together with somebody else.
    private static boolean doubles(PracticePlan plan, List<Block> changed, Room room) {
        Set<String> moved = changed.stream().map(Block::id).collect(Collectors.toSet());
        List<Block> after = new ArrayList<>(changed);
        plan.blocks().stream().filter(b -> !moved.contains(b.id())).forEach(after::add);
        for (LocalDate date : List.of(RoomsOf.MONDAY, RoomsOf.TUESDAY)) {
            for (int minute = 0; minute < TimeSpan.END_OF_DAY; minute++) {
                int now = minute;
                List<Block> here =
                        after.stream()
                                .filter(b -> b.date().equals(date) && room.id().equals(b.room()))
                                .filter(b -> b.span().from() <= now && now < b.span().to())
                                .filter(b -> !isAway(plan, b, now))
                                .toList();
                boolean strangers = here.stream().map(Block::member).distinct().count() > 1;
                for (Block one : here) {
                    boolean alone = here.stream().allMatch(o -> o.member().equals(one.member()));
                    if (strangers && !alone && moved.contains(one.id()) && holdsOne(room)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isAway(PracticePlan plan, Block block, int minute) {
        return plan.absences().stream()
                .filter(absence -> absence.member().equals(block.member()))
                .flatMap(absence -> absence.on(block.date()).spans().stream())
                .anyMatch(span -> span.contains(minute));
    }

    private static boolean holdsOne(Room room) {
        return Set.of(Room.Type.CONSULTING, Room.Type.TREATMENT, Room.Type.LABORATORY)
                .contains(room.type());
    }

    private RoomMove move(List<Block> blocks, @Nullable String room) {
        return RoomMove.of(practice.plan(), blocks, room);
    }
}
