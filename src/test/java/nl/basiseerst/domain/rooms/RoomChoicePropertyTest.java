package nl.basiseerst.domain.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.solver.OrToolsSolver;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// Random practices: nobody is put where somebody else is, no room is of the wrong type, and a
/// search through every possibility places no more and moves people no less.
class RoomChoicePropertyTest {

    private static final int ROUNDS = 250;

    private final RoomChooser chooser = new RoomChooser(new OrToolsSolver());

    /// The fewest moves with the most blocks placed.
    private record Best(int placed, int moves) {

        boolean isBetterThan(Best other) {
            return placed > other.placed || (placed == other.placed && moves < other.moves);
        }
    }

    @Test
    void isNeverWrongAndAsGoodAsTryingEverything() {
        Random random = new Random(20261122);
        int tight = 0;
        for (int round = 0; round < ROUNDS; round++) {
            RoomsOf practice = RandomRooms.practice(random, 13);
            PracticePlan plan = practice.plan();
            RoomProposal proposal = chooser.propose(plan, practice.ids(), () -> {});
            assertEquals(proposal, chooser.propose(plan, practice.ids(), () -> {}));
            Map<String, String> chosen = new HashMap<>();
            proposal.placed().forEach(p -> chosen.put(p.block().id(), p.room()));
            isRight(plan, proposal, chosen, "round " + round);
            for (int day = 0; day < 2; day++) {
                for (Room.Type type : List.of(Room.Type.CONSULTING, Room.Type.TREATMENT)) {
                    List<Block> all = ofDay(plan, type, day);
                    Best best = best(all, rooms(plan, type), new HashMap<>(), new Best(-1, 0));
                    assertEquals(best, value(all, chosen), "round " + round);
                    tight += best.placed() < toPlace(all).size() && best.placed() > 0 ? 1 : 0;
                }
            }
        }
        assertTrue(tight > ROUNDS / 10, "rooms run short now and then: " + tight);
    }

    /// Whole weeks, too large to try everything: minute by minute nobody is put in a room to see
    /// patients in where somebody else is.
    @Test
    void doesNotPutTwoInARoomInAWholeWeek() {
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            RoomsOf practice = RandomRooms.week(random);
            PracticePlan plan = practice.plan();
            Map<String, String> chosen = new HashMap<>();
            chooser.propose(plan, practice.ids(), () -> {})
                    .placed()
                    .forEach(p -> chosen.put(p.block().id(), p.room()));
            assertTrue(chosen.size() > 20, "round " + round);
            for (Block block : plan.blocks()) {
                String room = chosen.get(block.id());
                if (room == null || !room(plan, room).type().holdsOne()) {
                    continue;
                }
                for (int minute = block.span().from(); minute < block.span().to(); minute++) {
                    int now = minute;
                    assertEquals(
                            1,
                            plan.blocks().stream()
                                    .filter(b -> b.date().equals(block.date()))
                                    .filter(b -> room.equals(roomOf(b, chosen)))
                                    .filter(b -> b.span().from() <= now && now < b.span().to())
                                    .map(Block::member)
                                    .distinct()
                                    .count(),
                            "round " + round);
                }
            }
        }
    }

    private static void isRight(
            PracticePlan plan, RoomProposal proposal, Map<String, String> chosen, String round) {
        Set<String> seen = new HashSet<>();
        RoomNeeds needs = new RoomNeeds(plan);
        for (Placed placed : proposal.placed()) {
            assertTrue(seen.add(placed.block().id()), round);
            Room room = room(plan, placed.room());
            assertEquals(needs.of(placed.block()).orElseThrow(), room.type(), round);
            for (Block other : plan.blocks()) {
                boolean sameRoom = placed.room().equals(roomOf(other, chosen));
                assertTrue(
                        !sameRoom || !room.type().holdsOne() || !inTheWay(placed.block(), other),
                        round);
            }
        }
        proposal.unplaced().forEach(u -> assertTrue(seen.add(u.block().id()), round));
        long asked =
                plan.blocks().stream()
                        .filter(b -> b.room() == null && needs.of(b).isPresent())
                        .count();
        assertEquals(asked, seen.size(), round);
    }

    /// Every way to place what has no room.
    private static Best best(
            List<Block> all, List<String> rooms, Map<String, String> chosen, Best before) {
        Block next =
                toPlace(all).stream()
                        .filter(b -> !chosen.containsKey(b.id()))
                        .findFirst()
                        .orElse(null);
        if (next == null) {
            Best here = value(all, chosen);
            return here.isBetterThan(before) ? here : before;
        }
        Best best = before;
        for (String room : rooms) {
            boolean free =
                    all.stream()
                            .noneMatch(b -> room.equals(roomOf(b, chosen)) && inTheWay(next, b));
            if (free) {
                chosen.put(next.id(), room);
                best = best(all, rooms, chosen, best);
            }
        }
        chosen.put(next.id(), "");
        best = best(all, rooms, chosen, best);
        chosen.remove(next.id());
        return best;
    }

    private static Best value(List<Block> all, Map<String, String> chosen) {
        int placed = 0;
        for (Block block : toPlace(all)) {
            placed += chosen.getOrDefault(block.id(), "").isEmpty() ? 0 : 1;
        }
        int moves = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).member().equals(all.get(j).member())) {
                    String from = roomOf(all.get(i), chosen);
                    String to = roomOf(all.get(j), chosen);
                    boolean both = from != null && to != null;
                    boolean open = all.get(i).room() == null || all.get(j).room() == null;
                    moves += both && open && !Objects.equals(from, to) ? 1 : 0;
                    break; // only the next one
                }
            }
        }
        return new Best(placed, moves);
    }

    private static @Nullable String roomOf(Block block, Map<String, String> chosen) {
        String room = block.room() == null ? chosen.getOrDefault(block.id(), "") : block.room();
        return room.isEmpty() ? null : room;
    }

    private static boolean inTheWay(Block one, Block other) {
        return !one.member().equals(other.member())
                && one.date().equals(other.date())
                && one.span().from() < other.span().to()
                && other.span().from() < one.span().to();
    }

    private static List<Block> toPlace(List<Block> all) {
        return all.stream().filter(b -> b.room() == null).toList();
    }

    /// What is in rooms of that type, or should be.
    private static List<Block> ofDay(PracticePlan plan, Room.Type type, int day) {
        RoomNeeds needs = new RoomNeeds(plan);
        List<Block> all = new ArrayList<>();
        for (Block block : plan.blocks()) {
            boolean there =
                    block.room() == null
                            ? needs.of(block).filter(t -> t == type).isPresent()
                            : room(plan, block.room()).type() == type;
            if (there && block.date().equals(RoomsOf.MONDAY.plusDays(day))) {
                all.add(block);
            }
        }
        all.sort(Comparator.comparing(Block::span).thenComparing(Block::id));
        return all;
    }

    private static List<String> rooms(PracticePlan plan, Room.Type type) {
        return plan.rooms().stream().filter(r -> r.type() == type).map(Room::id).toList();
    }

    private static Room room(PracticePlan plan, String id) {
        return plan.rooms().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }
}
