package nl.basiseerst.ui.settings;

import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.form.Mistyped;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The practice itself: its name, its patients and the limits its holder chose.
///
/// What will not do is thrown at the field that asks for it: [Mistyped], or
/// [nl.basiseerst.domain.value.InvalidValue] from the practice. Use on the JavaFX thread only.
/// Knows no scene graph, so tests run without a toolkit.
public final class PracticeViewModel {

    private final Desk desk;

    public PracticeViewModel(Desk desk) {
        this.desk = desk;
    }

    /// The practice that is shown; empty until it was read.
    ObservableValue<Practice> practice() {
        return PracticeOnDesk.plan(desk).map(PracticePlan::practice);
    }

    void rename(String name) {
        change(practice -> practice.withName(name));
    }

    /// @param share of the capacity, a fraction
    void limitHeadroom(double share) {
        change(p -> p.withLimits(share, p.materialMinutes(), p.fragileMinutes()));
    }

    void limitMaterial(double minutes) {
        change(p -> p.withLimits(p.minimumHeadroom(), minutes, p.fragileMinutes()));
    }

    void limitFragile(double minutes) {
        change(p -> p.withLimits(p.minimumHeadroom(), p.materialMinutes(), minutes));
    }

    /// Says whether an absence of a role is covered by agreement.
    void cover(Role role, boolean covered) {
        change(
                practice -> {
                    List<Role> roles = new ArrayList<>(practice.coveredRoles());
                    roles.remove(role);
                    if (covered) {
                        roles.add(role);
                    }
                    roles.sort(null);
                    return practice.withCoveredRoles(roles);
                });
    }

    /// Adds an age band without patients.
    ///
    /// @param name what it is called; a number follows if there is one of that name
    void addBand(String name) {
        List<String> taken = bands().stream().map(PatientBand::ageBand).toList();
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + " " + i;
        }
        List<PatientBand> bands = new ArrayList<>(bands());
        bands.add(new PatientBand(free, 0));
        change(practice -> practice.withPatients(bands));
    }

    /// @param count number of patients, at least 0
    void countBand(int index, int count) {
        setBand(index, new PatientBand(bands().get(index).ageBand(), count));
    }

    /// Calls an age band otherwise, also where activities ask for its patients.
    void renameBand(int index, String name) {
        String before = bands().get(index).ageBand();
        List<PatientBand> bands = new ArrayList<>(bands());
        bands.set(index, new PatientBand(name, bands.get(index).count()));
        Practice practice = plan().practice().withPatients(bands);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Update(practice));
        edits.addAll(BandRates.renamed(plan(), before, name));
        desk.edit(practice.id(), edits);
    }

    /// The activities that ask for the patients of an age band: as long as there are any, it stays.
    List<String> usersOf(int index) {
        String band = bands().get(index).ageBand();
        return BandRates.askers(plan(), band).stream().map(Activity::name).toList();
    }

    void removeBand(int index) {
        if (usersOf(index).isEmpty()) {
            List<PatientBand> bands = new ArrayList<>(bands());
            bands.remove(index);
            change(practice -> practice.withPatients(bands));
        }
    }

    private void setBand(int index, PatientBand band) {
        List<PatientBand> bands = new ArrayList<>(bands());
        bands.set(index, band);
        change(practice -> practice.withPatients(bands));
    }

    private List<PatientBand> bands() {
        return plan().practice().patients();
    }

    private void change(UnaryOperator<Practice> how) {
        PracticeOnDesk.change(desk, how);
    }

    private PracticePlan plan() {
        Shown shown = desk.shownProperty().get();
        return Objects.requireNonNull(shown, "no practice").plan();
    }
}
