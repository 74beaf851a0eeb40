package nl.basiseerst.application.duties;

import java.util.List;
import java.util.Set;

/// What a file says of duties, before it is held against the practice.
///
/// @param duties in any order
/// @param skipped what is not taken over, and why
/// @param cancelled what the file calls off
/// @param unread what is in the file by that key, though its time could not be taken over
/// @param isPartlyRead whether more is in the file, and nobody knows what it is known by
/// @param outside how many are too long ago or too far ahead
public record DutyFile(
        Origin origin,
        List<ToldDuty> duties,
        List<SkippedDuty> skipped,
        Set<Named> cancelled,
        Set<Named> unread,
        boolean isPartlyRead,
        int outside) {

    /// Most duties of one file: some years of a practice of ninety.
    public static final int MOST = 5000;

    /// What kind of file it is. Who takes over a calendar takes nothing of a sheet away, and the
    /// other way round.
    public enum Origin {
        CALENDAR("ics"),
        SHEET("csv");

        private final String mark;

        Origin(String mark) {
            this.mark = mark;
        }

        /// What the ids of duties out of such a file begin with.
        String mark() {
            return mark;
        }
    }

    /// What the file knows a duty by.
    ///
    /// @param member id of whose it is
    /// @param key as in [ToldDuty]
    public record Named(String member, String key) {}

    public DutyFile {
        duties = List.copyOf(duties);
        skipped = List.copyOf(skipped);
        cancelled = Set.copyOf(cancelled);
        unread = Set.copyOf(unread);
    }
}
