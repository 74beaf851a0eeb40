package nl.basiseerst.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.exchange.JsonEntityText;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The same promises on a real PostgreSQL server, with a new database for each test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresPracticeStoreTest
        implements RoundTripContract,
                GroundworkContract,
                AcceptanceContract,
                StaffingContract,
                PublicationContract,
                EditContract,
                AccountContract,
                ChangeLogContract,
                LogChainContract,
                LogEraserContract,
                LogReaderContract,
                EraserContract,
                LargeChangeContract {

    private EmbeddedPostgres server;
    private Database database;
    private int databases;

    @BeforeAll
    void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() throws SQLException {
        String name = "practice" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        String url = server.getJdbcUrl("postgres", name);
        Migrations.run(url, "postgres");
        database = new Database(new PostgresEngine(url));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public PracticeStore store() {
        return new JooqPracticeStore(database, new JsonEntityText());
    }
}
