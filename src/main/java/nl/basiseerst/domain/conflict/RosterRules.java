package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Holds a week against every rule. Safe for use by several threads.
public final class RosterRules {

    private static final List<RosterRule> ALL =
            List.of(
                    new OverlapRule(),
                    new DutyOverlapRule(),
                    new AwayRule(),
                    new EmploymentRule(),
                    new AuthorityRule(),
                    new CompetenceRule(),
                    new SupervisionRule(),
                    new RoleRule(),
                    new RoomTakenRule(),
                    new RoomTypeRule(),
                    new AvailabilityRule(),
                    new OpeningRule(),
                    new DailyRestRule(),
                    new WeeklyRestRule(),
                    new WorkLengthRule(),
                    new BreakRule(),
                    new DutyRule(),
                    new TraineeRule(),
                    new ContractHoursRule(),
                    new NoticeRule());

    /// The week itself and those before it that the guard looks at too.
    private static final int LEAST_WEEKS = 5;

    /// Rest that is spread takes fourteen days from the first work of the week on.
    public static final int WEEKS_AFTER = 2;

    private final RosterLimits limits;

    public RosterRules(RosterLimits limits) {
        this.limits = limits;
    }

    /// The days that are looked at for a week: those before it for rest and averages, and those
    /// after it for rest that is spread.
    public Period looksAt(IsoWeek week) {
        int average = limits.value(LimitName.AVERAGE_WEEKS, week.monday(), 1);
        int contract = limits.value(LimitName.CONTRACT_WEEKS, week.monday(), 1);
        int weeks = Math.max(LEAST_WEEKS, Math.max(average, contract));
        return Period.of(week.plusWeeks(1 - weeks).monday(), week.plusWeeks(WEEKS_AFTER).sunday());
    }

    /// What does not fit in that week, by day, then in the order of [ConflictKind].
    ///
    /// @param plan with the weeks before it, for the rules on rest and averages; what is not in it
    ///   counts as no work
    /// @param duties elsewhere, of any time
    public List<RosterConflict> conflicts(PracticePlan plan, IsoWeek week, List<Duty> duties) {
        return conflicts(new RosterWeek(plan, week, limits, duties));
    }

    /// The same of one member, in a fraction of the time.
    ///
    /// @param plan with the others too, who supervise and hold competences
    /// @param member id of the member
    public List<RosterConflict> conflicts(
            PracticePlan plan, IsoWeek week, List<Duty> duties, String member) {
        return conflicts(new RosterWeek(plan, week, limits, duties, member)).stream()
                .filter(conflict -> conflict.member().equals(member))
                .toList();
    }

    private static List<RosterConflict> conflicts(RosterWeek seen) {
        List<RosterConflict> found = new ArrayList<>();
        ALL.forEach(rule -> found.addAll(rule.conflicts(seen)));
        found.sort(Comparator.comparing(RosterConflict::date).thenComparing(RosterConflict::kind));
        return List.copyOf(found);
    }
}
