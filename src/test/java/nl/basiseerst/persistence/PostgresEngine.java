package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import org.jooq.SQLDialect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A database of a PostgreSQL server in which the tables stand.
record PostgresEngine(String url) implements Engine {

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void upgrade() throws SQLException {
        Migrations.run(url, "postgres");
    }

    @Override
    public void makeDurable(Connection connection) {
        // A commit is durable by itself.
    }

    @Override
    public Failure failure(SQLException error) {
        return new Failure("database-failed", error, url, error.getSQLState());
    }

    @Override
    public Failure damaged(Throwable cause) {
        return new Failure("database-damaged", cause, url);
    }
}
