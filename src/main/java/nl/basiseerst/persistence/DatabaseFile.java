package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.persistence.file.Watch;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/// A database in a file, for whoever makes one, reads one through or puts one in the place of
/// another, while nobody works with it. For work with the practice there is [Database].
public final class DatabaseFile {

    /// The newest version of the tables that this program knows.
    public static final int NEWEST = SchemaVersion.NEWEST;

    private final EmbeddedAddress address;

    private DatabaseFile(EmbeddedAddress address) {
        this.address = address;
    }

    /// The file that people work with.
    ///
    /// @param key that it is encrypted with, null if it is not
    public static DatabaseFile live(Path folder, @Nullable FileKey key) {
        Path place = folder.toAbsolutePath().normalize();
        return new DatabaseFile(new EmbeddedAddress(place, EmbeddedFile.NAME, key));
    }

    /// Whether a file has the name of a database.
    public static boolean isOne(Path file) {
        return file.getFileName().toString().endsWith(EmbeddedAddress.SUFFIX);
    }

    /// Whether a file begins as an encrypted database does; not if there is none.
    ///
    /// @throws Failure if it cannot be read
    public static boolean isEncrypted(Path file) {
        try {
            return EncryptedFile.is(file);
        } catch (IOException e) {
            throw DurableFiles.failure(e, Objects.requireNonNull(file.getParent()));
        }
    }

    /// Whether it is encrypted with its key; not said of one that is open.
    ///
    /// @throws Failure if it cannot be read
    public boolean fits() {
        FileKey key = address.key();
        try {
            return key != null
                    && Watch.of(path()) == null
                    && EncryptedFile.isOf(path(), EmbeddedAddress.filePassword(key));
        } catch (IOException e) {
            throw DurableFiles.failure(e, address.folder());
        }
    }

    /// Another file in the same folder, with the same key.
    ///
    /// @param name without ending
    public DatabaseFile named(String name) {
        return new DatabaseFile(address.named(name));
    }

    /// The same file, encrypted with another key.
    public DatabaseFile with(@Nullable FileKey key) {
        return new DatabaseFile(address.with(key));
    }

    /// Whether it is encrypted, as far as whoever named it knows.
    public boolean hasKey() {
        return address.key() != null;
    }

    public Path path() {
        return address.file();
    }

    /// A connection that changes nothing, after half a write at the end was cut off.
    public Connection read() throws SQLException, IOException {
        TornTail.cut(path(), address.key());
        return address.connect(EmbeddedAddress.READ_ONLY);
    }

    /// To fill it; what it held must be gone already.
    public ScratchDatabase scratch() {
        return new ScratchDatabase(address.url(), address.password());
    }

    /// Whether there is so much room on its disk that it may be written once more.
    public boolean hasRoom() {
        try {
            return FreeSpace.of(address.folder(), path()).isEnough();
        } catch (IOException unknown) {
            return true; // a disk that does not tell
        }
    }

    /// The version of the tables, 0 if there are none of ours.
    public static int version(Connection connection) throws SQLException {
        return SchemaVersion.of(connection);
    }

    /// Reads the whole practice, if there is one. Uses jOOQ.
    ///
    /// @throws IllegalArgumentException if it is no legal practice
    public static void requirePractice(Connection connection) {
        new PracticeTables(DSL.using(connection, SQLDialect.H2, Database.SETTINGS))
                .read(Period.ALWAYS)
                .plan();
    }

    /// What an error of the database means to a person.
    public Failure failure(SQLException error) {
        return EmbeddedFailures.of(error, address.folder(), path());
    }
}
