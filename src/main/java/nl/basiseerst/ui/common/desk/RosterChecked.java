package nl.basiseerst.ui.common.desk;

import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import java.util.List;

/// What does not fit in a week, together with the practice it is about: names in its words come
/// from there, also while a newer practice is already on screen.
///
/// @param conflicts by day
public record RosterChecked(PracticePlan plan, IsoWeek week, List<RosterConflict> conflicts) {

    public RosterChecked {
        conflicts = List.copyOf(conflicts);
    }
}
