package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.persistence.generated.DefaultSchema;

import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.List;

/// Reads all that a database holds: every row of every table, every reference, every change of the
/// log, and the practice as a whole.
///
/// Each step is a transaction of its own, so that others can save in between; a step that fails is
/// a finding and the rest is looked at all the same.
public final class Integrity implements HealthCheck {

    private static final String STEP = "health.step.tables";
    private static final String LOG_STEP = "health.step.log";
    private static final int CHANGES_AT_ONCE = 200;

    private final Database database;
    private final EntityText text;

    /// @param database stays in the hands of whoever opened it
    /// @param text reads the things of the change log
    public Integrity(Database database, EntityText text) {
        this.database = database;
        this.text = text;
    }

    @Override
    public HealthReport check(Progress progress) {
        List<Finding> findings = new ArrayList<>();
        List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        long rows = 0;
        for (int i = 0; i < tables.size(); i++) {
            progress.stopIfCancelled();
            progress.report(i / (2.0 * tables.size()), STEP);
            rows += rows(tables.get(i), findings);
        }
        checkPractice(findings);
        checkLog(progress, findings);
        return new HealthReport(rows, findings);
    }

    private long rows(Table<?> table, List<Finding> findings) {
        long[] read = {0};
        try {
            database.read(
                    db -> {
                        readAll(db, table, read);
                        long counted = db.fetchCount(table);
                        if (counted != read[0]) {
                            findings.add(
                                    error("rows-miscounted", table.getName(), counted, read[0]));
                        }
                        checkReferences(db, table, findings);
                        return read[0];
                    });
        } catch (RuntimeException unreadable) { // of whatever kind garbage makes a reader throw
            findings.add(error("table-unreadable", table.getName(), read[0]));
        }
        return read[0];
    }

    private static void readAll(DSLContext db, Table<?> table, long[] read) {
        try (Cursor<?> rows = db.selectFrom(table).fetchLazy()) {
            while (rows.hasNext()) {
                rows.fetchNext();
                read[0]++;
            }
        }
    }

    private static void checkReferences(DSLContext db, Table<?> table, List<Finding> findings) {
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            Table<?> target = reference.getKey().getTable().as("target");
            int broken =
                    db.fetchCount(
                            DSL.selectOne()
                                    .from(table)
                                    .where(isFilled(reference))
                                    .andNotExists(
                                            DSL.selectOne()
                                                    .from(target)
                                                    .where(meets(reference, target))));
            if (broken > 0) {
                findings.add(error("reference-broken", table.getName(), broken));
            }
        }
    }

    private static Condition isFilled(ForeignKey<?, ?> reference) {
        return DSL.and(reference.getFields().stream().map(TableField::isNotNull).toList());
    }

    private static Condition meets(ForeignKey<?, ?> reference, Table<?> target) {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < reference.getFields().size(); i++) {
            parts.add(equal(reference.getFields().get(i), reference.getKeyFields().get(i), target));
        }
        return DSL.and(parts);
    }

    private static <T> Condition equal(
            TableField<?, T> own, TableField<?, ?> key, Table<?> target) {
        return DSL.field(DSL.name(target.getName(), key.getName()), own.getType()).eq(own);
    }

    private void checkPractice(List<Finding> findings) {
        try {
            database.read(db -> new PracticeTables(db).read(Period.ALWAYS).plan());
        } catch (RuntimeException illegal) {
            findings.add(error("practice-unreadable"));
        }
    }

    /// Numbers without gaps up to the last one given out, and each change readable.
    private void checkLog(Progress progress, List<Finding> findings) {
        try {
            List<Long> numbers = database.read(Integrity::numbers);
            long last = database.read(db -> new ChangeLog(db, text).last());
            long expected = numbers.isEmpty() ? 1 : numbers.getFirst();
            for (long number : numbers) {
                for (; expected < number; expected++) {
                    findings.add(error("change-lost", expected));
                }
                expected = number + 1;
            }
            for (; expected <= last; expected++) {
                findings.add(error("change-lost", expected));
            }
            checkEntries(numbers, progress, findings);
        } catch (Failure unreadable) {
            return; // its tables are among those that cannot be read
        }
    }

    private static List<Long> numbers(DSLContext db) {
        return db.select(CHANGE_LOG.CHANGE_NO)
                .from(CHANGE_LOG)
                .orderBy(CHANGE_LOG.CHANGE_NO)
                .fetch(CHANGE_LOG.CHANGE_NO);
    }

    private void checkEntries(List<Long> numbers, Progress progress, List<Finding> findings) {
        for (int from = 0; from < numbers.size(); from += CHANGES_AT_ONCE) {
            progress.stopIfCancelled();
            progress.report(0.5 + from / (2.0 * numbers.size()), LOG_STEP);
            int to = Math.min(numbers.size(), from + CHANGES_AT_ONCE);
            List<Long> some = numbers.subList(from, to);
            database.read(
                    db -> {
                        some.forEach(number -> checkEntries(db, number, findings));
                        return some;
                    });
        }
    }

    private void checkEntries(DSLContext db, long number, List<Finding> findings) {
        try {
            new ChangeLog(db, text).entriesOf(number);
        } catch (IllegalArgumentException noLongerAsWritten) {
            findings.add(error("change-unreadable", number));
        }
    }

    private static Finding error(String key, Object... details) {
        return new Finding(Severity.ERROR, key, details);
    }
}
