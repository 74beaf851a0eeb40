package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// A block that falls away, or loses a part, because somebody will be away, or that goes to
/// somebody else.
///
/// @param time the minutes that counted and no longer would; never empty
public record LostWork(Block block, TimeSet time) {

    private static final Comparator<LostWork> IN_ORDER =
            Comparator.comparing((LostWork lost) -> lost.block().date())
                    .thenComparing(lost -> lost.block().span())
                    .thenComparing(lost -> lost.block().id());

    /// What an absence takes, by day and then by start. A block on a closed day, or one that
    /// somebody was away from already, is not lost.
    ///
    /// @param plan without the absence, with the schedule of its days
    public static List<LostWork> of(PracticePlan plan, Absence absence) {
        Attendance attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream()
                                .filter(block -> block.member().equals(absence.member()))
                                .toList(),
                        plan.absences());
        List<LostWork> lost = new ArrayList<>();
        for (CountingBlock counting : attendance.blocks()) {
            TimeSet gone = counting.time().and(absence.on(counting.date()));
            if (!gone.isEmpty()) {
                lost.add(new LostWork(counting.block(), gone));
            }
        }
        lost.sort(IN_ORDER);
        return List.copyOf(lost);
    }

    /// A block that goes to somebody else as it is.
    public static LostWork whole(Block block) {
        return new LostWork(block, TimeSet.of(block.span()));
    }

    /// What falls away on days that the practice closes, by day and then by start.
    ///
    /// @param plan in which they are open, with the schedule of those days
    public static List<LostWork> onClosing(PracticePlan plan, Collection<LocalDate> days) {
        return Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream().filter(b -> days.contains(b.date())).toList(),
                        plan.absences())
                .blocks()
                .stream()
                .map(counting -> new LostWork(counting.block(), counting.time()))
                .sorted(IN_ORDER)
                .toList();
    }

    /// Whether nothing is left of the block.
    public boolean isWhole() {
        return time.covers(TimeSet.of(block.span()));
    }
}
