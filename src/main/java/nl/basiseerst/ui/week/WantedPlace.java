package nl.basiseerst.ui.week;

import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A place in the grid that was asked for while its week is still on its way.
final class WantedPlace {

    private @Nullable String block;
    private @Nullable Cursor day;

    void block(String id) {
        block = id;
    }

    void day(Cursor there) {
        day = there;
    }

    /// The block is looked at.
    void arrived() {
        block = null;
    }

    /// The place that is asked for, once its week is there; it is then asked for no more.
    Optional<Cursor> in(IsoWeek week, GridPath path) {
        Cursor onDay = day;
        String id = block;
        if (onDay != null && week.contains(onDay.date())) {
            day = null;
            return path.kept(onDay);
        }
        if (id != null && path.to(id).isPresent()) {
            block = null;
            return path.to(id);
        }
        return Optional.empty();
    }
}
