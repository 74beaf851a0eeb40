package nl.basiseerst.app.keys;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.backup.BackupLock;
import nl.basiseerst.application.keys.Unlocking;
import nl.basiseerst.crypto.KeyFile;
import nl.basiseerst.crypto.MasterKey;
import nl.basiseerst.crypto.RecoveryKey;
import nl.basiseerst.crypto.SealedFile;
import nl.basiseerst.crypto.WrongTries;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.backup.DiskBytes;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The lock on the data of one folder, for as long as the program runs: closed until the password
/// or the recovery key is given. Whether there is one is told by the database file itself, so that
/// a crash while encryption is switched leaves nothing in doubt. Safe for use by several threads.
public final class DataLock implements Unlocking, BackupLock {

    static final String KEY_FILE = "basiseerst.key";

    /// The key file of data that are being encrypted; it gets its name after they have.
    static final String NEXT_KEY_FILE = "basiseerst.key.new";

    private static final String TRIES = "basiseerst.tries";

    private final Path folder;
    private final Supplier<List<Path>> backups;
    private final WrongTries tries;
    private volatile @Nullable Opened opened;

    /// Opened at some time since the start, by the id of their key file: those of backups too.
    private final Map<String, Opened> known = new ConcurrentHashMap<>();

    /// What is known once the lock is open.
    record Opened(MasterKey key, KeyFile file) {}

    public DataLock(Path folder, Clock clock) {
        this(folder, clock, List::of);
    }

    /// @param backups all there are, the newest first; asked for where the key file is lost
    public DataLock(Path folder, Clock clock, Supplier<List<Path>> backups) {
        this.folder = folder;
        this.backups = backups;
        this.tries = new WrongTries(folder.resolve(TRIES), clock);
    }

    /// Whether the data are encrypted. Where there are no data but a key file, those that will be
    /// put there are.
    public boolean isOn() {
        return Database.isEncrypted(folder)
                || (Files.notExists(DatabaseFile.live(folder, null).path())
                        && Files.exists(folder.resolve(KEY_FILE)));
    }

    @Override
    public boolean isNeeded() {
        return opened == null && isOn();
    }

    @Override
    public boolean isKeyLost() {
        return isNeeded() && !hasKeyFile();
    }

    @Override
    public Optional<Path> backupWithKey() {
        return backups.get().stream().filter(DataLock::isSealed).findFirst();
    }

    private static boolean isSealed(Path backup) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(backup))) {
            if (SealedFile.isSealed(bytes)) {
                SealedFile.keysOf(bytes);
                return true;
            }
            return false;
        } catch (IOException | Failure damaged) {
            return false;
        }
    }

    @Override
    public void withBackup(Path backup, char[] secret) {
        unlockBackup(backup, secret);
    }

    @Override
    public Duration pause() {
        return tries.pause();
    }

    @Override
    public void withPassword(char[] password) {
        KeyFile file = read();
        open(new Opened(tried(() -> file.open(password), "password-wrong"), file));
    }

    @Override
    public void withRecoveryKey(String typed) {
        RecoveryKey recovery = RecoveryKey.parse(typed); // what is mistyped is no try
        KeyFile file = read();
        open(new Opened(tried(() -> file.open(recovery), "recovery-key-wrong"), file));
    }

    /// Opens the lock with either.
    ///
    /// @param secret the password or the recovery key; left as it is
    /// @throws Failure `password-wrong`, `password-pause`, or as [#withPassword]
    public void unlock(char[] secret) {
        open(opened(secret));
    }

    /// Whether there is a key file that can be read.
    public boolean hasKeyFile() {
        try {
            read();
            return true;
        } catch (Failure missingOrDamaged) {
            return false;
        }
    }

    @Override
    public boolean opens(Path backup) {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(backup))) {
            return !SealedFile.isSealed(bytes) || known.containsKey(SealedFile.keysOf(bytes).id());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// Where the key file is lost or damaged, or there are no data yet, the one of the backup takes
    /// its place. So it does where it is that of the data and the one in use is not.
    @Override
    public void unlockBackup(Path backup, char[] secret) {
        KeyFile file;
        try (InputStream bytes = new BufferedInputStream(DiskBytes.of(backup))) {
            file = SealedFile.keysOf(bytes);
        } catch (FileSystemException e) {
            throw new Failure("backup-unread", e, backup);
        } catch (IOException e) {
            throw new Failure("backup-damaged", e, backup);
        }
        Opened open = new Opened(tried(() -> either(file, secret), "password-wrong"), file);
        boolean inTheClear =
                Files.exists(DatabaseFile.live(folder, null).path())
                        && !Database.isEncrypted(folder);
        if (inTheClear || (hasKeyFile() && !isMissed(open))) {
            known.put(file.id(), open);
        } else {
            nowWith(open);
        }
    }

    /// Whether that is the key of the data, and the one that was taken for it is not: it came from
    /// a backup of another computer, say.
    private boolean isMissed(Opened open) {
        Opened now = opened;
        return now != null && !fits(now) && fits(open);
    }

    private boolean fits(Opened open) {
        DatabaseFile live = DatabaseFile.live(folder, new FileKey(open.key().forDatabase()));
        return Files.exists(live.path()) && live.fits();
    }

    private void open(Opened open) {
        known.put(open.file().id(), open);
        opened = open;
    }

    /// What the database file is encrypted with; null if it is not.
    ///
    /// @throws Failure `password-needed` while the lock is closed
    public @Nullable FileKey fileKey() {
        if (isNeeded()) {
            throw new Failure("password-needed", folder);
        }
        Opened open = opened;
        return open == null ? null : new FileKey(open.key().forDatabase());
    }

    /// What backups are put in: sealed with the key of the data, or as they are where there is
    /// none. It takes both kinds out.
    public Envelope envelope() {
        return new KeyedEnvelope(
                () -> Optional.ofNullable(opened), id -> Optional.ofNullable(known.get(id)));
    }

    /// What is opened by a secret, which stays as it is.
    ///
    /// @param secret the password or the recovery key
    /// @throws Failure `password-wrong`, `password-pause`
    Opened opened(char[] secret) {
        KeyFile file = read();
        return new Opened(tried(() -> either(file, secret), "password-wrong"), file);
    }

    private static Optional<MasterKey> either(KeyFile file, char[] secret) {
        Optional<MasterKey> key = file.open(secret);
        if (key.isPresent()) {
            return key;
        }
        try {
            return file.open(RecoveryKey.parse(new String(secret)));
        } catch (Failure noRecoveryKey) {
            return Optional.empty();
        }
    }

    /// The data are encrypted with that key from now on.
    void nowWith(Opened open) {
        open.file().write(folder.resolve(KEY_FILE));
        delete(NEXT_KEY_FILE);
        open(open);
    }

    /// The data are in the clear from now on.
    void nowWithout() {
        opened = null;
        delete(KEY_FILE);
        tries.right();
    }

    /// Keeps the key of data that are about to be encrypted with it.
    void prepare(Opened next) {
        next.file().write(folder.resolve(NEXT_KEY_FILE));
    }

    void forgetPrepared() {
        delete(NEXT_KEY_FILE);
    }

    Path folder() {
        return folder;
    }

    private interface Try {
        Optional<MasterKey> open();
    }

    private MasterKey tried(Try attempt, String wrong) {
        Duration pause = tries.pause();
        if (!pause.isZero()) {
            throw new Failure("password-pause", 1 + pause.minusMillis(1).toSeconds());
        }
        Optional<MasterKey> key = attempt.open();
        if (key.isEmpty()) {
            tries.wrong();
            throw new Failure(wrong);
        }
        tries.right();
        return key.get();
    }

    /// A key file that was still to get its name belongs to the data if those are encrypted.
    private KeyFile read() {
        Path next = folder.resolve(NEXT_KEY_FILE);
        Path file = folder.resolve(KEY_FILE);
        if (Files.exists(next) && Database.isEncrypted(folder)) {
            KeyFile.read(next);
            try {
                Files.move(
                        next,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new Failure("key-file-unwritable", e, file);
            }
        }
        return KeyFile.read(file);
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException left) {
            return; // of no use to anybody, and in nobody's way
        }
    }
}
