package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.SkillConflict.AuthorityMissing;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.schedule.Block;

import java.util.ArrayList;
import java.util.List;

/// A reserved procedure is planned only with a role that may do it, on its own authority or on
/// order (Wet BIG art. 36 and 38).
final class AuthorityRule implements RosterRule {

    @Override
    public List<AuthorityMissing> conflicts(RosterWeek week) {
        List<AuthorityMissing> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            for (Activity activity : week.byName(block)) {
                if (activity.reserved()
                        && activity.performer(week.member(block).role()).isEmpty()) {
                    found.add(
                            new AuthorityMissing(
                                    block,
                                    activity.id(),
                                    activity.performers().stream().map(Performer::role).toList()));
                }
            }
        }
        return found;
    }
}
