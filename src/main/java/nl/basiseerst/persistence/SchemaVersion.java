package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;

/// Which migrations a database has had, read from Flyway's table without loading Flyway: that would
/// cost more than everything else at start-up.
final class SchemaVersion {

    /// The newest migration of this program.
    static final int NEWEST = 1;

    private static final String HISTORY = "flyway_schema_history";
    private static final Field<String> VERSION = DSL.field(DSL.name("version"), String.class);
    private static final Field<Boolean> SUCCESS = DSL.field(DSL.name("success"), Boolean.class);

    private SchemaVersion() {}

    /// @throws Failure if the database has no tables of ours, or newer ones than this program knows
    static void require(Connection connection, SQLDialect dialect, Path file) {
        DSLContext db = DSL.using(connection, dialect);
        boolean exists =
                db.fetchExists(
                        DSL.selectOne()
                                .from(DSL.table(DSL.name("information_schema", "tables")))
                                .where(
                                        DSL.field(DSL.name("table_name"), String.class)
                                                .eq(HISTORY)));
        if (!exists) {
            throw new Failure("database-empty", file);
        }
        List<String> versions =
                db.select(VERSION)
                        .from(DSL.table(DSL.name(HISTORY)))
                        .where(SUCCESS.isTrue())
                        .fetch(VERSION);
        int newest = versions.stream().mapToInt(Integer::parseInt).max().orElse(0);
        if (newest > NEWEST) {
            throw new Failure("database-newer", file);
        }
        if (newest < NEWEST) {
            throw new Failure("database-empty", file);
        }
    }
}
