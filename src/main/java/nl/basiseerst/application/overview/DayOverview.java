package nl.basiseerst.application.overview;

import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sheet of one day: who is in, and what must be done.
///
/// @param day the date, its opening hours and its verdict
/// @param dayparts the parts of the day in which someone works, in order
/// @param groups those with blocks, away for a part of the day, or whose work left the day since
///   they were told of it
/// @param away names of those away for all of the day
/// @param free names of those without blocks who are not away; none on a closed day
/// @param tasks not cancelled; what asks for a decision first
/// @param standing whether people were told of its week, and what changed of this day since
public record DayOverview(
        PrintStamp stamp,
        DayColumn day,
        List<TimeSpan> dayparts,
        List<RoleGroup<DayRow>> groups,
        List<String> away,
        List<String> free,
        List<TaskLine> tasks,
        WeekStanding standing)
        implements Overview {

    public DayOverview {
        dayparts = List.copyOf(dayparts);
        groups = List.copyOf(groups);
        away = List.copyOf(away);
        free = List.copyOf(free);
        tasks = List.copyOf(tasks);
    }

    /// @param plan with at least the schedule of the week of that date
    /// @param verdict on the day, null when there is none
    /// @param checks by id of the task, at least for every task of the day that is not cancelled
    public static DayOverview of(
            PracticePlan plan,
            LocalDate date,
            @Nullable VerdictText verdict,
            Map<String, TaskCheck> checks,
            PrintStamp stamp) {
        PracticePlan today = plan.during(Period.of(date, date));
        Days days = new Days(today);
        WeekStanding standing = WeekStanding.of(plan, IsoWeek.of(date)).only(date);
        DayTeam team = DayTeam.of(today, days, date, gone(plan, standing, date));
        return new DayOverview(
                stamp,
                new DayColumn(date, team.open(), verdict),
                team.dayparts(),
                team.groups(),
                team.away(),
                team.free(),
                decisionsFirst(new Tasks(today, days, checks).on(date)),
                standing);
    }

    private static Map<String, List<TimeSpan>> gone(
            PracticePlan plan, WeekStanding standing, LocalDate date) {
        Map<String, List<TimeSpan>> gone = new HashMap<>();
        for (Member member : plan.members()) {
            List<TimeSpan> left = standing.goneFrom(member.id(), date);
            if (!left.isEmpty()) {
                gone.put(member.id(), left);
            }
        }
        return gone;
    }

    private static List<TaskLine> decisionsFirst(List<TaskLine> tasks) {
        return tasks.stream()
                .sorted(
                        Comparator.comparing(
                                t ->
                                        t.check().answer() == TaskCheck.Answer.OK
                                                || t.status() == TaskStatus.DONE))
                .toList();
    }
}
