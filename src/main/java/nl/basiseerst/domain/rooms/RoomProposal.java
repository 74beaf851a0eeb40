package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;

import java.util.List;

/// Rooms for blocks that have none, to be looked at before they are taken.
///
/// @param placed the blocks that get a room, in order
/// @param unplaced those for which there is none, in order
public record RoomProposal(List<Placed> placed, List<Unplaced> unplaced) {

    /// @param block as it is, without the room
    public record Placed(Block block, String room) {}

    /// @param asked the type of room it needs
    public record Unplaced(Block block, Room.Type asked, Reason reason) {}

    /// Why a block gets no room.
    public enum Reason {
        /// The practice has no room of that type.
        NO_SUCH_ROOM,
        /// In every room of that type somebody else is planned for some of the time, perhaps
        /// somebody who is away.
        ALL_TAKEN,
        /// A room was free, but there is more work without a room than there are rooms for.
        TOO_MUCH_AT_ONCE
    }

    public RoomProposal {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }
}
