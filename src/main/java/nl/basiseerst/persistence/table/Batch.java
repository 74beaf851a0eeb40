package nl.basiseerst.persistence.table;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One statement, sent for many rows at a time.
public final class Batch {

    private static final int ROWS_AT_ONCE = 1000;

    private Batch() {}

    /// Adds rows to a table.
    ///
    /// @param rows for each row the values of the fields, in their order
    public static void insert(
            DSLContext db, Table<?> table, List<Field<?>> fields, List<@Nullable Object[]> rows) {
        @Nullable Object[] places = new Object[fields.size()];
        run(db, db.insertInto(table).columns(fields).values(places), rows);
    }

    /// Carries out the statement for each row of values, for all of them.
    ///
    /// @param statement with as many places as each row has values
    /// @return the index of the first row for which the statement touched nothing, -1 if it touched
    ///   something for each
    public static int run(DSLContext db, Query statement, List<@Nullable Object[]> rows) {
        int untouched = -1;
        for (int start = 0; start < rows.size(); start += ROWS_AT_ONCE) {
            BatchBindStep batch = db.batch(statement);
            for (@Nullable Object[] row :
                    rows.subList(start, Math.min(rows.size(), start + ROWS_AT_ONCE))) {
                batch = batch.bind(row);
            }
            int[] touched = batch.execute();
            for (int i = 0; i < touched.length && untouched < 0; i++) {
                if (touched[i] == 0) {
                    untouched = start + i;
                }
            }
        }
        return untouched;
    }
}
