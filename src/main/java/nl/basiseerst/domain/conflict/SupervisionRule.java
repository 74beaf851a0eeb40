package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.SkillConflict.SupervisionMissing;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Work that asks for supervision has a supervisor as near as it asks, all the time of the block.
/// In a session that serves several activities somebody does what can be done, as in
/// [CompetenceRule]: told are the minutes in which nothing of that has its supervisor.
final class SupervisionRule implements RosterRule {

    /// When there are supervisors: many blocks of a day ask for the same ones.
    ///
    /// @param except id of whose block it is, who does not supervise themselves; empty if they
    ///   would not anyway
    private record Wanted(List<Role> by, Supervision.Level level, LocalDate date, String except) {}

    @Override
    public List<SupervisionMissing> conflicts(RosterWeek week) {
        List<SupervisionMissing> found = new ArrayList<>();
        Map<Wanted, TimeSet> known = new HashMap<>();
        for (Block block : week.blocks()) {
            for (Activity activity : week.byName(block)) {
                conflict(week, block, activity, known).ifPresent(found::add);
            }
            ofSession(week, block, known).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<SupervisionMissing> ofSession(
            RosterWeek week, Block block, Map<Wanted, TimeSet> known) {
        Member member = week.member(block);
        List<Supervision> asked = new ArrayList<>();
        for (Activity activity : week.ofSeveral(block)) {
            if (CompetenceRule.isAble(activity, member, block.date())) {
                Optional<Supervision> one = asked(activity, member);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                asked.add(one.get());
            }
        }
        TimeSet without = there(week, block);
        for (Supervision one : asked) {
            without = without.minus(supervised(week, block, one, known));
        }
        return asked.isEmpty() || without.isEmpty()
                ? Optional.empty()
                : Optional.of(missing(block, asked, without));
    }

    /// The least that would help: who may supervise what asks for nobody nearer than it has to.
    private static SupervisionMissing missing(
            Block block, List<Supervision> asked, TimeSet without) {
        Supervision.Level level = Collections.min(asked.stream().map(Supervision::level).toList());
        List<Role> by =
                asked.stream()
                        .filter(one -> one.level() == level)
                        .flatMap(one -> one.supervisedBy().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return new SupervisionMissing(block, null, level, by, without);
    }

    private static Optional<SupervisionMissing> conflict(
            RosterWeek week, Block block, Activity activity, Map<Wanted, TimeSet> known) {
        Optional<Supervision> asked = asked(activity, week.member(block));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        TimeSet without = there(week, block).minus(supervised(week, block, asked.get(), known));
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

    private static Optional<Supervision> asked(Activity activity, Member member) {
        return activity.performer(member.role())
                .map(Performer::supervision)
                .filter(s -> s.isNeededFor(member.registration()));
    }

    private static TimeSet there(RosterWeek week, Block block) {
        return TimeSet.of(block.span()).minus(week.away(block.member(), block.date()));
    }

    private static TimeSet supervised(
            RosterWeek week, Block block, Supervision asked, Map<Wanted, TimeSet> known) {
        boolean could = asked.supervisedBy().contains(week.member(block).role());
        Wanted wanted =
                new Wanted(
                        asked.supervisedBy(),
                        asked.level(),
                        block.date(),
                        could ? block.member() : "");
        return known.computeIfAbsent(wanted, _ -> supervised(week, wanted));
    }

    private static TimeSet supervised(RosterWeek week, Wanted wanted) {
        TimeSet supervised = TimeSet.EMPTY;
        for (Member other : week.members()) {
            if (!wanted.by().contains(other.role()) || other.id().equals(wanted.except())) {
                continue;
            }
            for (Block near : week.blocks(other.id(), wanted.date())) {
                if (wanted.level() == Supervision.Level.REACHABLE || week.session(near).onSite()) {
                    supervised =
                            supervised.or(
                                    TimeSet.of(near.span()).and(week.worked(other, wanted.date())));
                }
            }
        }
        return supervised;
    }
}
