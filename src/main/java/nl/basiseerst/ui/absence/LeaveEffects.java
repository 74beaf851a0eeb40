package nl.basiseerst.ui.absence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.domain.absence.LeaveEffect;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// What an absence that is looked at takes of the hours of leave.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class LeaveEffects {

    private final Desk desk;
    private final LeaveYears years;
    private final ReadOnlyObjectWrapper<List<LeaveEffect>> counted =
            new ReadOnlyObjectWrapper<>(this, "counted", List.of());
    private @Nullable Absence looked;

    LeaveEffects(Desk desk, LeaveYears years) {
        this.desk = desk;
        this.years = years;
    }

    Desk desk() {
        return desk;
    }

    /// One for each year it touches; none while that is not known, for what is not leave, or for
    /// somebody without such hours.
    ReadOnlyObjectProperty<List<LeaveEffect>> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /// Looks at another one, null for none.
    void look(@Nullable Absence absence) {
        looked = absence;
        counted.set(List.of());
        again();
    }

    /// Counts once more: the practice has changed.
    void again() {
        Absence absence = looked;
        if (absence != null && absence.account() != null) {
            years.read(
                    absence.from().getYear(),
                    plan -> {
                        if (Objects.equals(absence, looked)) {
                            counted.set(LeaveEffect.of(plan, absence, desk.today()));
                        }
                    });
        }
    }
}
