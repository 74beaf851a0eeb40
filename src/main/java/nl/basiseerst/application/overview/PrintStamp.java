package nl.basiseerst.application.overview;

import java.time.ZonedDateTime;

/// What tells one print from another.
///
/// @param practice name of the practice
/// @param version of the schedule shown; 0 for one that was never stored
/// @param printedAt in the time zone of the practice
public record PrintStamp(String practice, long version, ZonedDateTime printedAt) {

    public PrintStamp {
        if (version < 0) {
            throw new IllegalArgumentException("Negative version " + version);
        }
    }
}
