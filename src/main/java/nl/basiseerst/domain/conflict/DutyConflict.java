package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;

import java.time.LocalDate;
import java.util.List;

/// A block that does not go with a duty elsewhere: during it, or in the morning after a night of
/// it.
///
/// @param block for a morning the first one after the duty
/// @param begins the minute of the day at which the work in the block begins
public record DutyConflict(ConflictKind kind, Block block, Duty duty, int begins)
        implements RosterConflict {

    public DutyConflict {
        if (kind != ConflictKind.DUTY_OVERLAP && kind != ConflictKind.DUTY_BEFORE_WORK) {
            throw new IllegalArgumentException("Not about a duty: " + kind);
        }
    }

    /// Of a block that is worked from its start.
    public DutyConflict(ConflictKind kind, Block block, Duty duty) {
        this(kind, block, duty, block.span().from());
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
