package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Deferrable contacts that are carried from week to week: section 1.
final class Backlog {

    private Backlog() {}

    /// Contacts carried into a week, by id of the activity.
    static Map<String, Double> into(PracticePlan plan, IsoWeek week) {
        int before = 0;
        while (before < 4 && hasBlock(plan, week.monday().minusWeeks(before + 1))) {
            before++;
        }
        Map<String, Double> carried = new HashMap<>();
        for (int i = before; i >= 1; i--) {
            IsoWeek earlier = IsoWeek.of(week.monday().minusWeeks(i));
            Asked asked = new Asked(plan, earlier);
            List<Present> present = Present.on(plan, asked.openDays());
            Coverage coverage =
                    Coverage.of(
                            asked.basicActivities(),
                            asked.pieces(carried),
                            Part.of(plan, present, Set.of()),
                            present);
            carried = out(asked, carried, coverage);
        }
        return carried;
    }

    /// Contacts carried out of a week, by id of the activity.
    static Map<String, Double> out(Asked asked, Map<String, Double> in, Coverage coverage) {
        Map<String, Double> out = new HashMap<>();
        List<Piece> pieces = asked.pieces(in);
        for (Activity activity : asked.basicActivities()) {
            if (activity.accessWeeks() != null) {
                double all = in.getOrDefault(activity.id(), 0.0) + asked.contacts(activity);
                double served =
                        Coverage.asked(pieces, activity)
                                - coverage.shortage().getOrDefault(activity, 0.0)
                                + coverage.waitingServed().getOrDefault(activity, 0.0);
                out.put(activity.id(), Math.max(0, all - served));
            }
        }
        return out;
    }

    private static boolean hasBlock(PracticePlan plan, LocalDate monday) {
        for (Block block : plan.blocks()) {
            if (!block.date().isBefore(monday) && block.date().isBefore(monday.plusDays(7))) {
                return true;
            }
        }
        return false;
    }
}
