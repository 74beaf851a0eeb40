package nl.basiseerst.domain.continuity;

import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;

/// A daypart that the practice is open, as the patients of one panel find it.
///
/// @param daypart which of the day, from 0
/// @param open from the first to the last minute that the practice is open in it
public record PanelDaypart(LocalDate date, int daypart, TimeSpan open, Who who) {

    /// Who of the two consults in it.
    public enum Who {
        /// The owner of the panel, with or without the second.
        OWN,
        /// The second, without the owner.
        SECOND,
        NEITHER
    }
}
