package nl.basiseerst.ui.week;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/// The widths that the heading and every row of the grid share, in pixels.
final class Columns {

    /// Of the size of the text.
    private static final double NAMES = 11;

    private static final double NARROWEST_DAY = 9;
    private static final double NARROWEST_HOUR = 3.4;
    private static final double ROOM_FOR_HOURS = 12.5;

    private final DoubleProperty names = new SimpleDoubleProperty(this, "names", 150);
    private final DoubleProperty day = new SimpleDoubleProperty(this, "day", 150);
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset", 0);

    /// Divides the room; days do not get narrower than can be read.
    ///
    /// @param room what is visible of the rows
    /// @param days how many columns
    /// @param textSize size of the text
    void fit(double room, int days, double textSize) {
        names.set(Math.rint(NAMES * textSize));
        double share = (room - names.get()) / Math.max(days, 1);
        day.set(Math.floor(Math.max(share, NARROWEST_DAY * textSize)));
        narrow.set(day.get() < ROOM_FOR_HOURS * textSize);
    }

    /// Gives one day all the room; its hours do not get narrower than can be read.
    ///
    /// @param room what is visible of the rows
    /// @param hours how many the day has
    /// @param textSize size of the text
    void fitDay(double room, double hours, double textSize) {
        names.set(Math.rint(NAMES * textSize));
        day.set(Math.floor(Math.max(room - names.get(), hours * NARROWEST_HOUR * textSize)));
        narrow.set(false);
    }

    DoubleProperty namesProperty() {
        return names;
    }

    DoubleProperty dayProperty() {
        return day;
    }

    /// Whether a day has no room for both ends of a block.
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /// How far the days are scrolled to the left.
    DoubleProperty offsetProperty() {
        return offset;
    }

    static void bindWidth(Region region, DoubleProperty width) {
        region.minWidthProperty().bind(width);
        region.prefWidthProperty().bind(width);
        region.maxWidthProperty().bind(width);
    }
}
