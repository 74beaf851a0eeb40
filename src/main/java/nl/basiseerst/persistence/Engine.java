package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import org.jooq.SQLDialect;

import java.sql.Connection;
import java.sql.SQLException;

/// What differs between the databases the practice can be kept in. Used on the database thread
/// only.
interface Engine {

    SQLDialect dialect();

    /// A new connection to a database of which the tables stand as this program expects them.
    ///
    /// @throws OlderTables if they stand as an older version of the program left them
    /// @throws Failure if a person can do something about why there is none
    Connection connect() throws SQLException;

    /// One more connection to the database that is open already.
    default Connection another() throws SQLException {
        return connect();
    }

    /// Brings the tables of an older version of the program up to date. Uses jOOQ, so not while its
    /// classes are being loaded. Nobody may be connected.
    ///
    /// @throws Failure if that cannot be done; everything is as it was
    void upgrade() throws SQLException;

    /// Makes sure that what was committed survives a power cut.
    void makeDurable(Connection connection) throws SQLException;

    /// What to tell people of an error of this database.
    Failure failure(SQLException error);

    /// What to tell people of stored data that cannot be, as a result of `cause`.
    Failure damaged(Throwable cause);
}
