package nl.basiseerst.persistence;

import nl.basiseerst.application.Failure;
import nl.basiseerst.domain.time.Period;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
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
        try (HeldFile held = HeldFile.take(live.file())) {
            try {
                run(held);
            } finally {
                Files.deleteIfExists(upgraded.file());
                Files.deleteIfExists(old.file());
            }
        }
    }

    private void run(HeldFile held) throws SQLException, IOException {
        held.copyTo(old.file());
        held.copyTo(upgraded.file());
        int before = version(old);
        if (before < SchemaVersion.NEWEST) {
            migrate();
            verify();
            DurableFiles.force(upgraded.file());
            putInPlace(held, before);
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
            Migrations.runUpTo("latest", upgraded.url(), EmbeddedAddress.USER, upgraded.password());
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

    private void putInPlace(HeldFile held, int before) throws IOException {
        Path kept = live.named("basiseerst-v" + before + "-" + today).file();
        for (int i = 2; Files.exists(kept); i++) {
            kept = live.named("basiseerst-v" + before + "-" + today + "-" + i).file();
        }
        Files.move(old.file(), kept, StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.forceFolder(kept);
        HighWaterMark.forget(live.folder());
        held.replaceWith(upgraded.file());
    }
}
