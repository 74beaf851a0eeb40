package nl.basiseerst.persistence.table;

import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.TimeSpan;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;

/// Stretches of a day as two columns of minutes.
final class Spans {

    private Spans() {}

    static @Nullable Integer from(@Nullable TimeSpan span) {
        return span == null ? null : span.from();
    }

    static @Nullable Integer to(@Nullable TimeSpan span) {
        return span == null ? null : span.to();
    }

    static @Nullable TimeSpan readOrNull(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? null : new TimeSpan(from, to);
    }

    /// The table of hours that return every week.
    static <E> ChildList<E, DayHours> weekly(
            Table<?> table,
            Field<String> owner,
            Field<Integer> ordinal,
            Field<String> weekday,
            Field<Integer> from,
            Field<Integer> to,
            Function<E, List<DayHours>> hours) {
        return new ChildList<>(
                table,
                owner,
                ordinal,
                hours,
                List.of(
                        new Column<>(weekday, h -> h.day().name()),
                        new Column<>(from, h -> h.span().from()),
                        new Column<>(to, h -> h.span().to())),
                row -> readWeekly(row, weekday, from, to));
    }

    private static DayHours readWeekly(
            Record row, Field<String> weekday, Field<Integer> from, Field<Integer> to) {
        return new DayHours(
                DayOfWeek.valueOf(row.get(weekday)), new TimeSpan(row.get(from), row.get(to)));
    }
}
