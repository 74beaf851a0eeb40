package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.health.Finding;

import org.jooq.SQLDialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

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

    /// Closes a connection of [#connect], the only one there is.
    default void disconnect(Connection connection) throws SQLException {
        connection.close();
    }

    /// Makes sure that the data can be changed.
    ///
    /// @throws Failure if they were opened to be read only
    default void requireWritable() {}

    /// What people must know of the place the data are in, such as that they may only be read.
    default List<Finding> findings() {
        return List.of();
    }

    /// Makes sure that there is room for work that writes much.
    ///
    /// @throws Failure if there is too little
    default void requireRoom() {}

    /// What to tell people of an error of this database.
    Failure failure(SQLException error);

    /// What to tell people of stored data that cannot be, as a result of `cause`.
    Failure damaged(Throwable cause);
}
