package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;

import org.h2.Driver;
import org.jooq.SQLDialect;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// The practice in one file of a folder on this computer, kept by H2.
///
/// A new file is laid out under another name and only then gets its own, so a crash on the way
/// leaves no half-made file behind.
final class EmbeddedFile implements Engine {

    private static final String NAME = "basiseerst";
    private static final String USER = "sa";
    private static final String NEW_NAME = "basiseerst-new";
    private static final String SUFFIX = ".mv.db";

    // Without WRITE_DELAY=0 or REUSE_SPACE=FALSE a crash loses acknowledged work
    // (docs/decisions/0011 and 0012).
    private static final String SETTINGS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0";
    private static final String MUST_EXIST = ";IFEXISTS=TRUE";

    private final Path folder;
    private final Path file;

    EmbeddedFile(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.file = this.folder.resolve(NAME + SUFFIX);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public Connection connect() throws SQLException {
        if (folder.toString().contains(";")) {
            // H2 would read what follows as settings.
            throw new Failure("folder-name", folder, ";");
        }
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                layOut();
            } else if (Files.size(file) == 0) {
                throw new Failure("database-empty", file);
            }
            TornTail.cut(file);
        } catch (IOException e) {
            throw unusableFolder(e);
        }
        Connection connection = connect(NAME, MUST_EXIST);
        try {
            SchemaVersion.require(connection, file);
            return connection;
        } catch (SQLException | RuntimeException refused) {
            try (connection) { // else the file stays in use by this program
                throw refused;
            }
        }
    }

    private void layOut() throws SQLException, IOException {
        Path unfinished = folder.resolve(NEW_NAME + SUFFIX);
        try {
            layOutUnfinished();
        } catch (SQLException | RuntimeException failed) {
            Files.deleteIfExists(unfinished);
            throw failed;
        }
        Files.move(unfinished, file);
    }

    private void layOutUnfinished() throws SQLException {
        try (Connection connection = connect(NEW_NAME, "");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS"); // a crash may have left half of it
            Migrations.run(url(NEW_NAME, ""), USER);
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private Connection connect(String name, String more) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", USER);
        Connection connection = new Driver().connect(url(name, more), user);
        if (connection == null) {
            throw new IllegalStateException("Not an address of H2: " + url(name, more));
        }
        return connection;
    }

    private String url(String name, String more) {
        return "jdbc:h2:file:" + folder.resolve(name) + SETTINGS + more;
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public Failure failure(SQLException error) {
        return EmbeddedFailures.of(error, folder, file);
    }

    @Override
    public Failure damaged(Throwable cause) {
        return new Failure("database-damaged", cause, file);
    }

    private Failure unusableFolder(IOException e) {
        if (EmbeddedFailures.isDiskFull(e)) {
            return new Failure("disk-full", e, folder);
        }
        return new Failure(
                e instanceof AccessDeniedException ? "folder-denied" : "folder-unusable",
                e,
                folder);
    }
}
