package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.roster.ShippedLimits;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// What does not fit in the week on screen: of the latest practice asked about, whatever comes in
/// first. Worked out right after the verdict, beside the JavaFX thread.
final class RosterChecks {

    private final BackgroundWork computing;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable RosterChecked> checked =
            new ReadOnlyObjectWrapper<>(this, "checked");
    private @Nullable RosterRules rules;
    private @Nullable Job latest;
    private @Nullable PracticePlan asked;
    private @Nullable IsoWeek week;
    private int turn;

    RosterChecks(BackgroundWork computing, Consumer<Throwable> failures) {
        this.computing = computing;
        this.failures = failures;
    }

    /// Asks what does not fit in a week; what was asked before is no longer wanted. The same
    /// practice and week as before is not looked at again.
    void check(PracticePlan plan, IsoWeek ofWeek) {
        if (ofWeek.equals(week) && plan.equals(asked)) {
            return;
        }
        if (latest != null) {
            latest.cancel();
        }
        asked = plan;
        week = ofWeek;
        int mine = ++turn;
        latest =
                computing.start(
                        progress -> {
                            progress.stopIfCancelled();
                            return new RosterChecked(
                                    plan,
                                    ofWeek,
                                    rules().conflicts(plan, ofWeek, plan.staffing().duties()));
                        },
                        found -> {
                            if (mine == turn) {
                                checked.set(found);
                            }
                        },
                        failure -> failed(failure, mine));
    }

    /// Takes it away: it is of another week.
    void forget() {
        turn++;
        asked = null;
        week = null;
        checked.set(null);
    }

    ReadOnlyObjectProperty<@Nullable RosterChecked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// With the limits, which are read the first time they are needed: not while the window opens.
    private synchronized RosterRules rules() {
        RosterRules known = rules;
        if (known == null) {
            known = new RosterRules(ShippedLimits.all());
            rules = known;
        }
        return known;
    }

    private void failed(Throwable failure, int mine) {
        if (mine == turn && !(failure instanceof CancellationException)) {
            asked = null;
            failures.accept(failure);
        }
    }
}
