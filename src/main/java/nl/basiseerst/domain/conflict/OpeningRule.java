package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.BlockConflict.OutsideOpening;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Patients are served while the practice is open. Work without them, such as a meeting, may be
/// outside.
final class OpeningRule implements RosterRule {

    @Override
    public List<OutsideOpening> conflicts(RosterWeek week) {
        List<OutsideOpening> found = new ArrayList<>();
        for (Block block : week.blocks()) {
            TimeSet open = open(week.plan().practice(), block.date());
            if (week.session(block).offer() != SessionOffer.NONE
                    && !open.covers(TimeSet.of(block.span()))) {
                found.add(new OutsideOpening(block, open));
            }
        }
        return found;
    }

    private static TimeSet open(Practice practice, LocalDate date) {
        return practice.isOpenOn(date)
                ? practice.openingHours().on(date.getDayOfWeek())
                : TimeSet.EMPTY;
    }
}
