package nl.basiseerst.ui.settings;

import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The practice on the desk, to look at and to change.
final class PracticeOnDesk {

    private PracticeOnDesk() {}

    /// Everything of it that is at hand; without a value until it was read.
    static ObservableValue<PracticePlan> plan(Desk desk) {
        return desk.shownProperty().map(PracticeOnDesk::planOf);
    }

    /// Changes the practice itself; nothing happens if that changes nothing.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if it may not be so
    static void change(Desk desk, UnaryOperator<Practice> how) {
        Shown shown = desk.shownProperty().get();
        if (shown != null) {
            Practice practice = shown.plan().practice();
            Practice changed = how.apply(practice);
            if (!changed.equals(practice)) {
                desk.edit(practice.id(), List.of(new Edit.Update(changed)));
            }
        }
    }

    private static PracticePlan planOf(@Nullable Shown shown) {
        return Objects.requireNonNull(shown, "mapped only where there is a value").plan();
    }
}
