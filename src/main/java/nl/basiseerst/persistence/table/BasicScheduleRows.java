package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.BASIC_SCHEDULE;
import static nl.basiseerst.persistence.generated.Tables.PATTERN_BLOCK_EXTRA;

import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.time.IsoWeek;

import org.jooq.Record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Basic schedules; their blocks are in [PatternBlockRows].
final class BasicScheduleRows {

    private static final ChildList<BasicSchedule, ExtraOf> EXTRA =
            ExtraOf.list(
                    PATTERN_BLOCK_EXTRA,
                    PATTERN_BLOCK_EXTRA.BASIC_SCHEDULE_ID,
                    PATTERN_BLOCK_EXTRA.ORDINAL,
                    PATTERN_BLOCK_EXTRA.BLOCK_ORDINAL,
                    PATTERN_BLOCK_EXTRA.ACTIVITY_ID,
                    PATTERN_BLOCK_EXTRA.MINUTES,
                    BasicSchedule::blocks,
                    PatternBlock::extra);

    private BasicScheduleRows() {}

    static EntityTable<BasicSchedule> basicSchedules() {
        return new EntityTable<>(
                BasicSchedule.class,
                BASIC_SCHEDULE,
                List.of(
                        new Column<>(BASIC_SCHEDULE.NAME, BasicSchedule::name),
                        new Column<>(BASIC_SCHEDULE.VALID_FROM, s -> s.validFrom().monday()),
                        new Column<>(BASIC_SCHEDULE.WEEKS, BasicSchedule::weeks),
                        new Column<>(BASIC_SCHEDULE.STAMPED, BasicScheduleRows::mondays)),
                List.of(PatternBlockRows.BLOCKS, EXTRA),
                BasicScheduleRows::read);
    }

    private static LocalDate[] mondays(BasicSchedule schedule) {
        return schedule.stamped().stream().map(IsoWeek::monday).toArray(LocalDate[]::new);
    }

    private static BasicSchedule read(Record row, Lists lists) {
        String id = row.get(BASIC_SCHEDULE.ID);
        List<PatternBlock> bare = lists.of(PatternBlockRows.BLOCKS, id);
        List<List<ExtraWork>> extra = ExtraOf.perItem(lists.of(EXTRA, id), bare.size());
        List<PatternBlock> blocks = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            blocks.add(PatternBlockRows.with(bare.get(i), extra.get(i)));
        }
        return new BasicSchedule(
                id,
                row.get(BASIC_SCHEDULE.NAME),
                IsoWeek.of(row.get(BASIC_SCHEDULE.VALID_FROM)),
                row.get(BASIC_SCHEDULE.WEEKS),
                blocks,
                Stream.of(row.get(BASIC_SCHEDULE.STAMPED)).map(IsoWeek::of).toList());
    }
}
