package nl.basiseerst.application;

import nl.basiseerst.domain.value.Require;

import java.util.Optional;

/// How someone wants the window on this computer.
///
/// @param english whether it speaks English instead of Dutch
/// @param dark whether it is dark instead of light
/// @param textPercent size of the text, 100 to 200 percent
/// @param place where it was; empty if it was never opened
public record WindowSettings(
        boolean english, boolean dark, int textPercent, Optional<Place> place) {

    public static final int SMALLEST_TEXT = 100;
    public static final int LARGEST_TEXT = 200;

    /// Dutch, light and of normal size.
    public static final WindowSettings FIRST_START =
            new WindowSettings(false, false, SMALLEST_TEXT, Optional.empty());

    /// @throws nl.basiseerst.domain.value.InvalidValue if the size of the text is out of bounds
    public WindowSettings {
        Require.between("textPercent", textPercent, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// Where the window was when it was not maximized, in logical pixels of the whole desktop.
    public record Place(double x, double y, double width, double height, boolean maximized) {

        /// The same place, for a window that fills the screen until it is made small again.
        public Place asMaximized() {
            return new Place(x, y, width, height, true);
        }
    }
}
