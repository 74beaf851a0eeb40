package nl.basiseerst.app.keys;

import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.Samples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A data folder as the program has it at one start: with a lock that is closed if there is one.
final class LockedFolder {

    static final Instant NOW = Instant.parse("2026-11-24T06:45:00Z");
    static final PracticePlan LINDE = Samples.plan("linde");

    private final Path folder;
    private final Clock clock;
    private final DataLock lock;
    private int backupsMade;

    LockedFolder(Path folder) {
        this(folder, Duration.ZERO);
    }

    /// @param later how long after the first start
    LockedFolder(Path folder, Duration later) {
        this.folder = folder;
        clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        lock = new DataLock(folder, clock);
    }

    DataLock lock() {
        return lock;
    }

    SwitchEncryption encryption(Path... backups) {
        return new SwitchEncryption(
                lock,
                Runnable::run,
                new OneUser("holder"),
                new SwitchEncryption.Backups() {
                    @Override
                    public List<Path> folders() {
                        return List.of(backups);
                    }

                    @Override
                    public void makeOne() {
                        backupsMade++;
                    }
                },
                clock);
    }

    int backupsMade() {
        return backupsMade;
    }

    void store() {
        try (Database database = Database.open(folder, clock, lock.fileKey())) {
            new JooqPracticeStore(database, new JsonEntityText())
                    .replace(LINDE, new ChangeHeader("holder", NOW, ChangeKind.IMPORT, "linde"));
        }
    }

    PracticePlan load() {
        try (Database database = Database.open(folder, clock, lock.fileKey())) {
            return new JooqPracticeStore(database, new JsonEntityText())
                    .load()
                    .orElseThrow()
                    .plan();
        }
    }
}
