package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.List;

/// A block that cannot be where it is planned.
public sealed interface RoomConflict extends RosterConflict {

    Block block();

    @Override
    default String member() {
        return block().member();
    }

    @Override
    default LocalDate date() {
        return block().date();
    }

    @Override
    default List<String> blocks() {
        return List.of(block().id());
    }

    /// Two people in one room at once.
    ///
    /// @param block the one that starts first
    /// @param other the one of somebody else that starts while the first is going on
    /// @param room id of the room
    /// @param shared when they both work there; more than one stretch where somebody is away in
    ///   between
    record RoomTaken(Block block, Block other, String room, TimeSet shared)
            implements RoomConflict {

        @Override
        public ConflictKind kind() {
            return ConflictKind.ROOM_TAKEN;
        }

        @Override
        public List<String> blocks() {
            return List.of(block.id(), other.id());
        }
    }

    /// A room of another type than the session asks for.
    ///
    /// @param room id of the room
    /// @param is what it is
    /// @param asked what the session asks for
    record RoomUnfit(Block block, String room, Room.Type is, Room.Type asked)
            implements RoomConflict {

        @Override
        public ConflictKind kind() {
            return ConflictKind.ROOM_UNFIT;
        }
    }

    /// No room where the session needs one.
    ///
    /// @param asked the type it needs
    /// @param free ids of rooms of that type that are free all the time of the block
    record RoomMissing(Block block, Room.Type asked, List<String> free) implements RoomConflict {

        public RoomMissing {
            free = List.copyOf(free);
        }

        @Override
        public ConflictKind kind() {
            return ConflictKind.ROOM_MISSING;
        }
    }
}
