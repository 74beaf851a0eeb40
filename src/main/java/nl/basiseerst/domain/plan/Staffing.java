package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.SchoolHoliday;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// What is arranged around the blocks of the schedule. The verdict on a week does not look at it.
///
/// @param duties work elsewhere that takes rest
/// @param requests leave that was asked for, whatever was decided
/// @param schoolHolidays the holidays of the schools, as the practice keeps them
public record Staffing(
        List<Duty> duties, List<LeaveRequest> requests, List<SchoolHoliday> schoolHolidays) {

    /// Nothing at all.
    public static final Staffing NONE = new Staffing(List.of(), List.of(), List.of());

    public Staffing {
        duties = List.copyOf(duties);
        requests = List.copyOf(requests);
        schoolHolidays = List.copyOf(schoolHolidays);
    }

    /// The same with only what has a last date that passes.
    Staffing during(Predicate<LocalDate> last) {
        return new Staffing(
                duties.stream().filter(d -> last.test(d.to().toLocalDate())).toList(),
                requests.stream().filter(r -> last.test(r.to())).toList(),
                schoolHolidays);
    }
}
