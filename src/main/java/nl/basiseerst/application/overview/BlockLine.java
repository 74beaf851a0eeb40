package nl.basiseerst.application.overview;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A stretch of someone's day as it is shown.
///
/// @param block id of the block
/// @param time what is left of the block once absence is taken away; one line per stretch
/// @param session name of the session type
/// @param room name of the room, null for none
/// @param note the note on the block, null for none
/// @param extra extra offer inside this basic block
/// @param counts whether it counts for the basic offer; false on a day the practice is closed
public record BlockLine(
        String block,
        TimeSpan time,
        SessionOffer offer,
        String session,
        @Nullable String room,
        @Nullable String note,
        List<Extra> extra,
        boolean counts) {

    /// Extra offer inside a basic block.
    ///
    /// @param activity name of the activity
    /// @param minutes how much of the block it takes
    public record Extra(String activity, double minutes) {}

    public BlockLine {
        extra = List.copyOf(extra);
    }
}
