package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.List;

/// Somebody was told their hours of a week later than the law asks.
///
/// @param since the day on which the latest of them was made known
/// @param days how many days that was before the work; none or negative if it came no earlier
/// @param limit how many days before it should have been
/// @param changed of how many days the hours were changed late; 0 if they were never told in time
/// @param late how many days too late, those of all its days together
/// @param source where the limit comes from
public record NoticeConflict(
        String member,
        IsoWeek week,
        LocalDate since,
        int days,
        int limit,
        int changed,
        int late,
        String source)
        implements RosterConflict {

    @Override
    public ConflictKind kind() {
        return ConflictKind.LATE_NOTICE;
    }

    @Override
    public LocalDate date() {
        return week.monday();
    }

    @Override
    public List<String> blocks() {
        return List.of();
    }
}
