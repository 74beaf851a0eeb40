package nl.basiseerst.application.audit;

import java.util.List;

/// A part of the log.
///
/// @param lines the newest first
/// @param next the number before which to look for more, 0 if there is nothing before it
public record LogSlice(List<LogLine> lines, long next) {

    /// Where the log is entered: after its newest change.
    public static final long NEWEST = Long.MAX_VALUE;

    public LogSlice {
        lines = List.copyOf(lines);
    }
}
