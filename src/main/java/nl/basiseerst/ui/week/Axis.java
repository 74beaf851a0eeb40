package nl.basiseerst.ui.week;

import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

/// What the length of a day that is drawn as a line stands for.
///
/// @param hours of the whole line
/// @param open when the practice is open that day, to be drawn behind the blocks; null where a day
///   is only a small part of the screen
/// @param now minute of the day that it is; -1 on another day
record Axis(TimeSpan hours, @Nullable TimeSet open, int now) {

    /// The minutes that some pixels stand for.
    ///
    /// @param width of the whole line
    int minutes(double pixels, double width) {
        return (int) Math.round(pixels * hours.minutes() / Math.max(width, 1));
    }

    /// How far from its start a minute of the day stands.
    ///
    /// @param width of the whole line
    double at(int minute, double width) {
        return Math.rint((minute - hours.from()) * width / hours.minutes());
    }
}
