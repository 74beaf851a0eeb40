package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.DUTY;

import nl.basiseerst.domain.schedule.Duty;

import org.jooq.Record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.List;

/// Duties elsewhere.
final class DutyRows {

    private DutyRows() {}

    static EntityTable<Duty> duties() {
        return new EntityTable<>(
                Duty.class,
                DUTY,
                List.of(
                        new Column<>(DUTY.MEMBER_ID, Duty::member),
                        new Column<>(DUTY.FIRST_DATE, d -> d.from().toLocalDate()),
                        new Column<>(DUTY.FROM_MINUTE, d -> minute(d.from())),
                        new Column<>(DUTY.LAST_DATE, d -> d.to().toLocalDate()),
                        new Column<>(DUTY.TO_MINUTE, d -> minute(d.to()))),
                List.of(),
                (row, _) -> read(row));
    }

    private static int minute(LocalDateTime moment) {
        return moment.get(ChronoField.MINUTE_OF_DAY);
    }

    private static Duty read(Record row) {
        return new Duty(
                row.get(DUTY.ID),
                row.get(DUTY.MEMBER_ID),
                moment(row.get(DUTY.FIRST_DATE), row.get(DUTY.FROM_MINUTE)),
                moment(row.get(DUTY.LAST_DATE), row.get(DUTY.TO_MINUTE)));
    }

    private static LocalDateTime moment(LocalDate date, int minuteOfDay) {
        return date.atStartOfDay().plusMinutes(minuteOfDay);
    }
}
