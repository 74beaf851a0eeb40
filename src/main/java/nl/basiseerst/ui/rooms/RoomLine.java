package nl.basiseerst.ui.rooms;

import nl.basiseerst.application.rooms.RoomGrid;

/// A row of the list.
sealed interface RoomLine {

    /// Above the rooms of one type.
    record Heading(RoomGrid.Section section) implements RoomLine {}

    /// A room, or somebody's work without one.
    record Row(RoomGrid.Row row) implements RoomLine {}
}
