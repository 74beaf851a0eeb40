package nl.basiseerst.application.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes backups, copies them to the second place and thins both. Safe for use by several threads;
/// calls block, and are carried out one after another. Whether somebody may is asked before waiting
/// for that turn: the thread that knows may be having it.
public final class KeepBackups {

    /// How long after a change a backup follows, in minutes, while people are at work.
    public static final int MINUTES = 30;

    private final BackupFiles files;
    private final PresentData data;
    private final Path folder;
    private final SecondPlace second;
    private final WrittenBackups written;
    private final Access access;
    private final Clock clock;
    private final ZoneId zone;

    /// A backup that was made.
    ///
    /// @param second why it is not in the second place, null if it is or if there is none
    public record Made(Backup backup, @Nullable Failure second) {}

    /// How things stand.
    ///
    /// @param last the newest backup, null if there is none
    /// @param changed whether something changed since
    /// @param second the second place, null for none
    /// @param secondReachable whether that folder is there now
    /// @param sameDisk whether no backup lies on another disk than the data, as far as can be told
    public record Standing(
            @Nullable Backup last,
            boolean changed,
            @Nullable Path second,
            boolean secondReachable,
            boolean sameDisk) {}

    /// @param folder of the backups, made with the first of them
    /// @param written knows which of those, and of those in the second place, are from here
    /// @param access asked about what somebody does by hand; the rounds need nobody's leave
    /// @param zone of this computer: says on which day something is
    public KeepBackups(
            BackupFiles files,
            PresentData data,
            Path folder,
            SecondPlace second,
            WrittenBackups written,
            Access access,
            Clock clock,
            ZoneId zone) {
        this.access = access;
        this.files = files;
        this.data = data;
        this.folder = folder;
        this.second = second;
        this.written = written;
        this.clock = clock;
        this.zone = zone;
    }

    /// Makes one if something changed since the last, and copies the last to the second place if it
    /// is not there yet.
    ///
    /// @return what was made; empty if nothing had to be
    /// @throws Failure if none can be made; those that are there stay
    public Optional<Made> round(Progress progress) {
        return round(progress, true);
    }

    /// As [#round], but takes none away: the one that is about to be put back may be among those.
    /// The next round does.
    ///
    /// @throws Failure if none can be made; those that are there stay
    public Optional<Made> beforeReplacing(Progress progress) {
        return round(progress, false);
    }

    private synchronized Optional<Made> round(Progress progress, boolean thins) {
        if (data.changeNo() == 0) {
            return Optional.empty();
        }
        Optional<Backup> last = ownIn(folder).stream().findFirst();
        if (last.isPresent() && data.isAsIn(last.get())) {
            copyToSecond(last.get(), thins);
            return Optional.empty();
        }
        return Optional.of(make(progress, thins));
    }

    /// Makes one because somebody asks for it, whatever changed.
    ///
    /// @throws Failure likewise, or `not-permitted`
    public Made now(Progress progress) {
        access.require(Action.BACK_UP);
        synchronized (this) {
            return make(progress, true);
        }
    }

    /// Makes one, whatever changed, before something that whoever asked for it may do.
    ///
    /// @throws Failure if none can be made; those that are there stay
    public synchronized Made beforehand(Progress progress) {
        return make(progress, true);
    }

    private Made make(Progress progress, boolean thins) {
        Backup made = data.copyTo(folder, written::add, progress);
        if (thins) {
            thin(folder);
            forgetGone();
        }
        return new Made(made, copyToSecond(made, thins));
    }

    private @Nullable Failure copyToSecond(Backup backup, boolean thins) {
        try {
            Optional<Path> place = second.folder();
            if (place.isEmpty()) {
                return null;
            }
            boolean there =
                    files.in(place.get()).stream().anyMatch(one -> name(one).equals(name(backup)));
            if (!there) {
                files.copy(backup, place.get());
                if (thins) {
                    thin(place.get());
                }
            }
            return null;
        } catch (Failure notThere) {
            return notThere;
        }
    }

    private void thin(Path place) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Thinning.superfluous(ownIn(place), today, zone).forEach(files::remove);
    }

    private List<Backup> ownIn(Path place) {
        return files.in(place).stream().filter(written::has).toList();
    }

    /// A second place that is not there now may have any of them.
    private void forgetGone() {
        Set<String> names = new HashSet<>();
        for (Path place : Stream.concat(Stream.of(folder), second.folder().stream()).toList()) {
            try {
                if (!files.isThere(place)) {
                    return;
                }
                files.in(place).forEach(backup -> names.add(name(backup)));
            } catch (Failure notReadable) {
                return;
            }
        }
        written.keepOnly(names);
    }

    private static String name(Backup backup) {
        return backup.file().getFileName().toString();
    }

    /// Removes a backup, such as one that is damaged.
    ///
    /// @throws Failure if that cannot be done
    public void remove(Path file) {
        access.require(Action.BACK_UP);
        synchronized (this) {
            Backup.of(file, 0).ifPresent(files::remove); // nothing that is no backup
        }
    }

    /// How things stand now.
    public synchronized Standing standing() {
        Optional<Backup> last = ownIn(folder).stream().findFirst();
        boolean changed = data.changeNo() > 0 && last.map(one -> !data.isAsIn(one)).orElse(true);
        Optional<Path> place = second.folder();
        boolean reachable = place.map(files::isThere).orElse(false);
        boolean sameDisk = place.map(there -> files.isSameDisk(folder, there)).orElse(true);
        return new Standing(last.orElse(null), changed, place.orElse(null), reachable, sameDisk);
    }

    /// Copies backups to another place too from now on, and the last one at once.
    ///
    /// @param place empty for none
    /// @return why the last one could not be copied there, null if it was or if there is none
    /// @throws Failure if that cannot be remembered
    public @Nullable Failure useSecond(Optional<Path> place) {
        access.require(Action.BACK_UP);
        synchronized (this) {
            second.use(place);
            return ownIn(folder).stream()
                    .findFirst()
                    .map(last -> copyToSecond(last, true))
                    .orElse(null);
        }
    }
}
