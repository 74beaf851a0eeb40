package nl.basiseerst.domain.conflict;

import java.util.List;

/// One rule a week is held against.
interface RosterRule {

    /// What of that week does not fit, by day and then by start.
    List<? extends RosterConflict> conflicts(RosterWeek week);
}
