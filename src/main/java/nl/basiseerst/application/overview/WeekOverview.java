package nl.basiseerst.application.overview;

import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The week of everyone: people by role, days across.
///
/// @param verdict on the week
/// @param days Monday to Friday, and the days of the weekend that are open or have blocks
/// @param groups everyone employed on some day of the week
/// @param findings what does not fit and what was accepted, below the schedule; none on what hangs
///   on the wall
/// @param standing whether people were told of it, and what changed since
public record WeekOverview(
        PrintStamp stamp,
        IsoWeek week,
        VerdictText verdict,
        List<DayColumn> days,
        List<RoleGroup<MemberRow>> groups,
        List<Findings> findings,
        WeekStanding standing)
        implements Overview {

    public WeekOverview {
        days = List.copyOf(days);
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
    }

    /// @param dayVerdicts on the open days of the week
    public static WeekOverview of(
            PracticePlan plan,
            IsoWeek week,
            VerdictText verdict,
            Map<LocalDate, VerdictText> dayVerdicts,
            PrintStamp stamp) {
        WeekGrid grid = WeekGrid.of(plan, week, dayVerdicts);
        return new WeekOverview(
                stamp,
                week,
                verdict,
                grid.days(),
                grid.groups(),
                List.of(),
                WeekStanding.of(plan, week));
    }

    /// The same for those who plan.
    public WeekOverview withFindings(List<Findings> found) {
        return new WeekOverview(stamp, week, verdict, days, groups, found, standing);
    }

    /// Whether nobody has a block this week.
    public boolean isEmpty() {
        return new WeekGrid(days, groups).isEmpty();
    }
}
