package nl.basiseerst.persistence;

import org.flywaydb.core.Flyway;

/// Lays out the tables. Kept apart so that Flyway is loaded only when there is something to do.
final class Migrations {

    private Migrations() {}

    /// Carries out all migrations that the database has not had yet.
    static void run(String url, String user) {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("classpath:db/migration")
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
