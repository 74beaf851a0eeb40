package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.PresentData;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.DurableFiles;
import nl.basiseerst.persistence.Envelope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The open database as something to make backups of.
public final class OpenData implements PresentData {

    private final Supplier<Database> database;
    private final Supplier<Envelope> envelope;
    private final Clock clock;
    private final ZoneId zone;

    /// @param database asked for at every use
    /// @param envelope likewise
    /// @param zone for the names of the files
    public OpenData(
            Supplier<Database> database, Supplier<Envelope> envelope, Clock clock, ZoneId zone) {
        this.database = database;
        this.envelope = envelope;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Backup copyTo(Path folder, Consumer<String> named, Progress progress) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path unnamed = folder.resolve("basiseerst.new");
        try {
            OwnerOnly.createFolders(folder);
            try {
                Snapshot snapshot = new Snapshot(envelope.get());
                SnapshotFacts facts = snapshot.write(database.get(), unnamed, now, progress);
                String name = Backup.name(now, zone, facts.changeNo());
                named.accept(name);
                Path file = folder.resolve(name);
                Files.move(unnamed, file, StandardCopyOption.ATOMIC_MOVE);
                DurableFiles.forceFolder(file);
                return new Backup(file, now, facts.changeNo(), Files.size(file));
            } finally {
                Files.deleteIfExists(unnamed);
            }
        } catch (IOException e) {
            throw FolderBackups.failure(e, folder);
        }
    }

    @Override
    public boolean isAsIn(Backup backup) {
        if (backup.changeNo() != changeNo()) {
            return false;
        }
        try {
            SnapshotFacts facts = new SnapshotFile(backup.file(), envelope.get()).facts();
            return database.get().beside(now -> TableSums.of(now).equals(facts.tables()));
        } catch (Failure unreadable) {
            return false;
        }
    }

    @Override
    public long changeNo() {
        return database.get().beside(Rows::lastChange);
    }
}
