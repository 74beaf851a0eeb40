package nl.basiseerst.domain.warning;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Require;

import java.util.List;

/// Something to warn of that a practice may accept.
///
/// @param minutes how bad it is: norm minutes short, or what members are missing in all together in
///   minutes; 0 where that is no matter of more or less, such as of a date
/// @param spans at what times of the day, none for all of it
public record Warning(WarningKey key, double minutes, List<TimeSpan> spans) {

    /// @throws nl.basiseerst.domain.value.InvalidValue if the minutes are negative or no number
    public Warning {
        Require.atLeast("minutes", minutes, 0);
        spans = List.copyOf(spans);
    }

    public Warning(WarningKey key, double minutes) {
        this(key, minutes, List.of());
    }
}
