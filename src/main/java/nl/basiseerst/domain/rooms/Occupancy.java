package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.value.Require;

import java.util.Optional;

/// How much of the time that the practice is open there is somebody in a room, or in several.
///
/// @param usedMinutes of the open minutes, those with somebody in the room; at least 0
/// @param openMinutes minutes that the practice is open, added up over the rooms; at least
///   `usedMinutes`
public record Occupancy(int usedMinutes, int openMinutes) {

    /// Of no time at all.
    public static final Occupancy NONE = new Occupancy(0, 0);

    public Occupancy {
        Require.atLeast("usedMinutes", usedMinutes, 0);
        Require.atLeast("openMinutes", openMinutes, usedMinutes);
    }

    /// From 0 to 1; empty while the practice is not open at all.
    public Optional<Double> share() {
        return openMinutes == 0
                ? Optional.empty()
                : Optional.of((double) usedMinutes / openMinutes);
    }

    public Occupancy plus(Occupancy other) {
        return new Occupancy(usedMinutes + other.usedMinutes, openMinutes + other.openMinutes);
    }
}
