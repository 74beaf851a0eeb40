package nl.basiseerst.persistence.backup;

import nl.basiseerst.persistence.DatabaseFile;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/// What is in a database at one moment, as statements. Nobody waits for it.
final class Rows implements AutoCloseable {

    private static final String ONE_MOMENT =
            "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SNAPSHOT";
    private static final String LAST_CHANGE = "select last_change_no from change_counter";

    private final SnapshotFacts facts;
    private final ResultSet script;

    /// @param connection of nobody else
    /// @param now for the facts
    Rows(Connection connection, Instant now, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        statement.execute(ONE_MOMENT);
        facts =
                new SnapshotFacts(
                        DatabaseFile.version(connection),
                        lastChange(connection),
                        now,
                        TableSums.of(connection));
        script = statement.executeQuery("SCRIPT COLUMNS NOPASSWORDS NOSETTINGS");
    }

    /// The number of the last change, 0 if there was none.
    static long lastChange(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet number = statement.executeQuery(LAST_CHANGE)) {
            return number.next() ? number.getLong(1) : 0;
        }
    }

    SnapshotFacts facts() {
        return facts;
    }

    /// The next statement, null after the last.
    @Nullable String next() throws SQLException {
        return script.next() ? script.getString(1) : null;
    }

    /// The next statement that puts rows in a table, null after the last.
    @Nullable String nextInsert() throws SQLException {
        String next = next();
        while (next != null && !Inserts.isOne(next.strip())) {
            next = next();
        }
        return next;
    }

    @Override
    public void close() throws SQLException {
        script.close();
    }
}
