package nl.basiseerst.application.backup;

import nl.basiseerst.application.Failure;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything that can be put back: the backups of both places, and data that were kept aside when
/// one was.
public final class FindBackups {

    private final BackupFiles files;
    private final Path folder;
    private final SecondPlace second;
    private final Path data;
    private final ZoneId zone;

    /// @param folder of the backups
    /// @param data folder of the data
    /// @param zone of this computer
    public FindBackups(BackupFiles files, Path folder, SecondPlace second, Path data, ZoneId zone) {
        this.files = files;
        this.folder = folder;
        this.second = second;
        this.data = data;
        this.zone = zone;
    }

    /// The newest first, each once. A place that cannot be read now has none.
    public List<Backup> all() {
        List<Path> places = new ArrayList<>(List.of(folder));
        second.folder().ifPresent(places::add);
        List<Backup> found = new ArrayList<>();
        Set<Path> names = new HashSet<>();
        for (Path place : places) {
            readable(() -> files.in(place)).stream()
                    .filter(backup -> names.add(backup.file().getFileName()))
                    .forEach(found::add);
        }
        found.addAll(readable(() -> files.keptAside(data, zone)));
        found.sort(Backup.NEWEST_FIRST);
        return found;
    }

    /// The same backup in the other of the two places; empty if it is not there.
    Optional<Path> twin(Path file) {
        return Stream.concat(Stream.of(folder), second.folder().stream())
                .flatMap(place -> readable(() -> files.in(place)).stream())
                .map(Backup::file)
                .filter(other -> other.getFileName().equals(file.getFileName()))
                .filter(other -> !other.equals(file))
                .findFirst();
    }

    private static List<Backup> readable(Supplier<List<Backup>> place) {
        try {
            return place.get();
        } catch (Failure notThereNow) {
            return List.of(); // the others are what there is to choose from
        }
    }
}
