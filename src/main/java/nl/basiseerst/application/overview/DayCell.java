package nl.basiseerst.application.overview;

import nl.basiseerst.domain.time.TimeSet;

import java.util.List;

/// One member on one day.
///
/// @param state whether to expect anything at all
/// @param away the minutes the member is away, for a part of the day; empty unless `AT_WORK`
/// @param blocks by time; empty unless `AT_WORK`, or `CLOSED` with blocks planned all the same
public record DayCell(State state, TimeSet away, List<BlockLine> blocks) {

    /// How to read the cell.
    public enum State {
        /// Working the blocks, or not planned when there are none.
        AT_WORK,
        /// Away for all of the day.
        AWAY,
        /// The practice is closed.
        CLOSED,
        /// Not, or no longer, employed that day.
        NOT_EMPLOYED
    }

    public DayCell {
        blocks = List.copyOf(blocks);
    }

    /// Whether nothing is planned and nothing is in the way of it.
    public boolean isFree() {
        return state == State.AT_WORK && away.isEmpty() && blocks.isEmpty();
    }
}
