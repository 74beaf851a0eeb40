package nl.basiseerst.ui.rooms;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.rooms.RoomMove;

/// Why nothing was moved.
sealed interface RoomTold {

    /// Two people would be in one room.
    ///
    /// @param plan of then
    /// @param room id of it
    record Taken(PracticePlan plan, String room, RoomMove.Clash clash) implements RoomTold {}

    /// There is no room in that direction.
    record NoneBeyond(boolean below) implements RoomTold {}

    /// A block goes to another room, not to another day.
    record OtherDay() implements RoomTold {}
}
