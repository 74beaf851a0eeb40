package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where people usually work: the room of a type in which most of their minutes were planned on
/// that day of the week, or else on any day. Of rooms that are equal the first of the list.
final class UsualRooms {

    private record Habit(String member, Room.Type type, @Nullable DayOfWeek day) {}

    private final List<Room> rooms;
    private final Map<String, Room.Type> types = new HashMap<>();
    private final Map<Habit, Map<String, Integer>> minutes = new HashMap<>();

    UsualRooms(List<Room> rooms, List<Block> planned) {
        this.rooms = rooms;
        rooms.forEach(room -> types.put(room.id(), room.type()));
        planned.forEach(block -> add(block, block.room()));
    }

    /// Takes in that a block is, or will be, in a room.
    void add(Block block, @Nullable String room) {
        Room.Type type = types.get(room);
        if (room != null && type != null) {
            count(new Habit(block.member(), type, block.date().getDayOfWeek()), room, block);
            count(new Habit(block.member(), type, null), room, block);
        }
    }

    private void count(Habit habit, String room, Block block) {
        minutes.computeIfAbsent(habit, _ -> new HashMap<>())
                .merge(room, block.span().minutes(), Integer::sum);
    }

    /// Id of the room; null for who never had one of that type.
    @Nullable String of(String member, Room.Type type, DayOfWeek day) {
        String thatDay = most(new Habit(member, type, day));
        return thatDay == null ? most(new Habit(member, type, null)) : thatDay;
    }

    private @Nullable String most(Habit habit) {
        Map<String, Integer> used = minutes.getOrDefault(habit, Map.of());
        String best = null;
        for (Room room : rooms) {
            int here = used.getOrDefault(room.id(), 0);
            if (here > (best == null ? 0 : used.getOrDefault(best, 0))) {
                best = room.id();
            }
        }
        return best;
    }
}
