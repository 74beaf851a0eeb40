package nl.basiseerst.persistence;

import nl.basiseerst.persistence.file.WatchedPath;

import org.h2.Driver;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/// Where H2 finds a database: a folder and a name in it, without ending.
record EmbeddedAddress(Path folder, String name) {

    static {
        WatchedPath.register();
    }

    static final String USER = "sa";

    /// For what is there already.
    static final String MUST_EXIST = ";IFEXISTS=TRUE";

    /// For what may not change, not even by being opened.
    static final String READ_ONLY = MUST_EXIST + ";ACCESS_MODE_DATA=r";

    private static final String SUFFIX = ".mv.db";

    // Without WRITE_DELAY=0 or REUSE_SPACE=FALSE a crash loses acknowledged work
    // (docs/decisions/0011 and 0012).
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0";

    Path file() {
        return folder.resolve(name + SUFFIX);
    }

    /// Another name in the same folder.
    EmbeddedAddress named(String other) {
        return new EmbeddedAddress(folder, other);
    }

    String url() {
        return url("");
    }

    private String url(String more) {
        return "jdbc:h2:" + WatchedPath.SCHEME + ":" + folder.resolve(name) + SETTINGS + more;
    }

    /// @param more settings besides the usual
    Connection connect(String more) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", USER);
        Connection connection = new Driver().connect(url(more), user);
        if (connection == null) {
            throw new IllegalStateException("Not an address of H2: " + url(more));
        }
        return connection;
    }
}
