package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.Severity;

import org.h2.api.ErrorCode;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The practice in one file of a folder on this computer, kept by H2.
///
/// A new file is laid out under another name and only then gets its own, so a crash on the way
/// leaves no half-made file behind. So is one of an older version of the program by [Upgrade].
final class EmbeddedFile implements Engine {

    static final String NAME = "basiseerst";
    private static final String NEW_NAME = "basiseerst-new";

    private final EmbeddedAddress address;
    private final Clock clock;
    private final Path folder;
    private final Path file;
    private @Nullable Opening opening;

    /// @param clock says on which day an older file was set aside, and when a change was stored
    EmbeddedFile(Path folder, Clock clock) {
        this(folder, clock, null);
    }

    /// @param clock says on which day an older file was set aside
    /// @param key that the file is encrypted with, null if it is not
    EmbeddedFile(Path folder, Clock clock, @Nullable FileKey key) {
        this.folder = folder.toAbsolutePath().normalize();
        this.address = new EmbeddedAddress(this.folder, NAME, key);
        this.file = address.file();
        this.clock = clock;
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
            UnsafePlace.refuse(folder);
            if (Files.notExists(file)) {
                Opening.requireNothingGone(folder, file);
                Files.createDirectories(folder);
                layOut();
            } else if (Files.size(file) == 0) {
                throw new Failure("database-empty", file);
            }
            requireKey();
            Opening opened = Opening.of(address, clock);
            opening = opened;
            return opened.connection();
        } catch (IOException e) {
            throw unusableFolder(e);
        }
    }

    /// H2 would take an encrypted file without its key for a damaged one.
    private void requireKey() throws IOException {
        boolean encrypted = EncryptedFile.is(file);
        if (encrypted && address.key() == null) {
            throw new Failure("password-needed", folder);
        }
        if (!encrypted && address.key() != null) {
            throw new Failure("key-mismatch", file);
        }
    }

    private void layOut() throws SQLException, IOException {
        EmbeddedAddress unfinished = address.named(NEW_NAME);
        try {
            layOut(unfinished);
        } catch (SQLException | RuntimeException failed) {
            Files.deleteIfExists(unfinished.file());
            throw failed;
        }
        Files.move(unfinished.file(), file);
    }

    private static void layOut(EmbeddedAddress unfinished) throws SQLException {
        try (Connection connection = unfinished.connect("");
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS"); // a crash may have left half of it
            Migrations.runUpTo(
                    "latest", unfinished.url(), EmbeddedAddress.USER, unfinished.password());
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public Connection another() throws SQLException {
        return address.connect(EmbeddedAddress.MUST_EXIST);
    }

    @Override
    public void upgrade() throws SQLException {
        if (!Files.isWritable(file)) {
            throw new Failure("upgrade-read-only", file);
        }
        try {
            new Upgrade(address, LocalDate.now(clock)).run();
        } catch (SQLException error) {
            throw error.getErrorCode() == ErrorCode.TABLE_OR_VIEW_ALREADY_EXISTS_1
                    ? damaged(error) // H2 went back to a state in which not all tables were there
                    : notUpgraded(failure(error), error);
        } catch (IOException error) {
            throw notUpgraded(unusableFolder(error), error);
        } catch (IllegalArgumentException | IllegalStateException notAsItWas) {
            throw new Failure("upgrade-failed", notAsItWas, file);
        }
    }

    private Failure notUpgraded(Failure why, Exception cause) {
        return switch (why.key()) {
            case "disk-full" -> new Failure("upgrade-disk-full", cause, folder);
            case "folder-denied", "database-read-only" ->
                    new Failure("upgrade-read-only", cause, file);
            case "database-damaged", "database-in-use" -> why;
            default -> new Failure("upgrade-failed", cause, file);
        };
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        Objects.requireNonNull(opening).makeDurable();
    }

    @Override
    public void disconnect(Connection connection) throws SQLException {
        Opening opened = opening;
        opening = null;
        if (opened == null) {
            connection.close();
        } else {
            opened.close();
        }
    }

    private Optional<String> whyReadOnly() {
        return Optional.ofNullable(opening).flatMap(Opening::whyReadOnly);
    }

    @Override
    public void requireWritable() {
        Optional<String> readOnly = whyReadOnly();
        if (readOnly.isPresent()) {
            throw readOnly.get().equals("disk-full")
                    ? new Failure("disk-full", folder)
                    : new Failure("database-read-only", file);
        }
    }

    @Override
    public List<Finding> findings() {
        Optional<String> readOnly = whyReadOnly();
        if (readOnly.isPresent()) {
            return List.of(new Finding(Severity.WARNING, readOnly.get(), file));
        }
        try {
            return FreeSpace.of(folder, file).findings();
        } catch (IOException unknown) {
            return List.of(); // a disk that does not tell how much room it has
        }
    }

    @Override
    public void requireRoom() {
        try {
            FreeSpace.of(folder, file).require();
        } catch (IOException unknown) {
            return; // a disk that does not tell how much room it has
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
        return DurableFiles.failure(e, folder);
    }
}
