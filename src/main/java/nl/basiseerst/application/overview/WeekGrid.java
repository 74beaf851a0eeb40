package nl.basiseerst.application.overview;

import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// People by role, days across: what the window and the printed week both show.
///
/// @param days Monday to Friday, and the days of the weekend that are open or have blocks
/// @param groups everyone employed on some day of the week
public record WeekGrid(List<DayColumn> days, List<RoleGroup<MemberRow>> groups) {

    public WeekGrid {
        days = List.copyOf(days);
        groups = List.copyOf(groups);
    }

    /// @param dayVerdicts on the open days of the week; empty while there are none yet
    public static WeekGrid of(
            PracticePlan plan, IsoWeek week, Map<LocalDate, VerdictText> dayVerdicts) {
        Days days = new Days(plan.during(Period.of(week.monday(), week.sunday())));
        List<DayColumn> columns = days.columns(week, dayVerdicts);
        return new WeekGrid(
                columns, RoleGroup.of(plan.members(), m -> row(days, m, week, columns)));
    }

    private static Optional<MemberRow> row(
            Days days, Member member, IsoWeek week, List<DayColumn> columns) {
        if (week.days().stream().noneMatch(member.employed()::contains)) {
            return Optional.empty();
        }
        return Optional.of(
                new MemberRow(
                        member.id(),
                        member.name(),
                        days.plannedMinutes(member, week),
                        member.hoursPerWeek(),
                        columns.stream().map(c -> days.cell(member, c.date())).toList()));
    }

    /// From the first to the last minute that the practice is open or somebody works; empty when
    /// there is none.
    public Optional<TimeSpan> hours() {
        List<TimeSpan> all = new ArrayList<>();
        days.forEach(day -> all.addAll(day.open().spans()));
        groups.stream()
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.cells().stream())
                .flatMap(c -> c.blocks().stream())
                .forEach(block -> all.add(block.time()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<TimeSpan> spans = TimeSet.union(all).spans();
        return Optional.of(new TimeSpan(spans.getFirst().from(), spans.getLast().to()));
    }

    /// Whether nobody has a block this week.
    public boolean isEmpty() {
        return groups.stream()
                .flatMap(g -> g.rows().stream())
                .flatMap(r -> r.cells().stream())
                .allMatch(c -> c.blocks().isEmpty());
    }
}
