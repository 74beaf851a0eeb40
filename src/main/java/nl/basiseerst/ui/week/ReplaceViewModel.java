package nl.basiseerst.ui.week;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.absence.StandIns;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Gives blocks of one person to another: which blocks, and who could.
///
/// It stays with the blocks, the day and the week it was opened for: when the schedule changes they
/// are looked up again, and when another week is shown there is nothing to give any more.
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

    /// How far it is known who could.
    enum Stage {
        LOOKING,
        KNOWN,
        /// It could not be worked out.
        FAILED,
        /// The blocks are there no longer.
        GONE
    }

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final WeekWork work;
    private final ObjectProperty<Scope> scope =
            new SimpleObjectProperty<>(this, "scope", Scope.CHOSEN);
    private final ObservableList<StandIn> standIns = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", Stage.KNOWN);
    private final ReadOnlyObjectWrapper<@Nullable PracticePlan> seen =
            new ReadOnlyObjectWrapper<>(this, "seen");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ObservableValue<UnaryOperator<PracticePlan>> before;
    private Set<String> chosen = Set.of();
    private @Nullable Cursor at;
    private @Nullable IsoWeek week;
    private @Nullable Job job;
    private int turn;

    ReplaceViewModel(WeekViewModel model, BlockCommands commands, WeekWork work) {
        this.model = model;
        this.commands = commands;
        this.work = work;
        scope.subscribe((_, _) -> look());
        model.desk().shownProperty().subscribe((_, shown) -> follow(shown));
        before = model.desk().beforeProperty();
        before.subscribe((_, _) -> look()); // the weeks before are read: they count too
    }

    /// Takes what is chosen, or else the day or week of the person at the cursor.
    ///
    /// @return whether there is anything to give
    boolean begin() {
        close();
        PracticePlan plan = model.plan().orElse(null);
        at = model.cursorProperty().get();
        week = model.week();
        chosen = model.chosen().stream().map(Block::id).collect(Collectors.toSet());
        seen.set(plan);
        for (Scope each : Scope.values()) {
            if (!blocks(each).isEmpty()) {
                open.set(true);
                changed.set(false);
                scope.set(each);
                look();
                return true;
            }
        }
        close();
        return false;
    }

    /// Forgets what was to be given.
    void close() {
        stop();
        at = null;
        week = null;
        chosen = Set.of();
        seen.set(null);
        standIns.clear();
        open.set(false);
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// Whether something is to be given; no longer once it was, or another week is shown.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether the schedule became another since it was opened.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Who could, the best first.
    ObservableList<StandIn> standIns() {
        return standIns;
    }

    /// The schedule they were held against; empty while there is none.
    Optional<PracticePlan> seen() {
        return Optional.ofNullable(seen.get());
    }

    /// The same, null while there is none.
    ReadOnlyObjectProperty<@Nullable PracticePlan> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// How far it is known who could. What [#seen] and [#blocks] give belongs to it.
    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What goes to the other, as it is in the schedule that was looked at.
    List<Block> blocks(Scope of) {
        Cursor place = at;
        IsoWeek its = week;
        if (place == null || its == null) {
            return List.of();
        }
        return seen().map(PracticePlan::blocks).orElse(List.of()).stream()
                .filter(
                        block ->
                                switch (of) {
                                    case CHOSEN -> chosen.contains(block.id());
                                    case DAY ->
                                            block.member().equals(place.member())
                                                    && block.date().equals(place.date());
                                    case WEEK ->
                                            block.member().equals(place.member())
                                                    && its.contains(block.date());
                                })
                .toList();
    }

    /// Gives the blocks to them.
    ///
    /// @return whether it was done; not if they are not employed, or the schedule is another than
    ///   that which was looked at
    boolean give(StandIn one) {
        List<Block> blocks = blocks(scope.get());
        if (!one.isEmployed()
                || blocks.isEmpty()
                || !model.plan().equals(seen())
                || model.refusesPlanning()) {
            return false;
        }
        close(); // what follows is its own change
        commands.give(blocks, one.member());
        return true;
    }

    /// The same blocks, in the schedule as it is now.
    private void follow(@Nullable Shown shown) {
        if (!open.get()) {
            return;
        }
        if (shown == null || !shown.week().equals(week)) {
            close();
        } else if (!shown.plan().equals(seen.get())) {
            changed.set(true);
            seen.set(shown.plan());
            look();
        }
    }

    private void stop() {
        turn++;
        Job going = job;
        job = null;
        if (going != null) {
            going.cancel();
        }
    }

    private void look() {
        stop();
        standIns.clear();
        PracticePlan plan = seen.get();
        List<Block> blocks = blocks(scope.get());
        if (!open.get() || plan == null) {
            return;
        }
        if (blocks.isEmpty()) {
            stage.set(Stage.GONE);
            return;
        }
        stage.set(Stage.LOOKING);
        int now = turn;
        UnaryOperator<PracticePlan> withBefore = before.getValue();
        job =
                work.beside()
                        .start(
                                _ ->
                                        new StandIns(ShippedLimits.all())
                                                .of(
                                                        withBefore.apply(plan),
                                                        blocks.stream()
                                                                .map(LostWork::whole)
                                                                .toList()),
                                found -> {
                                    if (now == turn) {
                                        standIns.setAll(found);
                                        stage.set(Stage.KNOWN);
                                    }
                                },
                                failure -> {
                                    if (now == turn) {
                                        stage.set(Stage.FAILED);
                                        work.failures().accept(failure);
                                    }
                                });
    }
}
