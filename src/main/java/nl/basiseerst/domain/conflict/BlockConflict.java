package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A block at a time that cannot be.
public sealed interface BlockConflict extends RosterConflict {

    Block block();

    @Override
    default String member() {
        return block().member();
    }

    @Override
    default LocalDate date() {
        return block().date();
    }

    @Override
    default List<String> blocks() {
        return List.of(block().id());
    }

    /// Somebody has two blocks at once.
    ///
    /// @param block the one that starts first
    /// @param other the one that starts while the first is going on
    /// @param span the time they share
    record Overlap(Block block, Block other, TimeSpan span) implements BlockConflict {

        @Override
        public ConflictKind kind() {
            return ConflictKind.OVERLAP;
        }

        @Override
        public List<String> blocks() {
            return List.of(block.id(), other.id());
        }
    }

    /// Somebody has a block while away. Why they are away is not known here.
    ///
    /// @param during the part of the block they are away
    record Away(Block block, TimeSet during) implements BlockConflict {

        @Override
        public ConflictKind kind() {
            return ConflictKind.AWAY;
        }
    }

    /// Somebody has a block before the first or after the last day of the contract.
    ///
    /// @param from first day of the contract, null for no beginning
    /// @param until last day of the contract, null for no end
    record NotEmployed(Block block, @Nullable LocalDate from, @Nullable LocalDate until)
            implements BlockConflict {

        @Override
        public ConflictKind kind() {
            return ConflictKind.NOT_EMPLOYED;
        }
    }

    /// Somebody has a block at a time they said not to work.
    ///
    /// @param available when they are available that day; empty for not at all
    record OutsideAvailability(Block block, TimeSet available) implements BlockConflict {

        @Override
        public ConflictKind kind() {
            return ConflictKind.OUTSIDE_AVAILABILITY;
        }
    }

    /// A block that serves patients while the practice is closed.
    ///
    /// @param open when the practice is open that day; empty for a closed day
    record OutsideOpening(Block block, TimeSet open) implements BlockConflict {

        @Override
        public ConflictKind kind() {
            return ConflictKind.OUTSIDE_OPENING;
        }
    }
}
