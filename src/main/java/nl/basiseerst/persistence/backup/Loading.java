package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.persistence.ScratchDatabase;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Fills an empty database with the rows of a snapshot.
///
/// A snapshot is text from outside, and SQL can do more than add rows: so the rows are added by
/// somebody who may do nothing else, not even read a file.
final class Loading {

    private static final String USER = "loader";
    private static final String PASSWORD = "loader";
    private static final int STATEMENTS_AT_ONCE = 500;

    /// Where statements come from.
    interface Source {

        /// The next one, null after the last.
        @Nullable String next() throws IOException, SQLException;
    }

    private final ScratchDatabase database;
    private final Progress progress;

    Loading(ScratchDatabase database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /// @param schema version of the tables that the rows are of
    /// @param rows how many are expected; more are not taken
    void load(int schema, Source source, long rows) throws IOException, SQLException {
        database.layOut(schema);
        try (Connection owner = database.connect();
                Statement rights = owner.createStatement()) {
            emptyTables(owner);
            rights.execute("SET REFERENTIAL_INTEGRITY FALSE");
            rights.execute("CREATE USER " + USER + " PASSWORD '" + PASSWORD + "'");
            rights.execute("GRANT INSERT ON SCHEMA \"public\" TO " + USER);
            try (Connection loader = database.connect(USER, PASSWORD)) {
                insert(loader, source, rows);
            } finally {
                rights.execute("DROP USER " + USER);
            }
            for (String table : TableSums.columns(owner).keySet()) {
                rights.execute(
                        "ALTER TABLE \"" + table + "\" SET REFERENTIAL_INTEGRITY TRUE CHECK");
            }
            rights.execute("SET REFERENTIAL_INTEGRITY TRUE");
        }
    }

    /// Migrations put first rows in some tables, which are among those that come.
    private static void emptyTables(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            for (String table : TableSums.columns(owner).keySet()) {
                statement.execute("DELETE FROM \"" + table + "\"");
            }
        }
    }

    private void insert(Connection loader, Source source, long rows)
            throws IOException, SQLException {
        loader.setAutoCommit(false);
        long done = 0;
        int statements = 0;
        try (Statement insert = loader.createStatement()) {
            for (String next = source.next(); next != null; next = source.next()) {
                done += insert.executeUpdate(next);
                if (done > rows) {
                    throw new IOException("More rows than told");
                }
                if (++statements % STATEMENTS_AT_ONCE == 0) {
                    loader.commit();
                    progress.stopIfCancelled();
                    progress.report(Math.min(1, (double) done / Math.max(1, rows)), "");
                }
            }
        }
        loader.commit();
    }
}
