package nl.basiseerst.persistence;

import org.h2.Driver;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/// A database that is being filled, in a file or in memory, before anybody works with it.
public final class ScratchDatabase {

    private static final String IN_MEMORY =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final String url;
    private final String filePassword;

    ScratchDatabase(String url, String filePassword) {
        this.url = url;
        this.filePassword = filePassword;
    }

    /// One that is gone with the last connection to it.
    public static ScratchDatabase inMemory() {
        return new ScratchDatabase("jdbc:h2:mem:" + UUID.randomUUID() + IN_MEMORY, "");
    }

    /// A connection of the owner, who may do everything.
    public Connection connect() throws SQLException {
        return connect(url, EmbeddedAddress.USER, "");
    }

    /// A connection of somebody else, while the owner has one too.
    public Connection connect(String user, String password) throws SQLException {
        String bare = url.substring(0, url.indexOf(';')); // only the owner may make settings
        return connect(filePassword.isEmpty() ? bare : bare + ";CIPHER=AES", user, password);
    }

    private Connection connect(String url, String user, String password) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", filePassword + password);
        return Objects.requireNonNull(new Driver().connect(url, who), url);
    }

    /// Lays out the tables as they were in a version.
    ///
    /// @param version from 1 to [DatabaseFile#NEWEST]
    public void layOut(int version) throws SQLException {
        migrate(Integer.toString(version));
    }

    /// Carries out the migrations that the tables have not had yet.
    public void bringUpToDate() throws SQLException {
        migrate("latest");
    }

    /// Writes a file anew without what is no longer in use of it, and closes it: every commit left
    /// some behind. To be done before anybody works with it, and before it is compared with what it
    /// was made of: for the file that people work with, H2's way of doing this is not safe enough
    /// (docs/decisions/0012). Nobody else may be connected.
    public void compact() throws SQLException {
        try (Connection last = connect();
                Statement statement = last.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    private void migrate(String last) throws SQLException {
        Migrations.runUpTo(last, url, EmbeddedAddress.USER, filePassword);
    }
}
