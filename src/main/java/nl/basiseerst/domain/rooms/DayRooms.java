package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.schedule.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rooms of one type on one day, and the work that is or could be in them.
///
/// @param rooms their ids, in the order of the practice
/// @param candidates blocks without a room, by start
/// @param fixed blocks that have one of these rooms already, by start
/// @param habits the room each member of a candidate usually has, null for none
record DayRooms(
        List<String> rooms,
        List<Block> candidates,
        List<Block> fixed,
        Map<String, @Nullable String> habits) {

    /// Whether two people would be in each other's way if both came as planned.
    static boolean clash(Block one, Block other) {
        return !one.member().equals(other.member()) && one.span().overlaps(other.span());
    }

    /// Whether no fixed block is in the way of that block in that room.
    boolean isFree(String room, Block block) {
        return fixed.stream().noneMatch(b -> room.equals(b.room()) && clash(b, block));
    }

    /// Where to put people who do not get in each other's way: in the room they have that day, or
    /// usually, or else in the first.
    Map<Block, String> shared() {
        Map<Block, String> found = new LinkedHashMap<>();
        for (Block block : candidates) {
            String now =
                    fixed.stream()
                            .filter(b -> b.member().equals(block.member()))
                            .map(Block::room)
                            .findFirst()
                            .orElse(habits.get(block.member()));
            found.put(block, now == null ? rooms.getFirst() : now);
        }
        return found;
    }

    /// Each block of a member with the next one of that member, fixed or not.
    List<Step> steps() {
        Map<String, Block> last = new LinkedHashMap<>();
        List<Block> all = new ArrayList<>(candidates);
        all.addAll(fixed);
        all.sort(RoomNeeds.IN_ORDER);
        List<Step> steps = new ArrayList<>();
        for (Block block : all) {
            Block before = last.put(block.member(), block);
            if (before != null) {
                steps.add(new Step(before, block));
            }
        }
        return steps;
    }

    /// From one block of a member to the next.
    record Step(Block from, Block to) {}
}
