package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.BlockConflict.Away;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;

import java.util.List;

/// Nobody works while away.
final class AwayRule implements RosterRule {

    @Override
    public List<Away> conflicts(RosterWeek week) {
        return week.blocks().stream()
                .map(block -> new Away(block, during(week, block)))
                .filter(conflict -> !conflict.during().isEmpty())
                .toList();
    }

    private static TimeSet during(RosterWeek week, Block block) {
        return week.away(block.member(), block.date()).and(TimeSet.of(block.span()));
    }
}
