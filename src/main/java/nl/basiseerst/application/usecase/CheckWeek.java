package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

/// The verdict of a week.
public final class CheckWeek {

    private final PracticeSource source;
    private final Guard guard;

    public CheckWeek(PracticeSource source, Guard guard) {
        this.source = source;
        this.guard = guard;
    }

    /// A week that was checked.
    ///
    /// @param practice with the schedule of the week and of the weeks the guard looks back on
    public record Checked(StoredPractice practice, WeekAssessment assessment) {

        public PracticePlan plan() {
            return practice.plan();
        }
    }

    /// @throws Failure if the practice cannot be read, or the solver is not there
    public Checked check(IsoWeek week) {
        IsoWeek first = week.plusWeeks(-Guard.WEEKS_BEFORE);
        StoredPractice practice = source.load(Period.of(first.monday(), week.sunday()));
        return new Checked(practice, guard.assess(practice.plan(), week));
    }
}
