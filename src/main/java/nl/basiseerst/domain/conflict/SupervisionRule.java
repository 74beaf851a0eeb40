package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.SkillConflict.SupervisionMissing;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Work that asks for supervision has a supervisor as near as it asks, all the time of the block.
/// Held against work that is planned by name, as in [CompetenceRule].
final class SupervisionRule implements RosterRule {

    @Override
    public List<SupervisionMissing> conflicts(RosterWeek week) {
        List<SupervisionMissing> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            for (Activity activity : week.byName(block)) {
                conflict(week, block, activity).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<SupervisionMissing> conflict(
            RosterWeek week, Block block, Activity activity) {
        Member member = week.member(block);
        Optional<Supervision> asked =
                activity.performer(member.role())
                        .map(Performer::supervision)
                        .filter(s -> s.isNeededFor(member.registration()));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        TimeSet there = TimeSet.of(block.span()).minus(week.away(member.id(), block.date()));
        TimeSet without = there.minus(supervised(week, block, asked.get()));
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SupervisionMissing(
                                block,
                                activity.id(),
                                asked.get().level(),
                                asked.get().supervisedBy(),
                                without));
    }

    private static TimeSet supervised(RosterWeek week, Block block, Supervision asked) {
        TimeSet supervised = TimeSet.EMPTY;
        for (Member other : week.members()) {
            if (!asked.supervisedBy().contains(other.role()) || other.id().equals(block.member())) {
                continue;
            }
            for (Block near : week.blocks(other.id(), block.date())) {
                if (asked.level() == Supervision.Level.REACHABLE || week.session(near).onSite()) {
                    supervised =
                            supervised.or(
                                    TimeSet.of(near.span()).and(week.worked(other, block.date())));
                }
            }
        }
        return supervised;
    }
}
