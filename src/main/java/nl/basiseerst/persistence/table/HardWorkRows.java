package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.HARD_WORK;
import static nl.basiseerst.persistence.generated.Tables.HARD_WORK_SESSION;

import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;

import org.jooq.Record;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;

/// What a practice counts as work that few people like.
final class HardWorkRows {

    private static final ChildList<HardWork, String> SESSIONS =
            new ChildList<>(
                    HARD_WORK_SESSION,
                    HARD_WORK_SESSION.HARD_WORK_ID,
                    HARD_WORK_SESSION.ORDINAL,
                    HardWork::sessions,
                    List.of(new Column<>(HARD_WORK_SESSION.SESSION_TYPE_ID, Function.identity())),
                    row -> row.get(HARD_WORK_SESSION.SESSION_TYPE_ID));

    private HardWorkRows() {}

    static EntityTable<HardWork> hardWork() {
        return new EntityTable<>(
                HardWork.class,
                HARD_WORK,
                List.of(
                        new Column<>(HARD_WORK.KIND, w -> w.kind().name()),
                        new Column<>(HARD_WORK.COUNTS, HardWork::counts),
                        new Column<>(HARD_WORK.WEEKDAY, w -> Names.orNull(w.day())),
                        new Column<>(HARD_WORK.FROM_MINUTE, w -> Spans.from(w.hours())),
                        new Column<>(HARD_WORK.TO_MINUTE, w -> Spans.to(w.hours()))),
                List.of(SESSIONS),
                HardWorkRows::read);
    }

    private static HardWork read(Record row, Lists lists) {
        String id = row.get(HARD_WORK.ID);
        return new HardWork(
                id,
                HardKind.valueOf(row.get(HARD_WORK.KIND)),
                row.get(HARD_WORK.COUNTS),
                Names.readOrNull(DayOfWeek.class, row.get(HARD_WORK.WEEKDAY)),
                Spans.readOrNull(row.get(HARD_WORK.FROM_MINUTE), row.get(HARD_WORK.TO_MINUTE)),
                lists.of(SESSIONS, id));
    }
}
