package nl.basiseerst.persistence;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.sql.SQLException;

/// Lays out the tables. Kept apart so that Flyway is loaded only when there is something to do.
final class Migrations {

    private Migrations() {}

    /// Carries out all migrations that the database has not had yet.
    static void run(String url, String user) throws SQLException {
        runUpTo("latest", url, user);
    }

    /// Carries out all migrations that an embedded database has not had yet.
    static void run(EmbeddedAddress address) throws SQLException {
        runUpTo("latest", address.url(), EmbeddedAddress.USER, address.password());
    }

    /// Carries out the migrations up to one, such as those of an older version of the program.
    ///
    /// @param last its version, `latest` for all
    static void runUpTo(String last, String url, String user) throws SQLException {
        runUpTo(last, url, user, "");
    }

    private static void runUpTo(String last, String url, String user, String password)
            throws SQLException {
        try {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration")
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
