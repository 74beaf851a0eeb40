package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.BlockConflict.NotEmployed;
import nl.basiseerst.domain.time.Period;

import java.util.ArrayList;
import java.util.List;

/// Nobody works outside the days of the contract.
final class EmploymentRule implements RosterRule {

    @Override
    public List<NotEmployed> conflicts(RosterWeek week) {
        List<NotEmployed> found = new ArrayList<>();
        week.blocks()
                .forEach(
                        block -> {
                            Period employed = week.member(block).employed();
                            if (!employed.contains(block.date())) {
                                found.add(
                                        new NotEmployed(block, employed.from(), employed.until()));
                            }
                        });
        return found;
    }
}
