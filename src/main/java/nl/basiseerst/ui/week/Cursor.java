package nl.basiseerst.ui.week;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The place in the grid that keys and the inspector are about.
///
/// @param member id of the member
/// @param block id of the block, null for the day as a whole
record Cursor(String member, LocalDate date, @Nullable String block) {

    Cursor(String member, LocalDate date) {
        this(member, date, null);
    }
}
