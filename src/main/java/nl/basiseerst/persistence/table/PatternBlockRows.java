package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.PATTERN_BLOCK;

import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.time.TimeSpan;

import org.jooq.Record;

import java.time.DayOfWeek;
import java.util.List;

/// The blocks of basic schedules, without the extra work inside them.
final class PatternBlockRows {

    static final ChildList<BasicSchedule, PatternBlock> BLOCKS =
            new ChildList<>(
                    PATTERN_BLOCK,
                    PATTERN_BLOCK.BASIC_SCHEDULE_ID,
                    PATTERN_BLOCK.ORDINAL,
                    BasicSchedule::blocks,
                    List.of(
                            new Column<>(PATTERN_BLOCK.BLOCK_ID, PatternBlock::id),
                            new Column<>(PATTERN_BLOCK.MEMBER_ID, PatternBlock::member),
                            new Column<>(PATTERN_BLOCK.CYCLE_WEEK, PatternBlock::week),
                            new Column<>(PATTERN_BLOCK.WEEKDAY, b -> b.day().name()),
                            new Column<>(PATTERN_BLOCK.FROM_MINUTE, b -> b.span().from()),
                            new Column<>(PATTERN_BLOCK.TO_MINUTE, b -> b.span().to()),
                            new Column<>(PATTERN_BLOCK.SESSION_TYPE_ID, PatternBlock::session),
                            new Column<>(PATTERN_BLOCK.ROOM_ID, PatternBlock::room),
                            new Column<>(PATTERN_BLOCK.NOTE, PatternBlock::note)),
                    PatternBlockRows::read);

    private PatternBlockRows() {}

    private static PatternBlock read(Record row) {
        return new PatternBlock(
                row.get(PATTERN_BLOCK.BLOCK_ID),
                row.get(PATTERN_BLOCK.MEMBER_ID),
                row.get(PATTERN_BLOCK.CYCLE_WEEK),
                DayOfWeek.valueOf(row.get(PATTERN_BLOCK.WEEKDAY)),
                new TimeSpan(row.get(PATTERN_BLOCK.FROM_MINUTE), row.get(PATTERN_BLOCK.TO_MINUTE)),
                row.get(PATTERN_BLOCK.SESSION_TYPE_ID),
                row.get(PATTERN_BLOCK.ROOM_ID),
                row.get(PATTERN_BLOCK.NOTE),
                List.of());
    }

    /// The block with that extra work inside it.
    static PatternBlock with(PatternBlock block, List<ExtraWork> extra) {
        return extra.isEmpty()
                ? block
                : new PatternBlock(
                        block.id(),
                        block.member(),
                        block.week(),
                        block.day(),
                        block.span(),
                        block.session(),
                        block.room(),
                        block.note(),
                        extra);
    }
}
