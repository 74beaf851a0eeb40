package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.ABSENCE;
import static nl.basiseerst.persistence.generated.Tables.BLOCK;
import static nl.basiseerst.persistence.generated.Tables.BLOCK_EXTRA;

import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.TimeSpan;

import org.jooq.Record;

import java.time.LocalDate;
import java.util.List;

/// Blocks with the extra work inside them, and absences.
final class ScheduleRows {

    /// Extra work with the date of its block. By that a week is read at once; looking for what is
    /// inside each of its blocks took longer than reading the blocks.
    private record DatedExtra(LocalDate date, ExtraWork work) {

        static List<DatedExtra> of(Block block) {
            return block.extra().stream().map(work -> new DatedExtra(block.date(), work)).toList();
        }

        ExtraWork on(LocalDate ofBlock) {
            if (!date.equals(ofBlock)) {
                throw new IllegalArgumentException("Under " + date + " instead of " + ofBlock);
            }
            return work;
        }
    }

    private static final ChildList<Block, DatedExtra> EXTRA =
            new ChildList<>(
                    BLOCK_EXTRA,
                    BLOCK_EXTRA.BLOCK_ID,
                    BLOCK_EXTRA.ORDINAL,
                    BLOCK_EXTRA.WORK_DATE,
                    DatedExtra::of,
                    List.of(
                            new Column<>(BLOCK_EXTRA.WORK_DATE, DatedExtra::date),
                            new Column<>(BLOCK_EXTRA.ACTIVITY_ID, e -> e.work().activity()),
                            new Column<>(BLOCK_EXTRA.MINUTES, e -> e.work().minutes())),
                    row ->
                            new DatedExtra(
                                    row.get(BLOCK_EXTRA.WORK_DATE),
                                    new ExtraWork(
                                            row.get(BLOCK_EXTRA.ACTIVITY_ID),
                                            row.get(BLOCK_EXTRA.MINUTES))));

    private ScheduleRows() {}

    static EntityTable<Block> blocks() {
        return new EntityTable<>(
                Block.class,
                BLOCK,
                List.of(
                        new Column<>(BLOCK.MEMBER_ID, Block::member),
                        new Column<>(BLOCK.WORK_DATE, Block::date),
                        new Column<>(BLOCK.FROM_MINUTE, b -> b.span().from()),
                        new Column<>(BLOCK.TO_MINUTE, b -> b.span().to()),
                        new Column<>(BLOCK.SESSION_TYPE_ID, Block::session),
                        new Column<>(BLOCK.ROOM_ID, Block::room),
                        new Column<>(BLOCK.NOTE, Block::note)),
                List.of(EXTRA),
                ScheduleRows::readBlock);
    }

    private static Block readBlock(Record row, Lists lists) {
        String id = row.get(BLOCK.ID);
        LocalDate date = row.get(BLOCK.WORK_DATE);
        return new Block(
                id,
                row.get(BLOCK.MEMBER_ID),
                date,
                new TimeSpan(row.get(BLOCK.FROM_MINUTE), row.get(BLOCK.TO_MINUTE)),
                row.get(BLOCK.SESSION_TYPE_ID),
                row.get(BLOCK.ROOM_ID),
                row.get(BLOCK.NOTE),
                lists.of(EXTRA, id).stream().map(extra -> extra.on(date)).toList());
    }

    static EntityTable<Absence> absences() {
        return new EntityTable<>(
                Absence.class,
                ABSENCE,
                List.of(
                        new Column<>(ABSENCE.MEMBER_ID, Absence::member),
                        new Column<>(ABSENCE.FIRST_DATE, Absence::from),
                        new Column<>(ABSENCE.LAST_DATE, Absence::to),
                        new Column<>(ABSENCE.FROM_MINUTE, a -> Spans.from(a.part())),
                        new Column<>(ABSENCE.TO_MINUTE, a -> Spans.to(a.part())),
                        new Column<>(ABSENCE.KIND, a -> a.kind().name()),
                        new Column<>(ABSENCE.ACCOUNT, a -> LeaveRows.account(a.account()))),
                List.of(),
                (row, _) ->
                        new Absence(
                                row.get(ABSENCE.ID),
                                row.get(ABSENCE.MEMBER_ID),
                                row.get(ABSENCE.FIRST_DATE),
                                row.get(ABSENCE.LAST_DATE),
                                Spans.readOrNull(
                                        row.get(ABSENCE.FROM_MINUTE), row.get(ABSENCE.TO_MINUTE)),
                                Absence.Kind.valueOf(row.get(ABSENCE.KIND)),
                                LeaveRows.account(row.get(ABSENCE.ACCOUNT))));
    }
}
