package nl.basiseerst.ui.setup;

import nl.basiseerst.application.FirstDay;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// Which week the verdict is about, and the ways from there.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class VerdictStepViewModel {

    private final Desk desk;
    private final OnDesk onDesk;

    VerdictStepViewModel(Desk desk, SetupProgress progress) {
        this.desk = desk;
        onDesk = new OnDesk(desk, progress);
    }

    /// Looks at a week that is planned: the shown one if it is, otherwise the first.
    void arrive() {
        Optional<PracticePlan> plan = onDesk.plan();
        Optional<IsoWeek> shown = week();
        if (plan.isPresent() && shown.isPresent()) {
            boolean planned =
                    plan.get().blocks().stream()
                            .anyMatch(block -> shown.get().contains(block.date()));
            if (!planned) {
                firstPlanned(plan.get()).ifPresent(desk::show);
            }
        }
    }

    /// The first day of what was made from the basic schedule, or else of what is at hand.
    private Optional<LocalDate> firstPlanned(PracticePlan plan) {
        IsoWeek now = IsoWeek.of(desk.today());
        Optional<LocalDate> stamped =
                plan.groundwork().basicSchedules().stream()
                        .flatMap(schedule -> schedule.stamped().stream())
                        .filter(week -> week.compareTo(now) >= 0)
                        .min(Comparator.naturalOrder())
                        .map(IsoWeek::monday);
        return stamped.isPresent() || plan.blocks().isEmpty()
                ? stamped
                : Optional.of(FirstDay.near(desk.today(), plan));
    }

    /// The week that is shown; empty until the practice was read.
    Optional<IsoWeek> week() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? Optional.empty() : Optional.of(shown.week());
    }

    void toWeek() {
        desk.goTo(new Destination("week", null));
    }

    void toGuard() {
        desk.goTo(new Destination("guard", null));
    }

    /// Goes to the step in which something can be put right.
    void toStep(SetupStep step) {
        desk.goTo(new Destination(SetupViewModel.PLACE, SetupViewModel.idOf(step)));
    }
}
