package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.domain.time.Period;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// Brings the file of an older version of the program up to date (docs/decisions/0062).
///
/// What people work with is the old file until one rename puts the new one in its place; whatever
/// happens before that leaves the old file as it was, and the next start begins anew.
final class Upgrade {

    private static final String OLD_COPY = "basiseerst-old";
    private static final String NEW_COPY = "basiseerst-upgrade";

    private final EmbeddedAddress live;
    private final EmbeddedAddress old;
    private final EmbeddedAddress upgraded;
    private final LocalDate today;

    Upgrade(EmbeddedAddress live, LocalDate today) {
        this.live = live;
        this.old = live.named(OLD_COPY);
        this.upgraded = live.named(NEW_COPY);
        this.today = today;
    }

    /// Does nothing if the file is up to date after all. Uses jOOQ.
    ///
    /// @throws Failure if the file is in use, or what is in it cannot be brought up to date
    /// @throws IOException if there is no room or no right to write
    void run() throws SQLException, IOException {
        Object key = fileKey();
        try (FileChannel held = // the only one on this file: closing another would free the lock
                FileChannel.open(live.file(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(held);
            if (!Objects.equals(key, fileKey())) {
                throw inUse(); // another program has just put an upgraded one in its place
            }
            try {
                run(held);
            } finally {
                Files.deleteIfExists(upgraded.file());
                Files.deleteIfExists(old.file());
            }
        }
    }

    private void run(FileChannel held) throws SQLException, IOException {
        copy(held, old.file());
        copy(held, upgraded.file());
        int before = version(old);
        if (before < SchemaVersion.NEWEST) {
            migrate();
            verify();
            force(upgraded.file(), StandardOpenOption.WRITE);
            putInPlace(held, before);
        }
    }

    /// What tells one file from another of the same name; null where the system has no such thing,
    /// but there an open file cannot be replaced.
    private @Nullable Object fileKey() throws IOException {
        return Files.readAttributes(live.file(), BasicFileAttributes.class).fileKey();
    }

    /// Takes the lock that H2 would take. It goes when the channel is closed.
    private void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException byThisProgram) {
            throw inUse();
        }
    }

    private Failure inUse() {
        return new Failure("database-in-use", live.folder());
    }

    private static void copy(FileChannel from, Path to) throws IOException {
        try (FileChannel copy =
                FileChannel.open(
                        to,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            long size = from.size();
            for (long done = 0; done < size; ) {
                done += from.transferTo(done, size - done, copy);
            }
            copy.force(true);
        }
    }

    private static int version(EmbeddedAddress address) throws SQLException {
        try (Connection connection = address.connect(EmbeddedAddress.READ_ONLY)) {
            return SchemaVersion.of(connection);
        }
    }

    private void migrate() throws SQLException {
        try (Connection connection = upgraded.connect(EmbeddedAddress.MUST_EXIST);
                Statement statement = connection.createStatement()) {
            Migrations.run(upgraded.url(), EmbeddedAddress.USER);
            connection.setAutoCommit(false);
            LogChain.fill(DSL.using(connection, SQLDialect.H2, Database.SETTINGS));
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /// Nothing that was there may be missing, and the practice as a whole must be readable.
    private void verify() throws SQLException {
        try (Connection before = old.connect(EmbeddedAddress.READ_ONLY);
                Connection after = upgraded.connect(EmbeddedAddress.READ_ONLY)) {
            SchemaVersion.require(after, upgraded.file());
            Optional<String> different = SameRows.firstDifference(before, after);
            if (different.isPresent()) {
                throw new IllegalStateException("Not as it was: " + different.get());
            }
            new PracticeTables(DSL.using(after, SQLDialect.H2, Database.SETTINGS))
                    .read(Period.ALWAYS)
                    .plan();
        }
    }

    private void putInPlace(FileChannel held, int before) throws IOException {
        Path kept = live.named("basiseerst-v" + before + "-" + today).file();
        for (int i = 2; Files.exists(kept); i++) {
            kept = live.named("basiseerst-v" + before + "-" + today + "-" + i).file();
        }
        Files.move(old.file(), kept, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
        HighWaterMark.forget(live.folder());
        try {
            replaceLive();
        } catch (FileSystemException openAndLocked) {
            held.close(); // where an open file cannot be replaced, the lock has to go first
            replaceLive();
        }
        forceFolder();
    }

    private void replaceLive() throws IOException {
        Files.move(
                upgraded.file(),
                live.file(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// Makes the renames themselves last; only some systems can, and the others do without.
    private void forceFolder() {
        try {
            force(live.folder(), StandardOpenOption.READ);
        } catch (IOException folderCannotBeForced) {
            return; // Windows opens no folders
        }
    }

    private static void force(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }
}
