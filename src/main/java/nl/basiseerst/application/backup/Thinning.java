package nl.basiseerst.application.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept as time goes by: the newest ones, and the last of each day, week and
/// month for ever longer ago. The numbers are those of Anki, whose users lose as little
/// (docs/decisions/0071).
public final class Thinning {

    /// So many of the newest are kept, however old they are.
    public static final int RECENT = 12;

    /// Of so many days the last one is kept, today included.
    public static final int DAYS = 14;

    /// Of so many calendar weeks the last one is kept, this one included.
    public static final int WEEKS = 8;

    /// Of so many calendar months the last one is kept, this one included.
    public static final int MONTHS = 12;

    private Thinning() {}

    /// Those that are not needed any more, the newest first.
    ///
    /// @param today one that lies before the newest backup, of a clock that was put back, counts as
    ///   the day of that backup
    /// @param zone says on which day a backup was made
    public static List<Backup> superfluous(
            Collection<Backup> backups, LocalDate today, ZoneId zone) {
        List<Backup> newestFirst = backups.stream().sorted(Backup.NEWEST_FIRST).toList();
        if (newestFirst.isEmpty()) {
            return newestFirst;
        }
        LocalDate newest = day(newestFirst.getFirst(), zone);
        LocalDate now = newest.isAfter(today) ? newest : today;
        Set<Backup> kept = new HashSet<>(newestFirst.stream().limit(RECENT).toList());
        LocalDate firstDay = now.minusDays(DAYS - 1L);
        LocalDate firstWeek = monday(now).minusWeeks(WEEKS - 1L);
        LocalDate firstMonth = now.withDayOfMonth(1).minusMonths(MONTHS - 1L);
        kept.addAll(lastOfEach(newestFirst, zone, firstDay, day -> day));
        kept.addAll(lastOfEach(newestFirst, zone, firstWeek, Thinning::monday));
        kept.addAll(lastOfEach(newestFirst, zone, firstMonth, YearMonth::from));
        return newestFirst.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    /// The day from which a backup is kept no longer, where backups go on being made; until
    /// [#RECENT] newer ones are there it stays anyway.
    public static LocalDate goneBy(Instant made, ZoneId zone) {
        return YearMonth.from(made.atZone(zone)).plusMonths(MONTHS).atDay(1);
    }

    private static List<Backup> lastOfEach(
            List<Backup> newestFirst,
            ZoneId zone,
            LocalDate from,
            Function<LocalDate, Object> stretch) {
        Set<Object> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(backup -> !day(backup, zone).isBefore(from))
                .filter(backup -> seen.add(stretch.apply(day(backup, zone))))
                .toList();
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(WeekFields.ISO.dayOfWeek(), 1);
    }
}
