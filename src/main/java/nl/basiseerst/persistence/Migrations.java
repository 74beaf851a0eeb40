package nl.basiseerst.persistence;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;

import java.sql.SQLException;

/// Lays out the tables. Kept apart so that Flyway is loaded only when there is something to do.
final class Migrations {

    private Migrations() {}

    /// Carries out all migrations that the database has not had yet.
    static void run(String url, String user) throws SQLException {
        runUpTo("latest", url, user);
    }

    /// Carries out the migrations up to one, such as those of an older version of the program.
    ///
    /// @param last its version, `latest` for all
    static void runUpTo(String last, String url, String user) throws SQLException {
        run(last, Flyway.configure().dataSource(url, user, ""));
    }

    /// The same for a file of H2.
    ///
    /// @param password as [EmbeddedAddress#password] has it; Flyway would take its last space away
    static void runUpTo(String last, String url, String user, String password) throws SQLException {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL(url);
        file.setUser(user);
        file.setPassword(password);
        run(last, Flyway.configure().dataSource(file));
    }

    private static void run(String last, FluentConfiguration where) throws SQLException {
        try {
            where.locations("classpath:db/migration")
                    .target(last)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException error) {
                    throw error;
                }
            }
            throw failed;
        }
    }
}
