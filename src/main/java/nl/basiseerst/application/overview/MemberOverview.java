package nl.basiseerst.application.overview;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One member's own weeks.
public record MemberOverview(
        PrintStamp stamp, String name, @Nullable Double contractHours, List<MemberWeek> weeks)
        implements Overview {

    /// A week of the member.
    ///
    /// @param member id of the member
    /// @param plannedMinutes minutes in blocks that count, overlapping ones once
    /// @param standing whether people were told of it, and what changed since for this member
    public record MemberWeek(
            IsoWeek week,
            String member,
            int plannedMinutes,
            List<MemberDay> days,
            WeekStanding standing) {

        public MemberWeek {
            days = List.copyOf(days);
        }
    }

    /// A day of the member.
    ///
    /// @param tasks those assigned to the member, not cancelled
    public record MemberDay(DayColumn day, DayCell cell, List<TaskLine> tasks) {

        public MemberDay {
            tasks = List.copyOf(tasks);
        }
    }

    public MemberOverview {
        weeks = List.copyOf(weeks);
    }

    /// @param checks by id of the task, at least for every task of the member in these weeks
    /// @throws IllegalArgumentException if the practice has no such member
    public static MemberOverview of(
            PracticePlan plan,
            String memberId,
            List<IsoWeek> weeks,
            Map<String, TaskCheck> checks,
            PrintStamp stamp) {
        Member member =
                plan.members().stream()
                        .filter(m -> m.id().equals(memberId))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("Unknown member " + memberId));
        return new MemberOverview(
                stamp,
                member.name(),
                member.hoursPerWeek(),
                weeks.stream().map(w -> week(plan, member, w, checks)).toList());
    }

    private static MemberWeek week(
            PracticePlan plan, Member member, IsoWeek week, Map<String, TaskCheck> checks) {
        PracticePlan part = own(plan.during(Period.of(week.monday(), week.sunday())), member.id());
        Days days = new Days(part);
        Tasks tasks = new Tasks(part, days, checks);
        return new MemberWeek(
                week,
                member.id(),
                days.plannedMinutes(member, week),
                days.columns(week, Map.of()).stream()
                        .map(c -> new MemberDay(c, days.cell(member, c.date()), tasks.on(c.date())))
                        .toList(),
                WeekStanding.of(plan, week).only(member.id()));
    }

    private static PracticePlan own(PracticePlan plan, String member) {
        return plan.withSchedule(
                plan.blocks().stream().filter(b -> b.member().equals(member)).toList(),
                plan.absences().stream().filter(a -> a.member().equals(member)).toList(),
                plan.tasks().stream().filter(t -> member.equals(t.assignee())).toList());
    }
}
