package nl.basiseerst.domain.conflict;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The limits of law and agreements, each with the day from which it holds and its source: data,
/// since they change (docs/decisions/0080).
///
/// @param limits in any order
public record RosterLimits(List<RosterLimit> limits) {

    public RosterLimits {
        limits = List.copyOf(limits);
    }

    /// The limit of that name that holds on a date; empty if there is none yet.
    public Optional<RosterLimit> on(LimitName name, LocalDate date) {
        return Optional.ofNullable(latest(name, date));
    }

    /// In a plain loop: asked thousands of times for one week.
    private @Nullable RosterLimit latest(LimitName name, LocalDate date) {
        RosterLimit latest = null;
        for (RosterLimit limit : limits) {
            if (limit.name() == name
                    && !limit.from().isAfter(date)
                    && (latest == null || limit.from().isAfter(latest.from()))) {
                latest = limit;
            }
        }
        return latest;
    }

    /// Its value, or what stands for no limit at all.
    int value(LimitName name, LocalDate date, int otherwise) {
        RosterLimit limit = latest(name, date);
        return limit == null ? otherwise : limit.value();
    }

    /// Its source.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    String source(LimitName name, LocalDate date) {
        return on(name, date).orElseThrow().source();
    }
}
