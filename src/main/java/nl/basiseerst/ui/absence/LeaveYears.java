package nl.basiseerst.ui.absence;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The practice with all absences of a year, which are more than the window has at hand.
///
/// Use on the JavaFX thread only.
public final class LeaveYears {

    private final Desk desk;
    private final Function<Period, StoredPractice> load;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;

    /// @param load reads the schedule of a period; called where all work with the store goes
    /// @param storage where that is
    public LeaveYears(
            Desk desk,
            Function<Period, StoredPractice> load,
            BackgroundWork storage,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.load = load;
        this.storage = storage;
        this.failures = failures;
    }

    /// Reads it, at once if it is at hand; nothing before the practice was read.
    ///
    /// @param found told on the JavaFX thread of the practice with all absences of that year and
    ///   later; of its schedule there may be nothing
    void read(int year, Consumer<PracticePlan> found) {
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate begin = desk.atHand().map(Period::from).orElse(null);
        if (begin == null || !first.isBefore(begin)) {
            found.accept(shown.plan()); // absences of later are always at hand
            return;
        }
        // only its first day of the schedule: absences of later come with it
        Period period = Period.of(first, first);
        storage.start(_ -> load.apply(period).plan(), plan -> join(plan, begin, found), failures);
    }

    /// What is at hand may be newer than what was stored when it was read.
    private void join(PracticePlan read, LocalDate begin, Consumer<PracticePlan> found) {
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        PracticePlan plan = shown.plan();
        Set<String> members = plan.members().stream().map(Member::id).collect(Collectors.toSet());
        Set<String> present = plan.absences().stream().map(Absence::id).collect(Collectors.toSet());
        List<Edit> before =
                read.absences().stream()
                        .filter(absence -> absence.to().isBefore(begin))
                        // one that was noted here, or made to end that early, is shown already
                        .filter(absence -> !present.contains(absence.id()))
                        .filter(absence -> members.contains(absence.member()))
                        .<Edit>map(Edit.Add::new)
                        .toList();
        found.accept(EditedPlan.of(plan, before));
    }
}
