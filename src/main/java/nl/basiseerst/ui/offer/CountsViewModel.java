package nl.basiseerst.ui.offer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import nl.basiseerst.application.calibration.CalibrationEdits;
import nl.basiseerst.application.calibration.CountFault;
import nl.basiseerst.application.calibration.CountLabels;
import nl.basiseerst.application.calibration.CountReading;
import nl.basiseerst.application.calibration.CountRow;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Tables;
import nl.basiseerst.domain.calibration.CalibrateDemand;
import nl.basiseerst.domain.calibration.CountLimits;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Counts of the practice's own: read from a table, set beside the norms, and taken over where
/// people say so.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class CountsViewModel {

    /// How far it is.
    enum Stage {
        /// No table yet.
        WAITING,
        READING,
        /// The table has faults.
        FAULTY,
        READ
    }

    private final Desk desk;
    private final Tables tables;
    private final FileChoice choice;
    private final BackgroundWork work;
    private final Consumer<Throwable> failures;
    private final CalibrateDemand calibrate;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", Stage.WAITING);
    private final ReadOnlyObjectWrapper<List<CountFault>> faults =
            new ReadOnlyObjectWrapper<>(this, "faults", List.of());
    private final ReadOnlyObjectWrapper<List<CountLabels.Label>> labels =
            new ReadOnlyObjectWrapper<>(this, "labels", List.of());
    private final ReadOnlyObjectWrapper<CalibrateDemand.@Nullable Outcome> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome");
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper(this, "taken");
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final Ticks ticks = new Ticks();
    private List<CountRow> rows = List.of();
    private int turn;

    /// @param tables reads what is pasted and files
    /// @param choice asks for a file
    /// @param work reads and computes beside the JavaFX thread
    public CountsViewModel(
            Desk desk,
            Tables tables,
            FileChoice choice,
            BackgroundWork work,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.tables = tables;
        this.choice = choice;
        this.work = work;
        this.failures = failures;
        calibrate = new CalibrateDemand(limits());
        desk.shownProperty().subscribe((_, _) -> compare());
    }

    /// Whether counts are looked at in place of the catalogue.
    BooleanProperty openProperty() {
        return open;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What is wrong with the table; none unless it is faulty.
    ReadOnlyObjectProperty<List<CountFault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// What the activities are called in the table.
    ReadOnlyObjectProperty<List<CountLabels.Label>> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    /// The counts beside the norms; null until they are there.
    ReadOnlyObjectProperty<CalibrateDemand.@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// How many activities were taken over last; 0 before that.
    ReadOnlyIntegerProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// What is ticked to be taken over.
    Ticks ticks() {
        return ticks;
    }

    CountLimits limits() {
        return CountLimits.CHOSEN;
    }

    /// The practice that the norms are of.
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return desk.shownProperty();
    }

    Optional<PracticePlan> plan() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? Optional.empty() : Optional.of(shown.plan());
    }

    /// What a name in the table may stand for.
    List<Activity> activities() {
        return plan().map(PracticePlan::activities).orElse(List.of()).stream()
                .filter(activity -> activity.offer() != Offer.OUTSIDE)
                .toList();
    }

    /// Id of the activity that a name in the table stands for; none if it is left out.
    Optional<String> chosen(CountLabels.Label label) {
        return Optional.ofNullable(chosen.get(label.label()));
    }

    /// Reads a table off the clipboard.
    void paste(String text) {
        read(() -> tables.pasted(text));
    }

    /// Asks for a file and reads the table in it.
    void chooseFile() {
        choice.toRead("counts.file.title", new FileChoice.Kind("counts.file.kind", "xlsx"))
                .ifPresent(file -> read(() -> tables.read(file)));
    }

    /// Says what a name in the table stands for; nothing leaves it out.
    ///
    /// @param activity id of the activity
    void match(CountLabels.Label label, Optional<String> activity) {
        taken.set(0);
        if (activity.isPresent()) {
            chosen.put(label.label(), activity.get());
        } else {
            chosen.remove(label.label());
        }
        compare();
    }

    /// Plans by the ticked counts from now on, as one change.
    void accept() {
        CalibrateDemand.Outcome found = outcome.get();
        Optional<PracticePlan> plan = plan();
        if (found == null || plan.isEmpty()) {
            return;
        }
        List<Measured> accepted = ticks.of(found);
        String days = found.period().from() + "/" + found.period().until();
        if (desk.edit(days, CalibrationEdits.accept(plan.get(), found.period(), accepted))) {
            accepted.forEach(one -> ticks.set(one.activity(), false));
            taken.set(accepted.size());
        }
    }

    /// Whether the practice plans by this very count.
    boolean isTaken(Measured one) {
        return plan().flatMap(plan -> CalibrationEdits.of(plan, one.activity())).isPresent()
                && activities().stream()
                        .anyMatch(
                                activity ->
                                        activity.id().equals(one.activity())
                                                && activity.demand().equals(one.proposed()));
    }

    /// Begins anew, with another table.
    void clear() {
        turn++;
        rows = List.of();
        chosen.clear();
        ticks.clear();
        labels.set(List.of());
        faults.set(List.of());
        outcome.set(null);
        taken.set(0);
        stage.set(Stage.WAITING);
    }

    private void read(Supplier<Table> table) {
        clear();
        int now = turn;
        LocalDate today = desk.today();
        stage.set(Stage.READING);
        work.start(
                _ -> CountReading.of(table.get(), today),
                reading -> {
                    if (now == turn) {
                        found(reading);
                    }
                },
                failure -> {
                    if (now == turn) {
                        stage.set(Stage.WAITING);
                    }
                    failures.accept(failure);
                });
    }

    private void found(CountReading reading) {
        faults.set(reading.faults());
        if (!reading.faults().isEmpty()) {
            stage.set(Stage.FAULTY);
            return;
        }
        rows = reading.rows();
        List<CountLabels.Label> names = CountLabels.of(rows);
        for (CountLabels.Label name : names) {
            CountLabels.likely(name.label(), activities())
                    .ifPresent(activity -> chosen.put(name.label(), activity.id()));
        }
        labels.set(names);
        stage.set(Stage.READ);
        compare();
    }

    /// Sets the counts beside the norms of the practice as it is now.
    private void compare() {
        Optional<PracticePlan> plan = plan();
        if (rows.isEmpty() || plan.isEmpty()) {
            return;
        }
        int now = ++turn;
        List<CountRow> counted = rows;
        Map<String, String> ids = Map.copyOf(chosen);
        work.start(
                _ -> calibrate.of(plan.get(), CountLabels.matched(counted, ids)),
                found -> {
                    if (now == turn) {
                        ticks.propose(found, limits());
                        outcome.set(found);
                    }
                },
                failures);
    }
}
