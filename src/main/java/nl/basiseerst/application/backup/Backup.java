package nl.basiseerst.application.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file with a copy of all data. Its name says when it was made and up to which change, so that a
/// list of them needs none of them opened.
///
/// @param made to the second
/// @param changeNo number of the last change in it, from 0; [#UNKNOWN] of data that were kept aside
/// @param bytes how long the file is
public record Backup(Path file, Instant made, long changeNo, long bytes) {

    /// The newest first; of the same second the one with more changes.
    public static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing(Backup::made).thenComparingLong(Backup::changeNo).reversed();

    /// How the name of such a file ends.
    public static final String EXTENSION = "backup";

    /// Instead of the number of a change.
    public static final long UNKNOWN = -1;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmssxx");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
    private static final Pattern ASIDE =
            Pattern.compile("basiseerst-opzij-(\\d{4}-\\d{2}-\\d{2}-\\d{4})(-\\d+)?\\.mv\\.db");
    private static final Pattern NAME =
            Pattern.compile(
                    "basiseerst-(\\d{4}-\\d{2}-\\d{2}-\\d{6}[+-]\\d{4})-(\\d{1,18})\\."
                            + EXTENSION);

    /// The name of a file, such as `basiseerst-2026-11-24-074500+0100-123.backup`.
    ///
    /// @param zone of the clock that people at this computer see
    public static String name(Instant made, ZoneId zone, long changeNo) {
        return "basiseerst-%s-%d.%s".formatted(TIME.format(made.atZone(zone)), changeNo, EXTENSION);
    }

    /// The name, without ending, of data that are kept aside while a backup is put in their place.
    ///
    /// @param now in the time of this computer
    public static String aside(LocalDateTime now) {
        return "basiseerst-opzij-" + MINUTE.format(now);
    }

    /// Reads the name of data that were kept aside; empty if it is no such name.
    ///
    /// @param zone of the clock that people at this computer see
    public static Optional<Backup> ofKeptAside(Path file, long bytes, ZoneId zone) {
        Matcher name = ASIDE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime made = LocalDateTime.parse(name.group(1), MINUTE);
            return Optional.of(new Backup(file, made.atZone(zone).toInstant(), UNKNOWN, bytes));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /// Where it stands how far data that are kept aside had come, if that was known.
    public static Path markOf(Path keptAside) {
        return keptAside.resolveSibling(keptAside.getFileName() + ".state");
    }

    /// Whether these are former data rather than a copy.
    public boolean isKeptAside() {
        return changeNo == UNKNOWN;
    }

    /// Whether a change of that number came after it; not said of data that were kept aside.
    boolean isBefore(long number) {
        return !isKeptAside() && number > changeNo;
    }

    /// Reads the name of a file; empty if it is no such name.
    public static Optional<Backup> of(Path file, long bytes) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant made = TIME.parse(name.group(1), Instant::from);
            return Optional.of(new Backup(file, made, Long.parseLong(name.group(2)), bytes));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
