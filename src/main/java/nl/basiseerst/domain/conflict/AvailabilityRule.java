package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.BlockConflict.OutsideAvailability;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.WeeklyHours;

import java.util.ArrayList;
import java.util.List;

/// People work when they said they can; who said nothing can always.
final class AvailabilityRule implements RosterRule {

    @Override
    public List<OutsideAvailability> conflicts(RosterWeek week) {
        List<OutsideAvailability> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            WeeklyHours hours = week.member(block).availability();
            TimeSet available = hours.on(block.date().getDayOfWeek());
            if (!hours.isEmpty() && !available.covers(TimeSet.of(block.span()))) {
                found.add(new OutsideAvailability(block, available));
            }
        }
        return found;
    }
}
