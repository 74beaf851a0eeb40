package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.CountingBlock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which extra blocks keep people from where a presence rule asks them: giving up any of them
/// brings one more back into a violation that extra offer causes.
public final class MendingItems {

    private MendingItems() {}

    /// The items of a week that do, in the order of the assessment. Needs no solver.
    ///
    /// @param plan the practice that was assessed
    public static List<ExtraItem> of(PracticePlan plan, WeekAssessment week) {
        if (week.presence().stream().noneMatch(PresenceViolation::displaced)) {
            return List.of();
        }
        PresenceCheck check =
                new PresenceCheck(new WeekFrame(plan, week.week()), plan.presenceRules());
        Set<String> blocks = new HashSet<>();
        for (PresenceCheck.Stretch stretch : check.stretches()) {
            for (CountingBlock block : stretch.blocks()) {
                if (stretch.displaced()
                        && block.session().offer() == SessionOffer.EXTRA
                        && !PresenceCheck.countsAsPlanned(stretch.rule(), block)
                        && check.countsReleased(stretch.rule(), block)) {
                    blocks.add(block.block().id());
                }
            }
        }
        return week.extra().stream()
                .filter(item -> item.activity() == null && blocks.contains(item.block()))
                .toList();
    }
}
