package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Blocks put in one room, or in none.
///
/// Somebody who puts one block where another person is sees that, and then it is a conflict like
/// any other. Of several blocks at once nobody looks at each: those may not put two people in one
/// room to see patients in. Who is away is in nobody's way.
///
/// @param changed the blocks as they become, without those that are there already
/// @param clash what keeps it from being done; null if nothing does
public record RoomMove(List<Block> changed, @Nullable Clash clash) {

    /// Two people who would be in the room at once.
    ///
    /// @param block one that is put there
    /// @param other one of somebody else that is there already, or is put there too
    /// @param both from when to when, the first time of the day
    /// @param more how many other blocks that are put there get in somebody's way as well
    public record Clash(Block block, Block other, TimeSpan both, int more) {}

    public RoomMove {
        changed = List.copyOf(changed);
    }

    /// @param plan with all blocks of the days of those that are moved
    /// @param blocks as they are in the plan, each once
    /// @param room id of a room of the plan, null for none
    public static RoomMove of(PracticePlan plan, List<Block> blocks, @Nullable String room) {
        List<Block> changed = new ArrayList<>();
        for (Block block : blocks) {
            Block moved = block.withRoom(room);
            if (!moved.equals(block)) {
                changed.add(moved);
            }
        }
        boolean clashes = blocks.size() > 1 && room != null && holdsOne(plan, room);
        return new RoomMove(
                changed, clashes && room != null ? firstClash(plan, changed, room) : null);
    }

    private static boolean holdsOne(PracticePlan plan, String room) {
        return plan.rooms().stream()
                .filter(r -> r.id().equals(room))
                .map(Room::type)
                .anyMatch(Room.Type::holdsOne);
    }

    private static @Nullable Clash firstClash(PracticePlan plan, List<Block> changed, String room) {
        Map<String, Block> moved = new HashMap<>();
        changed.forEach(block -> moved.put(block.id(), block));
        List<Block> there =
                plan.blocks().stream()
                        .map(block -> moved.getOrDefault(block.id(), block))
                        .filter(block -> room.equals(block.room()))
                        .sorted(RoomNeeds.IN_ORDER)
                        .toList();
        RoomTimes times = new RoomTimes(plan);
        Clash first = null;
        Set<String> inTheWay = new HashSet<>();
        for (Block block : changed.stream().sorted(RoomNeeds.IN_ORDER).toList()) {
            for (Block other : there) {
                TimeSet both = times.both(block, other);
                if (!both.isEmpty()) {
                    inTheWay.add(block.id());
                    if (first == null) {
                        first = new Clash(block, other, both.spans().getFirst(), 0);
                    }
                }
            }
        }
        if (first == null) {
            return null;
        }
        inTheWay.remove(first.block().id());
        inTheWay.remove(first.other().id());
        return new Clash(first.block(), first.other(), first.both(), inTheWay.size());
    }
}
