package nl.basiseerst.application;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.List;

/// Which day a practice that was just opened is looked at first, so that there is something to see.
public final class FirstDay {

    private FirstDay() {}

    /// Today if its week has blocks; otherwise the first day after it that has any, or else the
    /// Monday of the last week that has. Today if there are no blocks at all.
    public static LocalDate near(LocalDate today, PracticePlan plan) {
        List<LocalDate> days = daysWithBlocks(plan);
        if (days.isEmpty() || isPlanned(IsoWeek.of(today), days)) {
            return today;
        }
        return days.stream()
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElseGet(() -> IsoWeek.of(days.getLast()).monday());
    }

    /// Today if its week has blocks, otherwise the first day that has any: samples are planned for
    /// a few weeks that never move, and their first is as good as any.
    public static LocalDate ofSample(LocalDate today, PracticePlan plan) {
        List<LocalDate> days = daysWithBlocks(plan);
        return days.isEmpty() || isPlanned(IsoWeek.of(today), days) ? today : days.getFirst();
    }

    private static boolean isPlanned(IsoWeek week, List<LocalDate> days) {
        return days.stream().anyMatch(week::contains);
    }

    private static List<LocalDate> daysWithBlocks(PracticePlan plan) {
        return plan.blocks().stream().map(Block::date).distinct().sorted().toList();
    }
}
