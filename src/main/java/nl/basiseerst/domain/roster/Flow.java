package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How a change of a basic schedule flows into the weeks that were made from it: into the days that
/// nobody changed by hand.
///
/// @param weeks those in which anything changes, in order
/// @param changes what becomes of each day that changes
/// @param kept days that would have changed but stay as somebody made them
public record Flow(List<IsoWeek> weeks, List<DayChange> changes, List<Deviation> kept) {

    public Flow {
        weeks = List.copyOf(weeks);
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    /// Works out the flow; changes nothing.
    ///
    /// @param plan as it is before the change, with at least the schedule of the stamped weeks from
    ///   `now` on
    /// @param before the basic schedule as the plan has it
    /// @param after as it shall be; weeks that are not stamped by it any more are left alone
    /// @param now the current week: earlier weeks are left alone
    public static Flow of(
            PracticePlan plan, BasicSchedule before, BasicSchedule after, IsoWeek now) {
        Prescriptions prescriptions = new Prescriptions(plan);
        DaysByWeek actual = new DaysByWeek(plan.blocks(), new Period(now.monday(), null));
        List<IsoWeek> weeks = new ArrayList<>();
        List<DayChange> changes = new ArrayList<>();
        List<Deviation> kept = new ArrayList<>();
        for (IsoWeek week : after.stamped()) {
            if (week.compareTo(now) < 0) {
                continue;
            }
            Prescription former = prescriptions.of(before, week);
            Prescription target = prescriptions.of(after, week);
            int changed = changes.size();
            Set<MemberDay> days = new LinkedHashSet<>(former.days().keySet());
            days.addAll(target.days().keySet());
            for (MemberDay day : days) {
                compare(day, former.on(day), target.on(day), actual.on(day), changes, kept);
            }
            if (changes.size() > changed) {
                weeks.add(week);
            }
        }
        return new Flow(weeks, changes, kept);
    }

    private static void compare(
            MemberDay day,
            List<Block> former,
            List<Block> wanted,
            List<Block> is,
            List<DayChange> changes,
            List<Deviation> kept) {
        if (Work.same(former, wanted) || Work.same(is, wanted)) {
            return;
        }
        if (Work.same(is, former)) {
            changes.add(new DayChange(day.member(), day.date(), is, wanted));
        } else {
            kept.add(
                    new Deviation(
                            day.member(),
                            day.date(),
                            Deviations.sorted(wanted),
                            Deviations.sorted(is)));
        }
    }
}
