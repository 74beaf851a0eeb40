package nl.basiseerst.application.privacy;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.BackupFiles;
import nl.basiseerst.application.backup.Thinning;
import nl.basiseerst.application.backup.WrittenBackups;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/// The backups of every place, and the data files that were kept aside at a restore or when an
/// older file was brought up to date.
public final class CopyFiles implements Copies {

    /// What the live file, without a suffix, is not among.
    private static final String KEPT_ASIDE = "basiseerst-*.mv.db";

    private final Path data;
    private final Supplier<List<Path>> places;
    private final BackupFiles backups;
    private final WrittenBackups written;
    private final Access access;
    private final ZoneId zone;

    /// @param data folder of the data file
    /// @param places folders of backups; asked for at every call
    /// @param written knows which of those are from here, and so are thinned
    /// @param zone says in which month a backup was made
    public CopyFiles(
            Path data,
            Supplier<List<Path>> places,
            BackupFiles backups,
            WrittenBackups written,
            Access access,
            ZoneId zone) {
        this.data = data;
        this.places = places;
        this.backups = backups;
        this.written = written;
        this.access = access;
        this.zone = zone;
    }

    @Override
    public List<Copy> before(Instant moment) {
        List<Copy> found = new ArrayList<>();
        for (Path place : places.get()) {
            for (Backup backup : backups.in(place)) {
                found.add(
                        new Copy(
                                backup.file(),
                                backup.made(),
                                written.has(backup) ? Thinning.goneBy(backup.made(), zone) : null));
            }
        }
        found.addAll(keptAside());
        found.removeIf(copy -> !copy.made().isBefore(moment));
        found.sort(Comparator.comparing(Copy::made));
        return found;
    }

    private List<Copy> keptAside() {
        List<Copy> found = new ArrayList<>();
        if (!Files.isDirectory(data)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data, KEPT_ASIDE)) {
            for (Path file : files) {
                Instant made = Files.getLastModifiedTime(file).toInstant();
                found.add(new Copy(file, made, null));
            }
            return found;
        } catch (IOException e) {
            throw new Failure("folder-unusable", e, data);
        }
    }

    @Override
    public void remove(List<Copy> copies) {
        access.require(Action.ERASE_PERSON);
        for (Copy copy : copies) {
            try {
                Files.deleteIfExists(copy.file());
                Files.deleteIfExists(Backup.markOf(copy.file()));
            } catch (IOException e) {
                throw new Failure("cannot-remove", e, copy.file());
            }
        }
    }
}
