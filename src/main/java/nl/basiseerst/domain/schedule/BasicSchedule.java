package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// The schedule as it comes back every week, or every second, third or fourth (basisrooster).
///
/// @param name what people call it
/// @param validFrom the first week it holds for, which is week 1 of the cycle; it holds until the
///   next basic schedule does
/// @param weeks how many weeks the cycle has, from 1 to [#MOST_WEEKS]
/// @param blocks each in a week of the cycle
/// @param stamped the weeks that were made from it, in order, each once and none before
///   `validFrom`; deviations are what was changed in those since
public record BasicSchedule(
        String id,
        String name,
        IsoWeek validFrom,
        int weeks,
        List<PatternBlock> blocks,
        List<IsoWeek> stamped)
        implements Entity {

    /// The longest cycle, in weeks.
    public static final int MOST_WEEKS = 4;

    public BasicSchedule {
        Require.id("id", id);
        Require.text("name", name);
        Require.between("weeks", weeks, 1, MOST_WEEKS);
        blocks = List.copyOf(blocks);
        Require.once("blocks", "id", blocks, PatternBlock::id);
        for (int i = 0; i < blocks.size(); i++) {
            Require.between("blocks[" + i + "].week", blocks.get(i).week(), 1, weeks);
        }
        stamped = stamped.stream().sorted().toList();
        Require.once("stamped", stamped);
        if (!stamped.isEmpty() && stamped.getFirst().compareTo(validFrom) < 0) {
            throw InvalidValue.at("stamped[0]", Rule.NOT_BEFORE_START, validFrom);
        }
    }

    /// Which week of the cycle a week is, from 1; also for weeks before `validFrom`.
    public int cycleWeek(IsoWeek week) {
        long apart = ChronoUnit.WEEKS.between(validFrom.monday(), week.monday());
        return Math.floorMod(apart, weeks) + 1;
    }

    public BasicSchedule withBlocks(List<PatternBlock> other) {
        return new BasicSchedule(id, name, validFrom, weeks, other, stamped);
    }

    public BasicSchedule withStamped(List<IsoWeek> other) {
        return new BasicSchedule(id, name, validFrom, weeks, blocks, other);
    }
}
