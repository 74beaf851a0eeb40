package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is arranged around the blocks of the schedule. The verdict on a week does not look at it.
///
/// @param duties work elsewhere that takes rest
/// @param publications the newest version of each week that was made known, each week once
/// @param requests leave that was asked for, whatever was decided
/// @param schoolHolidays the holidays of the schools, as the practice keeps them
/// @param panelSeconds the fixed seconds of panels, each owner once
/// @param entitlements hours of leave, each member and year once
/// @param hardWork what counts as work that few people like, each kind once; what comes with the
///   program for the kinds that are not there
public record Staffing(
        List<Duty> duties,
        List<Publication> publications,
        List<LeaveRequest> requests,
        List<SchoolHoliday> schoolHolidays,
        List<PanelSecond> panelSeconds,
        List<LeaveEntitlement> entitlements,
        List<HardWork> hardWork) {

    /// Nothing at all.
    public static final Staffing NONE =
            new Staffing(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Staffing {
        duties = List.copyOf(duties);
        publications = List.copyOf(publications);
        requests = List.copyOf(requests);
        schoolHolidays = List.copyOf(schoolHolidays);
        panelSeconds = List.copyOf(panelSeconds);
        entitlements = List.copyOf(entitlements);
        hardWork = List.copyOf(hardWork);
    }

    /// What was made known of a week; empty if the week is a draft.
    public Optional<Publication> publication(IsoWeek week) {
        return publications.stream().filter(one -> one.week().equals(week)).findFirst();
    }

    /// The same with only what has a last date that passes, and the weeks that have a day that
    /// does.
    Staffing during(Predicate<LocalDate> last, Predicate<LocalDate> inside) {
        return new Staffing(
                duties.stream().filter(d -> last.test(d.to().toLocalDate())).toList(),
                publications.stream()
                        .filter(p -> p.week().days().stream().anyMatch(inside))
                        .toList(),
                requests.stream().filter(r -> last.test(r.to())).toList(),
                schoolHolidays,
                panelSeconds,
                entitlements,
                hardWork);
    }
}
