package nl.basiseerst.application.absence;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.absence.AbsenceTrial.Lost;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.absence.StandIns;
import nl.basiseerst.domain.absence.Takeover;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tries an absence on the schedule: what falls away, what the guard says of each day without and
/// with it, and who could stand in. Changes nothing. Computes for a tenth of a second and more for
/// each week, so not on the JavaFX thread; safe for use by several threads.
public final class TryAbsence {

    /// The most weeks that are looked at.
    public static final int MOST_WEEKS = 26;

    /// The first half of what is told of the progress is who could stand in, the second the weeks.
    private static final double HALF = 0.5;

    private final Guard guard;
    private final StandIns standIns;

    public TryAbsence(Guard guard, RosterLimits limits) {
        this.guard = guard;
        standIns = new StandIns(limits);
    }

    /// The days of which the schedule is needed to try an absence.
    public static Period needed(LocalDate from, LocalDate to) {
        IsoWeek first = IsoWeek.of(from);
        IsoWeek last = lastLooked(first, IsoWeek.of(to));
        return Period.of(
                first.plusWeeks(-Math.max(Guard.WEEKS_BEFORE, StandIns.WEEKS_BEFORE)).monday(),
                last.plusWeeks(StandIns.WEEKS_AFTER).sunday());
    }

    /// What an absence comes to.
    ///
    /// @param plan without the absence, with the schedule that is [#needed]
    /// @param chosen who stands in, by id of the block; a block that does not fall away is left out
    /// @throws java.util.concurrent.CancellationException if nobody waits for it any more
    public AbsenceTrial of(
            PracticePlan plan, Absence absence, Map<String, String> chosen, Progress progress) {
        List<LostWork> lost = looked(LostWork.of(plan, absence), absence);
        List<Edit> edits = edits(absence, lost, chosen);
        PracticePlan with = EditedPlan.of(plan, edits);
        List<Lost> found = new ArrayList<>();
        for (LostWork work : lost) {
            progress.report(HALF * found.size() / lost.size(), "");
            progress.stopIfCancelled();
            String member = chosen.get(work.block().id());
            boolean wanted = StandIns.areWanted(plan, work);
            PracticePlan others =
                    member == null ? with : without(plan, absence, lost, chosen, work);
            found.add(
                    new Lost(
                            work,
                            wanted,
                            wanted ? standIns.of(others, List.of(work)) : List.of(),
                            member));
        }
        return new AbsenceTrial(
                absence,
                found,
                turns(plan, with, weeks(absence), progress),
                tasks(plan, absence),
                IsoWeek.of(absence.to()).compareTo(lastOf(absence)) > 0,
                edits);
    }

    /// With the absence and all who stand in but the one for that work, who is held against it like
    /// the others.
    private static PracticePlan without(
            PracticePlan plan,
            Absence absence,
            List<LostWork> lost,
            Map<String, String> chosen,
            LostWork work) {
        Map<String, String> others = new LinkedHashMap<>(chosen);
        others.remove(work.block().id());
        return EditedPlan.of(plan, edits(absence, lost, others));
    }

    private static List<Edit> edits(
            Absence absence, List<LostWork> lost, Map<String, String> chosen) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Add(absence));
        for (LostWork work : lost) {
            String member = chosen.get(work.block().id());
            if (member != null) {
                edits.addAll(taking(work, member));
            }
        }
        return edits;
    }

    /// For all work that falls away the best who can stand in without being asked for more than the
    /// work itself, one after another, so that nobody is in two places.
    ///
    /// @param plan as for [#of]
    public Map<String, String> proposal(PracticePlan plan, Absence absence, Progress progress) {
        PracticePlan sofar = EditedPlan.of(plan, List.of(new Edit.Add(absence)));
        Map<String, String> chosen = new LinkedHashMap<>();
        List<LostWork> lost = looked(LostWork.of(plan, absence), absence);
        for (int i = 0; i < lost.size(); i++) {
            LostWork work = lost.get(i);
            progress.report((double) i / lost.size(), "");
            progress.stopIfCancelled();
            Optional<StandIn> best =
                    StandIns.areWanted(plan, work)
                            ? standIns.of(sofar, List.of(work)).stream()
                                    .filter(StandIn::isAtHand)
                                    .findFirst()
                            : Optional.empty();
            if (best.isPresent()) {
                chosen.put(work.block().id(), best.get().member());
                sofar = EditedPlan.of(sofar, taking(work, best.get().member()));
            }
        }
        return chosen;
    }

    private static List<Edit> taking(LostWork work, String member) {
        Takeover takeover = Takeover.of(work, member, () -> FreshId.of("b"));
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Update(takeover.kept()));
        takeover.added().forEach(block -> edits.add(new Edit.Add(block)));
        return edits;
    }

    /// The weeks that have a schedule: of the others the guard can only say that it is empty.
    private List<Turn> turns(
            PracticePlan plan, PracticePlan with, List<IsoWeek> weeks, Progress progress) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            IsoWeek week = weeks.get(i);
            progress.report(HALF + HALF * i / weeks.size(), "");
            progress.stopIfCancelled();
            if (plan.blocks().stream().anyMatch(block -> week.contains(block.date()))) {
                turns.add(new Turn(with, guard.assess(plan, week), guard.assess(with, week)));
            }
        }
        return turns;
    }

    private static int tasks(PracticePlan plan, Absence absence) {
        return (int)
                plan.tasks().stream()
                        .filter(task -> absence.member().equals(task.assignee()))
                        .filter(Task::canBeGiven)
                        .filter(task -> !absence.on(task.date()).isEmpty())
                        .count();
    }

    private static List<LostWork> looked(List<LostWork> lost, Absence absence) {
        LocalDate end = lastOf(absence).sunday();
        return lost.stream().filter(work -> !work.block().date().isAfter(end)).toList();
    }

    private static List<IsoWeek> weeks(Absence absence) {
        List<IsoWeek> weeks = new ArrayList<>();
        IsoWeek last = lastOf(absence);
        for (IsoWeek week = IsoWeek.of(absence.from());
                week.compareTo(last) <= 0;
                week = week.plusWeeks(1)) {
            weeks.add(week);
        }
        return weeks;
    }

    private static IsoWeek lastOf(Absence absence) {
        return lastLooked(IsoWeek.of(absence.from()), IsoWeek.of(absence.to()));
    }

    private static IsoWeek lastLooked(IsoWeek first, IsoWeek last) {
        IsoWeek end = first.plusWeeks(MOST_WEEKS - 1);
        return last.compareTo(end) < 0 ? last : end;
    }
}
