package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;

/// What a practice says counts as work of a kind that few people like, in place of what comes with
/// the program. All that is said must hold.
///
/// @param counts whether work of this kind is counted at all; the rest is kept while it is not
/// @param day on this day of the week only, null for any
/// @param hours the minutes of the day that count, null for all
/// @param sessions ids of the session types of which the work counts, each once; none for any work
public record HardWork(
        String id,
        HardKind kind,
        boolean counts,
        @Nullable DayOfWeek day,
        @Nullable TimeSpan hours,
        List<String> sessions)
        implements Entity {

    public HardWork {
        Require.id("id", id);
        sessions = List.copyOf(sessions);
        Require.once("sessions", sessions);
    }

    public HardWork withCounts(boolean other) {
        return new HardWork(id, kind, other, day, hours, sessions);
    }

    public HardWork withDay(@Nullable DayOfWeek other) {
        return new HardWork(id, kind, counts, other, hours, sessions);
    }

    /// With other hours; those of a whole day are none.
    public HardWork withHours(TimeSpan other) {
        boolean whole = other.from() == 0 && other.to() == TimeSpan.END_OF_DAY;
        return new HardWork(id, kind, counts, day, whole ? null : other, sessions);
    }

    public HardWork withSessions(List<String> other) {
        return new HardWork(id, kind, counts, day, hours, other);
    }

    public HardWork withId(String other) {
        return new HardWork(other, kind, counts, day, hours, sessions);
    }
}
