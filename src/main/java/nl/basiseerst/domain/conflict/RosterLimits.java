package nl.basiseerst.domain.conflict;

import java.time.LocalDate;
import java.util.Comparator;
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
        return limits.stream()
                .filter(limit -> limit.name() == name && !limit.from().isAfter(date))
                .max(Comparator.comparing(RosterLimit::from));
    }

    /// Its value, or what stands for no limit at all.
    int value(LimitName name, LocalDate date, int otherwise) {
        return on(name, date).map(RosterLimit::value).orElse(otherwise);
    }

    /// Its source.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    String source(LimitName name, LocalDate date) {
        return on(name, date).orElseThrow().source();
    }
}
