package nl.basiseerst.persistence;

import nl.basiseerst.persistence.file.WatchedPath;

import org.h2.Driver;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Properties;

/// Where H2 finds a database: a folder and a name in it, without ending.
///
/// @param key that the file is encrypted with, null if it is not
record EmbeddedAddress(Path folder, String name, @Nullable FileKey key) {

    static {
        WatchedPath.register();
    }

    static final String USER = "sa";

    /// For what is there already.
    static final String MUST_EXIST = ";IFEXISTS=TRUE";

    /// For what may not change, not even by being opened.
    static final String READ_ONLY = MUST_EXIST + ";ACCESS_MODE_DATA=r";

    static final String SUFFIX = ".mv.db";

    // Without WRITE_DELAY=0 or REUSE_SPACE=FALSE a crash loses acknowledged work
    // (docs/decisions/0011 and 0012).
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0";

    /// Of a file that is not encrypted.
    EmbeddedAddress(Path folder, String name) {
        this(folder, name, null);
    }

    Path file() {
        return folder.resolve(name + SUFFIX);
    }

    /// Another name in the same folder.
    EmbeddedAddress named(String other) {
        return new EmbeddedAddress(folder, other, key);
    }

    /// The same file, encrypted with another key.
    EmbeddedAddress with(@Nullable FileKey other) {
        return new EmbeddedAddress(folder, name, other);
    }

    String url() {
        return url("");
    }

    private String url(String more) {
        return "jdbc:h2:"
                + WatchedPath.SCHEME
                + ":"
                + folder.resolve(name)
                + SETTINGS
                + (key == null ? "" : ";CIPHER=AES")
                + more;
    }

    /// @param more settings besides the usual
    Connection connect(String more) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", USER);
        user.setProperty("password", password());
        Connection connection = new Driver().connect(url(more), user);
        if (connection == null) {
            throw new IllegalStateException("Not an address of H2: " + url(more));
        }
        return connection;
    }

    /// For the connection: what the file is encrypted with, a space, and the user's own, which is
    /// empty.
    String password() {
        return key == null ? "" : filePassword(key) + " ";
    }

    /// The key as H2 takes it.
    static String filePassword(FileKey key) {
        return Base64.getEncoder().withoutPadding().encodeToString(key.bytes());
    }
}
