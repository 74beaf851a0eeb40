package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.SkillConflict.CompetenceExpired;
import nl.basiseerst.domain.conflict.SkillConflict.CompetenceMissing;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whoever is planned for work that asks for a competence holds it on that day.
///
/// Of a session that serves several activities somebody may lack one and serve the others: told is
/// who can do nothing of what they may. Work that is planned by name is held against it each on its
/// own: an activity that is the only one of its session, and extra offer inside a block.
final class CompetenceRule implements RosterRule {

    @Override
    public List<SkillConflict> conflicts(RosterWeek week) {
        List<SkillConflict> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            for (Activity activity : week.byName(block)) {
                conflict(week, block, activity).ifPresent(found::add);
            }
            List<SkillConflict> ofSession =
                    week.ofSeveral(block).stream()
                            .map(activity -> conflict(week, block, activity))
                            .takeWhile(Optional::isPresent)
                            .flatMap(Optional::stream)
                            .toList();
            if (!ofSession.isEmpty() && ofSession.size() == week.ofSeveral(block).size()) {
                found.add(ofSession.getFirst());
            }
        }
        return found;
    }

    /// Whether they hold what the activity asks of their role on the day of the block.
    static boolean isAble(Activity activity, Member member, LocalDate date) {
        String asked = asked(activity, member);
        return asked == null || member.isAble(asked, date);
    }

    private static Optional<SkillConflict> conflict(
            RosterWeek week, Block block, Activity activity) {
        Member member = week.member(block);
        String asked = asked(activity, member);
        if (asked == null || member.isAble(asked, block.date())) {
            return Optional.empty();
        }
        Holding held = member.holding(asked).orElse(null);
        List<String> others = others(week, block, activity);
        LocalDate until = held == null ? null : held.validUntil();
        if (held != null && until != null && !held.isValidOn(block.date())) {
            return Optional.of(new CompetenceExpired(block, activity.id(), asked, until, others));
        }
        boolean learning = held != null && held.level() == CompetenceLevel.LEARNING;
        return Optional.of(new CompetenceMissing(block, activity.id(), asked, learning, others));
    }

    private static @Nullable String asked(Activity activity, Member member) {
        return activity.performer(member.role()).map(entry -> entry.competence()).orElse(null);
    }

    /// Who is at work that day, may do it and holds what it asks for.
    private static List<String> others(RosterWeek week, Block block, Activity activity) {
        List<String> others = new ArrayList<>();
        for (Member other : week.members()) {
            boolean able =
                    activity.performer(other.role()).isPresent()
                            && isAble(activity, other, block.date());
            if (able
                    && !other.id().equals(block.member())
                    && !week.worked(other, block.date()).isEmpty()) {
                others.add(other.id());
            }
        }
        return others;
    }
}
