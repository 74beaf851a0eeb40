package nl.basiseerst.app.keys;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.keys.Encryption;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.crypto.KeyFile;
import nl.basiseerst.crypto.RecoveryKey;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.backup.Rebuild;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.report.PdfRecoverySheet;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Switches the encryption of the data of one folder.
///
/// The key file is written under another name, the data are written anew, and one rename puts them
/// in place: that is the moment the password counts. Whatever happens before leaves everything as
/// it was, and what is left to do after it is done at the next start.
public final class SwitchEncryption implements Encryption {

    /// The backups of the data, as far as they matter here.
    public interface Backups {

        /// Where there are none.
        Backups NONE =
                new Backups() {
                    @Override
                    public List<Path> folders() {
                        return List.of();
                    }

                    @Override
                    public void makeOne() {
                        // there is nowhere to put it
                    }
                };

        /// The folders they are in; some may not be there.
        List<Path> folders();

        /// Makes one of the data as they are now.
        ///
        /// @throws Failure if that cannot be done
        void makeOne();
    }

    private final DataLock lock;
    private final Consumer<Runnable> whileClosed;
    private final Access access;
    private final Backups backups;
    private final Clock clock;

    /// @param whileClosed closes the data, does that and lets them be opened again
    public SwitchEncryption(
            DataLock lock,
            Consumer<Runnable> whileClosed,
            Access access,
            Backups backups,
            Clock clock) {
        this.lock = lock;
        this.whileClosed = whileClosed;
        this.access = access;
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return lock.isOn();
    }

    @Override
    public String switchOn(char[] password, Progress progress) {
        access.require(Action.ENCRYPT);
        requireLong(password);
        if (lock.isOn()) {
            throw new IllegalStateException("Encrypted already");
        }
        KeyFile.Made made = KeyFile.make(password);
        DataLock.Opened next = new DataLock.Opened(made.key(), made.file());
        whileClosed.accept(
                () -> {
                    lock.prepare(next);
                    try {
                        rebuild(null, new FileKey(made.key().forDatabase()), progress);
                    } catch (RuntimeException nothingChanged) {
                        lock.forgetPrepared();
                        throw nothingChanged;
                    }
                    lock.nowWith(next);
                });
        return made.recovery().printed();
    }

    @Override
    public void switchOff(char[] secret, Progress progress) {
        access.require(Action.ENCRYPT);
        DataLock.Opened open = lock.opened(secret);
        whileClosed.accept(
                () -> {
                    rebuild(new FileKey(open.key().forDatabase()), null, progress);
                    lock.nowWithout();
                });
    }

    @Override
    public void changePassword(char[] secret, char[] next) {
        access.require(Action.ENCRYPT);
        requireLong(next);
        if (Arrays.equals(secret, next)) {
            throw new Failure("password-same");
        }
        DataLock.Opened open = lock.opened(secret);
        lock.nowWith(new DataLock.Opened(open.key(), open.file().withPassword(open.key(), next)));
    }

    @Override
    public String replaceRecoveryKey(char[] secret) {
        access.require(Action.ENCRYPT);
        DataLock.Opened open = lock.opened(secret);
        RecoveryKey recovery = RecoveryKey.fresh();
        lock.nowWith(
                new DataLock.Opened(open.key(), open.file().withRecovery(open.key(), recovery)));
        return recovery.printed();
    }

    @Override
    public PreparedPages sheet(String recoveryKey, Messages language) {
        return new PdfRecoverySheet(language)
                .prepare(recoveryKey, lock.folder(), ZonedDateTime.now(clock));
    }

    @Override
    public void keep(PreparedPages sheet, Path file) {
        new PdfOverviewWriter(new Messages(Messages.DUTCH)).write(sheet, file);
    }

    @Override
    public List<Path> copiesInTheClear() {
        return copies().find();
    }

    @Override
    public void removeCopies(List<Path> gone) {
        access.require(Action.ENCRYPT);
        if (!gone.isEmpty()) {
            backups.makeOne(); // encrypted: those that go may be all there are
        }
        copies().remove(gone);
    }

    private ClearCopies copies() {
        return new ClearCopies(lock.folder(), backups.folders());
    }

    private void rebuild(@Nullable FileKey present, @Nullable FileKey then, Progress progress) {
        new Rebuild(lock.folder()).run(present, then, progress);
    }

    private static void requireLong(char[] password) {
        if (password.length < SHORTEST) {
            throw new Failure("password-short", SHORTEST);
        }
    }
}
