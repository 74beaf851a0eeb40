package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.IsoWeek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Holds a week against every rule. Safe for use by several threads.
public final class RosterRules {

    private static final List<RosterRule> ALL =
            List.of(
                    new OverlapRule(),
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
                    new ContractHoursRule());

    private final RosterLimits limits;

    public RosterRules(RosterLimits limits) {
        this.limits = limits;
    }

    /// What does not fit in that week, by day, then in the order of [ConflictKind].
    ///
    /// @param plan with the weeks before it, for the rules on rest and averages; what is not in it
    ///   counts as no work
    /// @param duties elsewhere, of any time
    public List<RosterConflict> conflicts(PracticePlan plan, IsoWeek week, List<Duty> duties) {
        RosterWeek seen = new RosterWeek(plan, week, limits, duties);
        List<RosterConflict> found = new ArrayList<>();
        ALL.forEach(rule -> found.addAll(rule.conflicts(seen)));
        found.sort(Comparator.comparing(RosterConflict::date).thenComparing(RosterConflict::kind));
        return List.copyOf(found);
    }
}
