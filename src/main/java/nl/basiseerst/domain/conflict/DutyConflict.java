package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;

import java.time.LocalDate;
import java.util.List;

/// Somebody for whom the law on working hours sets no rest, such as a practice holder, is planned
/// in the morning after a night at the out-of-hours post.
///
/// @param block the first one after the duty
public record DutyConflict(Block block, Duty duty) implements RosterConflict {

    @Override
    public ConflictKind kind() {
        return ConflictKind.DUTY_BEFORE_WORK;
    }

    @Override
    public String member() {
        return block.member();
    }

    @Override
    public LocalDate date() {
        return block.date();
    }

    @Override
    public List<String> blocks() {
        return List.of(block.id());
    }
}
