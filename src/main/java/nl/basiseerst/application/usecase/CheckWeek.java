package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.util.List;

/// The verdict of a week.
public final class CheckWeek {

    private final PracticeSource source;
    private final Guard guard;
    private final RosterLimits limits = ShippedLimits.all();

    public CheckWeek(PracticeSource source, Guard guard) {
        this.source = source;
        this.guard = guard;
    }

    /// A week that was checked.
    ///
    /// @param practice with the schedule of the week and of what is looked at around it
    /// @param conflicts what does not fit, with what was accepted of it
    public record Checked(
            StoredPractice practice, WeekAssessment assessment, List<ListedConflict> conflicts) {

        public Checked {
            conflicts = List.copyOf(conflicts);
        }

        public PracticePlan plan() {
            return practice.plan();
        }
    }

    /// @throws Failure if the practice cannot be read, or the solver is not there
    public Checked check(IsoWeek week) {
        RosterRules rules = new RosterRules(limits);
        Period around = rules.looksAt(week);
        StoredPractice practice = source.load(around);
        PracticePlan plan = practice.plan();
        List<RosterConflict> conflicts = rules.conflicts(plan, week, plan.staffing().duties());
        return new Checked(
                practice,
                guard.assess(plan, week),
                ListedConflict.of(conflicts, plan.acceptances()));
    }
}
