package nl.basiseerst.ui.week;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.absence.StandIns;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Gives blocks of one person to another: which blocks, and who could.
final class ReplaceViewModel {

    /// Which blocks go.
    enum Scope {
        /// Those that are chosen.
        CHOSEN,
        /// All of the person at the cursor on that day.
        DAY,
        /// All of them in that week.
        WEEK
    }

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final WeekWork work;
    private final ObjectProperty<Scope> scope =
            new SimpleObjectProperty<>(this, "scope", Scope.CHOSEN);
    private final ObservableList<StandIn> standIns = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working");
    private List<Block> chosen = List.of();
    private @Nullable Cursor at;
    private @Nullable Job job;
    private @Nullable PracticePlan seen;

    ReplaceViewModel(WeekViewModel model, BlockCommands commands, WeekWork work) {
        this.model = model;
        this.commands = commands;
        this.work = work;
        scope.subscribe((_, _) -> look());
    }

    /// Takes what is chosen, or else the day or week of the person at the cursor.
    ///
    /// @return whether there is anything to give
    boolean begin() {
        at = model.cursorProperty().get();
        chosen = model.chosen();
        for (Scope each : Scope.values()) {
            if (!blocks(each).isEmpty()) {
                scope.set(each);
                look();
                return true;
            }
        }
        return false;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Who could, the best first.
    ObservableList<StandIn> standIns() {
        return standIns;
    }

    /// The schedule they were held against; empty while there is none.
    Optional<PracticePlan> seen() {
        return Optional.ofNullable(seen);
    }

    /// Whether that is being worked out.
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// What goes to the other, as it was when it was asked for.
    List<Block> blocks(Scope of) {
        Cursor place = at;
        if (of == Scope.CHOSEN || place == null) {
            return chosen;
        }
        return model.plan().map(PracticePlan::blocks).orElse(List.of()).stream()
                .filter(block -> block.member().equals(place.member()))
                .filter(
                        block ->
                                of == Scope.DAY
                                        ? block.date().equals(place.date())
                                        : model.week().contains(block.date()))
                .toList();
    }

    /// Gives the blocks to them.
    ///
    /// @return whether it was done; not if the schedule changed meanwhile, which is looked at again
    boolean give(StandIn one) {
        if (!one.isEmployed() || model.refusesPlanning()) {
            return false;
        }
        if (!model.plan().equals(Optional.ofNullable(seen))) {
            begin();
            return false;
        }
        commands.give(blocks(scope.get()), one.member());
        return true;
    }

    private void look() {
        Job before = job;
        if (before != null) {
            before.cancel();
        }
        standIns.clear();
        PracticePlan plan = model.plan().orElse(null);
        List<Block> blocks = blocks(scope.get());
        seen = plan;
        if (plan == null || blocks.isEmpty()) {
            working.set(false);
            return;
        }
        working.set(true);
        job =
                work.beside()
                        .start(
                                _ ->
                                        new StandIns(ShippedLimits.all())
                                                .of(
                                                        plan,
                                                        blocks.stream()
                                                                .map(LostWork::whole)
                                                                .toList()),
                                found -> {
                                    if (plan.equals(seen) && blocks.equals(blocks(scope.get()))) {
                                        standIns.setAll(found);
                                        working.set(false);
                                    }
                                },
                                failure -> {
                                    working.set(false);
                                    work.failures().accept(failure);
                                });
    }
}
