package nl.basiseerst.application.overview;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Who is in on one day: the same on screen as on paper.
///
/// @param open opening hours of that date, empty when the practice is closed
/// @param dayparts the parts of the day in which someone works, in order
/// @param groups those with blocks, or away for a part of the day; on paper also those whose work
///   left the day since they were told of it
/// @param away names of those away for all of the day
/// @param free names of those without blocks who are not away; none on a closed day
public record DayTeam(
        LocalDate date,
        TimeSet open,
        List<TimeSpan> dayparts,
        List<RoleGroup<DayRow>> groups,
        List<String> away,
        List<String> free) {

    public DayTeam {
        dayparts = List.copyOf(dayparts);
        groups = List.copyOf(groups);
        away = List.copyOf(away);
        free = List.copyOf(free);
    }

    /// @param plan with at least the schedule of that date
    public static DayTeam of(PracticePlan plan, LocalDate date) {
        PracticePlan today = plan.during(Period.of(date, date));
        return of(today, new Days(today), date, Map.of());
    }

    /// @param gone by id of the member when there was work that left the day; who has some has a
    ///   row
    static DayTeam of(
            PracticePlan today, Days days, LocalDate date, Map<String, List<TimeSpan>> gone) {
        TimeSet open = days.open(date);
        List<TimeSpan> dayparts =
                DayRow.dayparts(today, open, gone.values().stream().flatMap(List::stream).toList());
        return new DayTeam(
                date,
                open,
                dayparts,
                RoleGroup.of(today.members(), m -> row(days, m, date, dayparts, gone)),
                names(today, m -> days.cell(m, date).state() == DayCell.State.AWAY),
                names(today, m -> days.cell(m, date).isFree()));
    }

    /// Of the rows of a group, how many work in that daypart, in blocks that count.
    ///
    /// @param daypart its place in the list, from 0
    public static long present(RoleGroup<DayRow> group, int daypart) {
        return group.rows().stream()
                .filter(r -> r.parts().get(daypart).blocks().stream().anyMatch(BlockLine::counts))
                .count();
    }

    private static Optional<DayRow> row(
            Days days,
            Member member,
            LocalDate date,
            List<TimeSpan> dayparts,
            Map<String, List<TimeSpan>> gone) {
        DayCell cell = days.cell(member, date);
        return cell.blocks().isEmpty() && cell.away().isEmpty() && !gone.containsKey(member.id())
                ? Optional.empty()
                : Optional.of(DayRow.of(member, cell, dayparts));
    }

    private static List<String> names(PracticePlan plan, Predicate<Member> test) {
        return plan.members().stream().filter(test).map(Member::name).toList();
    }
}
