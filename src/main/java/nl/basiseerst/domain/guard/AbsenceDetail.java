package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.schedule.Block;

import java.util.List;

/// What one absence on one day would do.
///
/// @param pair whose absence, and what it breaks
/// @param blocks of that member that day which count, in the order of the schedule
/// @param urgent the urgent activities that would come short, in catalogue order: with the member
///   away, and otherwise with nobody away; that day's extra offer given up in both
public record AbsenceDetail(FragilePair pair, List<Block> blocks, List<ActivityShift> urgent) {

    public AbsenceDetail {
        blocks = List.copyOf(blocks);
        urgent = List.copyOf(urgent);
    }
}
