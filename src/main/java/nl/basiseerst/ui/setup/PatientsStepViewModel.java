package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.setup.PatientTotal;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;
import nl.basiseerst.ui.common.desk.Desk;

import java.util.ArrayList;
import java.util.List;

/// How many patients are enrolled: one number, or one for each age band.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class PatientsStepViewModel {

    private final OnDesk onDesk;
    private final ReadOnlyObjectWrapper<List<PatientBand>> bands =
            new ReadOnlyObjectWrapper<>(this, "bands", List.of());

    PatientsStepViewModel(Desk desk, SetupProgress progress) {
        onDesk = new OnDesk(desk, progress);
        onDesk.follow(this::refresh);
    }

    /// The age bands with their patients; none until they were read.
    ReadOnlyObjectProperty<List<PatientBand>> bandsProperty() {
        return bands.getReadOnlyProperty();
    }

    int total() {
        return PatientTotal.of(bands.get());
    }

    /// Whether one number is divided as the population is, rather than as the practice is now.
    boolean isNational() {
        return onDesk.catalogue()
                .filter(catalogue -> PatientTotal.isNational(bands.get(), catalogue))
                .isPresent();
    }

    /// Divides so many patients over the age bands.
    ///
    /// @throws InvalidValue if there are fewer than none
    void count(int total) {
        Require.atLeast("", total, 0);
        onDesk.catalogue()
                .ifPresent(catalogue -> store(PatientTotal.spread(total, bands.get(), catalogue)));
    }

    /// Counts the patients of one age band.
    ///
    /// @param index of the band
    /// @throws InvalidValue if there are fewer than none
    void count(int index, int patients) {
        List<PatientBand> changed = new ArrayList<>(bands.get());
        changed.set(index, new PatientBand(changed.get(index).ageBand(), patients));
        store(changed);
    }

    private void store(List<PatientBand> changed) {
        onDesk.plan()
                .ifPresent(
                        plan ->
                                onDesk.apply(
                                        plan.practice().id(),
                                        onDesk.changes().orElseThrow().patients(changed)));
    }

    private void refresh() {
        bands.set(onDesk.plan().map(plan -> plan.practice().patients()).orElse(List.of()));
    }
}
