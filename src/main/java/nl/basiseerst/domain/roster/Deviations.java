package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Where the schedule deviates from the basic schedule its weeks were made from. Nothing is kept of
/// it: it is found by comparing, so that it is true whatever way the schedule was changed.
public final class Deviations {

    private static final Comparator<Block> BY_HOUR =
            Comparator.comparing(Block::span)
                    .thenComparing(Block::session)
                    .thenComparing(Block::id);

    private Deviations() {}

    /// All deviations of the stamped weeks, by date and then in the order of the team. Days on
    /// which the practice is not open, or the member not employed, have none.
    ///
    /// @param plan with at least the schedule of the period: what is not in it counts as gone
    public static List<Deviation> of(PracticePlan plan, Period period) {
        Prescriptions prescriptions = new Prescriptions(plan);
        DaysByWeek actual = new DaysByWeek(plan.blocks(), period);
        List<Deviation> found = new ArrayList<>();
        new TreeMap<>(Prescriptions.stamps(plan))
                .forEach(
                        (week, schedule) -> {
                            if (touches(period, week)) {
                                Prescription prescribed = prescriptions.of(schedule, week);
                                compare(prescriptions, prescribed, actual, period, found);
                            }
                        });
        found.sort(inOrder(plan));
        return List.copyOf(found);
    }

    /// The deviations of one week; none if it was not stamped.
    ///
    /// @param plan with at least the schedule of the week
    public static List<Deviation> of(PracticePlan plan, IsoWeek week) {
        return of(plan, Period.of(week.monday(), week.sunday()));
    }

    private static void compare(
            Prescriptions prescriptions,
            Prescription prescribed,
            DaysByWeek actual,
            Period period,
            List<Deviation> found) {
        Set<MemberDay> days = new LinkedHashSet<>(prescribed.days().keySet());
        days.addAll(actual.in(prescribed.week()));
        for (MemberDay day : days) {
            List<Block> planned = prescribed.on(day);
            List<Block> is = actual.on(day);
            if (period.contains(day.date())
                    && prescriptions.applies(day.member(), day.date())
                    && !Work.same(planned, is)) {
                found.add(new Deviation(day.member(), day.date(), sorted(planned), sorted(is)));
            }
        }
    }

    static List<Block> sorted(List<Block> blocks) {
        return blocks.stream().sorted(BY_HOUR).toList();
    }

    private static boolean touches(Period period, IsoWeek week) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        return (from == null || !week.sunday().isBefore(from))
                && (until == null || !week.monday().isAfter(until));
    }

    private static Comparator<Deviation> inOrder(PracticePlan plan) {
        Map<String, Integer> places = new HashMap<>();
        for (Member member : plan.members()) {
            places.put(member.id(), places.size());
        }
        return Comparator.comparing(Deviation::date)
                .thenComparing(d -> places.getOrDefault(d.member(), places.size()));
    }
}
