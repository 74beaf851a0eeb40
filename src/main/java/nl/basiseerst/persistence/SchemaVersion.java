package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Which migrations a database has had, read from Flyway's table without loading Flyway: that would
/// cost more than everything else at start-up. Nor does it touch jOOQ, which is being loaded
/// meanwhile and does not bear being loaded by two threads at once.
final class SchemaVersion {

    /// The newest migration of this program.
    static final int NEWEST = 12;

    private static final String HISTORY_EXISTS =
            "select 1 from information_schema.tables where table_name = 'flyway_schema_history'";
    private static final String APPLIED =
            "select \"version\" from \"flyway_schema_history\""
                    + " where \"success\" and \"version\" is not null";

    private SchemaVersion() {}

    /// @throws OlderTables if the database has not had all migrations yet
    /// @throws Failure if the database has no tables of ours, or newer ones than this program knows
    static void require(Connection connection, Path file) throws SQLException {
        require(of(connection), file);
    }

    /// @param newest migration that the database has had, 0 for none
    /// @throws OlderTables if the database has not had all migrations yet
    /// @throws Failure if the database has no tables of ours, or newer ones than this program knows
    static void require(int newest, Path file) {
        if (newest > NEWEST) {
            throw new Failure("database-newer", file);
        }
        if (newest == 0) {
            throw new Failure("database-empty", file);
        }
        if (newest < NEWEST) {
            throw new OlderTables(file);
        }
    }

    /// The newest migration that a database has had, 0 if it has no tables of ours.
    static int of(Connection connection) throws SQLException {
        int newest = 0;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(HISTORY_EXISTS)) {
                if (!found.next()) {
                    return newest;
                }
            }
            try (ResultSet applied = statement.executeQuery(APPLIED)) {
                while (applied.next()) {
                    newest = Math.max(newest, Integer.parseInt(applied.getString(1)));
                }
            }
        }
        return newest;
    }
}
