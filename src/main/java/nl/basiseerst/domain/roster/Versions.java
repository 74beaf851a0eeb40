package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// A basic schedule once it is changed: with what it was kept apart, if weeks gone by were made
/// from that, so that the past keeps deviating from what held then.
///
/// @param past what it was, under a new id, for the weeks gone by; null if none was made from it
/// @param current what it becomes, under its own id; if it was split it begins where the past ends
public record Versions(@Nullable BasicSchedule past, BasicSchedule current) {

    /// @param before as it is
    /// @param after as it shall be, with the same id; its stamped weeks do not matter
    /// @param now the current week: it and what comes after it may change, what was before may not
    /// @param freshId asked for the id of the past version, if there is to be one
    public static Versions of(
            BasicSchedule before, BasicSchedule after, IsoWeek now, Supplier<String> freshId) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("Not the same: " + before + ", " + after);
        }
        if (prescribesTheSame(before, after)) {
            return new Versions(null, after.withStamped(before.stamped()));
        }
        IsoWeek start = now.compareTo(after.validFrom()) > 0 ? now : after.validFrom();
        List<IsoWeek> gone = before.stamped().stream().filter(w -> w.compareTo(start) < 0).toList();
        if (gone.isEmpty()) {
            return new Versions(null, after.withStamped(before.stamped()));
        }
        BasicSchedule past =
                new BasicSchedule(
                        freshId.get(),
                        before.name(),
                        before.validFrom(),
                        before.weeks(),
                        before.blocks(),
                        gone);
        List<IsoWeek> left =
                before.stamped().stream().filter(w -> w.compareTo(start) >= 0).toList();
        return new Versions(past, beginningIn(after, start, left));
    }

    private static boolean prescribesTheSame(BasicSchedule one, BasicSchedule other) {
        return one.validFrom().equals(other.validFrom())
                && one.weeks() == other.weeks()
                && one.blocks().equals(other.blocks());
    }

    /// The same cycle, so that each week still gets the blocks that it gets now.
    private static BasicSchedule beginningIn(
            BasicSchedule schedule, IsoWeek start, List<IsoWeek> stamped) {
        int skipped = schedule.cycleWeek(start) - 1;
        List<PatternBlock> blocks =
                schedule.blocks().stream()
                        .map(
                                block ->
                                        inWeek(
                                                block,
                                                Math.floorMod(
                                                                block.week() - 1 - skipped,
                                                                schedule.weeks())
                                                        + 1))
                        .toList();
        return new BasicSchedule(
                schedule.id(), schedule.name(), start, schedule.weeks(), blocks, stamped);
    }

    private static PatternBlock inWeek(PatternBlock block, int week) {
        return new PatternBlock(
                block.id(),
                block.member(),
                week,
                block.day(),
                block.span(),
                block.session(),
                block.room(),
                block.note(),
                block.extra());
    }
}
