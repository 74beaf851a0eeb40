package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.BlockConflict.Overlap;
import nl.basiseerst.domain.schedule.Block;

import java.util.ArrayList;
import java.util.List;

/// Nobody has two blocks at once.
final class OverlapRule implements RosterRule {

    @Override
    public List<Overlap> conflicts(RosterWeek week) {
        List<Overlap> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            List<Block> day = week.blocks(block.member(), block.date());
            for (Block later : day.subList(day.indexOf(block) + 1, day.size())) {
                block.span()
                        .intersection(later.span())
                        .ifPresent(both -> found.add(new Overlap(block, later, both)));
            }
        }
        return found;
    }
}
