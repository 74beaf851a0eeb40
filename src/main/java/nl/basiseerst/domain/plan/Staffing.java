package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.PanelSecond;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// What is arranged around the blocks of the schedule. The verdict on a week does not look at it.
///
/// @param duties work elsewhere that takes rest
/// @param panelSeconds the fixed seconds of panels, each owner once
public record Staffing(List<Duty> duties, List<PanelSecond> panelSeconds) {

    /// Nothing at all.
    public static final Staffing NONE = new Staffing(List.of(), List.of());

    public Staffing {
        duties = List.copyOf(duties);
        panelSeconds = List.copyOf(panelSeconds);
    }

    /// The same with only what has a last date that passes, or no date.
    Staffing during(Predicate<LocalDate> last) {
        return new Staffing(
                duties.stream().filter(d -> last.test(d.to().toLocalDate())).toList(),
                panelSeconds);
    }
}
