package nl.basiseerst.application.absence;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Tries other closed days on the schedule: what falls away, and what the guard says of each day
/// without and with them. What cannot be done on a closed day comes on others, so the week after is
/// looked at too. Changes nothing. Computes for a tenth of a second and more for each week, so not
/// on the JavaFX thread; safe for use by several threads.
public final class TryClosure {

    private final Guard guard;

    public TryClosure(Guard guard) {
        this.guard = guard;
    }

    /// The days of which the schedule is needed to try other closed days.
    ///
    /// @param from first day that changes
    /// @param to last day that changes
    public static Period needed(LocalDate from, LocalDate to) {
        IsoWeek first = IsoWeek.of(from);
        IsoWeek last = IsoWeek.of(to);
        IsoWeek end = first.plusWeeks(TryAbsence.MOST_WEEKS - 1);
        return Period.of(
                first.plusWeeks(-Guard.WEEKS_BEFORE).monday(),
                (last.compareTo(end) < 0 ? last : end).plusWeeks(1).sunday());
    }

    /// What it comes to.
    ///
    /// @param plan as it is, with the schedule that is [#needed]
    /// @param practice with the closed days that are tried
    /// @throws java.util.concurrent.CancellationException if nobody waits for it any more
    public ClosureTrial of(PracticePlan plan, Practice practice, Progress progress) {
        List<LocalDate> closing = only(practice, plan.practice());
        List<LocalDate> opening = only(plan.practice(), practice);
        Practice now = plan.practice().withClosedDates(practice.closedDates());
        PracticePlan with = EditedPlan.of(plan, List.of(new Edit.Update(now)));
        SortedSet<LocalDate> changed = new TreeSet<>(closing);
        changed.addAll(opening);
        SortedSet<IsoWeek> weeks = weeks(changed);
        List<Turn> turns = new ArrayList<>();
        int done = 0;
        for (IsoWeek week : weeks) {
            progress.report((double) done++ / weeks.size(), "");
            progress.stopIfCancelled();
            if (plan.blocks().stream().anyMatch(block -> week.contains(block.date()))) {
                turns.add(new Turn(with, guard.assess(plan, week), guard.assess(with, week)));
            }
        }
        boolean isCut =
                changed.stream().anyMatch(date -> IsoWeek.of(date).compareTo(weeks.last()) > 0);
        return new ClosureTrial(
                now, closing, opening, LostWork.onClosing(plan, closing), turns, isCut);
    }

    /// Days that are closed in one and would be open but for that.
    private static List<LocalDate> only(Practice one, Practice other) {
        Set<LocalDate> known = new HashSet<>(other.closedDates());
        return one.closedDates().stream()
                .filter(date -> !known.contains(date))
                .filter(date -> one.regularDays().contains(date.getDayOfWeek()))
                .distinct()
                .sorted()
                .toList();
    }

    private static SortedSet<IsoWeek> weeks(SortedSet<LocalDate> changed) {
        SortedSet<IsoWeek> weeks = new TreeSet<>();
        for (LocalDate date : changed) {
            IsoWeek week = IsoWeek.of(date);
            if (week.compareTo(IsoWeek.of(changed.first()).plusWeeks(TryAbsence.MOST_WEEKS - 1))
                    <= 0) {
                weeks.add(week);
                weeks.add(week.plusWeeks(1));
            }
        }
        return weeks;
    }
}
