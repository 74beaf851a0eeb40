package nl.basiseerst.domain.continuity;

import nl.basiseerst.domain.continuity.PanelDaypart.Who;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How often the patients of one panel can find their own GP or the fixed second.
///
/// @param owner of the panel
/// @param second null where none was agreed
/// @param dayparts those that the practice is open and the owner employed, in order
public record PanelContinuity(Member owner, @Nullable Member second, List<PanelDaypart> dayparts) {

    public PanelContinuity {
        dayparts = List.copyOf(dayparts);
    }

    public int count(Who who) {
        return (int) dayparts.stream().filter(one -> one.who() == who).count();
    }

    /// Dayparts with the owner over all dayparts, from 0 to 1; empty without dayparts.
    public Optional<Double> own() {
        return share(count(Who.OWN));
    }

    /// Dayparts with the owner or the second over all dayparts, from 0 to 1; empty without
    /// dayparts.
    public Optional<Double> ownOrSecond() {
        return share(count(Who.OWN) + count(Who.SECOND));
    }

    private Optional<Double> share(int found) {
        return dayparts.isEmpty()
                ? Optional.empty()
                : Optional.of((double) found / dayparts.size());
    }

    /// The dayparts in which neither is there.
    public List<PanelDaypart> without() {
        return dayparts.stream().filter(one -> one.who() == Who.NEITHER).toList();
    }

    /// The same over fewer days.
    ///
    /// @param to last day, inclusive
    public PanelContinuity during(LocalDate from, LocalDate to) {
        return new PanelContinuity(
                owner,
                second,
                dayparts.stream()
                        .filter(one -> !one.date().isBefore(from) && !one.date().isAfter(to))
                        .toList());
    }
}
