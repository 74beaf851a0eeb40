package nl.basiseerst.ui.rooms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Where the keyboard is.
///
/// @param row key of the row
/// @param block id of the block, null for the day as a whole
record RoomSpot(String row, LocalDate date, @Nullable String block) {}
