package nl.basiseerst.ui.rooms;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.domain.rooms.RoomNeeds;
import nl.basiseerst.domain.rooms.RoomProposal;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Rooms for what has none: sought beside the window, shown, and taken as one edit.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class ProposalViewModel {

    /// For which blocks rooms are sought.
    enum Scope {
        /// Those that are chosen.
        CHOSEN,
        WEEK,
        /// Those of one day.
        DAY,
        /// Those of one person in the week.
        PERSON
    }

    /// A proposal, and the practice it was made for.
    record Found(PracticePlan plan, RoomProposal proposal) {}

    private final Desk desk;
    private final RoomChooser chooser;
    private final BackgroundWork work;
    private final Consumer<Throwable> failures;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<@Nullable Found> found =
            new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyObjectWrapper<Set<String>> left =
            new ReadOnlyObjectWrapper<>(this, "left", Set.of());
    private final ObjectProperty<Scope> scope =
            new SimpleObjectProperty<>(this, "scope", Scope.WEEK);
    private LocalDate date;
    private @Nullable String member;
    private Set<String> blocks = Set.of();
    private int turn;

    ProposalViewModel(
            Desk desk, RoomChooser chooser, BackgroundWork work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.chooser = chooser;
        this.work = work;
        this.failures = failures;
        date = desk.today();
        scope.subscribe((_, _) -> seek());
        desk.shownProperty().subscribe((_, _) -> seek());
    }

    Desk desk() {
        return desk;
    }

    /// Whether it is being looked at.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Null while there is none yet.
    ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The search that is going on; null while there is none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// Ids of the blocks that are left as they are.
    ReadOnlyObjectProperty<Set<String>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /// The day of [Scope#DAY].
    LocalDate date() {
        return date;
    }

    /// Whose blocks [Scope#PERSON] means; empty if nobody was pointed at.
    Optional<Member> member() {
        return plan().flatMap(
                        p -> p.members().stream().filter(m -> m.id().equals(member)).findFirst());
    }

    /// The blocks of [Scope#CHOSEN]; none if none were chosen.
    Set<String> blocks() {
        return blocks;
    }

    /// @param at the day and, unless null, the block that were pointed at
    /// @param chosen ids of the blocks that are chosen; none to begin with the whole week
    void open(LocalDate at, @Nullable Block block, Set<String> chosen) {
        date = at;
        blocks = Set.copyOf(chosen);
        member = block == null ? null : block.member();
        left.set(Set.of());
        scope.set(chosen.isEmpty() ? Scope.WEEK : Scope.CHOSEN);
        open.set(true);
        seek();
    }

    void close() {
        open.set(false);
        stop();
        turn++; // what comes of the search is not wanted any more
        job.set(null);
        found.set(null);
    }

    /// Gives the search up.
    void stop() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// Whether a block gets the room it was found.
    void choose(String block, boolean taken) {
        Set<String> next = new HashSet<>(left.get());
        if (taken) {
            next.remove(block);
        } else {
            next.add(block);
        }
        left.set(Set.copyOf(next));
    }

    /// What would be taken.
    List<Placed> chosen() {
        Found now = found.get();
        return now == null
                ? List.of()
                : now.proposal().placed().stream()
                        .filter(placed -> !left.get().contains(placed.block().id()))
                        .toList();
    }

    /// Gives the chosen blocks their rooms, as one edit.
    void take() {
        Shown shown = desk.shownProperty().get();
        List<Edit> edits =
                chosen().stream()
                        .<Edit>map(one -> new Edit.Update(one.block().withRoom(one.room())))
                        .toList();
        if (shown != null && !edits.isEmpty() && !desk.refuses(Action.PLAN)) {
            close(); // or the edit itself would start another search
            desk.edit(shown.week().toString(), edits);
        }
    }

    private Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }

    /// What was found for a schedule that has changed since could put two people in one room.
    private void seek() {
        stop();
        int now = ++turn;
        job.set(null);
        found.set(null);
        Shown shown = desk.shownProperty().get();
        if (!open.get() || shown == null) {
            return;
        }
        PracticePlan plan = shown.plan();
        List<String> wanted =
                new RoomNeeds(plan)
                        .missing(plan, shown.week()).stream()
                                .filter(this::isWanted)
                                .map(Block::id)
                                .toList();
        Job started =
                work.start(
                        progress ->
                                new Found(
                                        plan,
                                        chooser.propose(plan, wanted, progress::stopIfCancelled)),
                        result -> ended(now, result),
                        failure -> {
                            ended(now, null);
                            failures.accept(failure);
                        });
        if (started.runningProperty().get()) {
            job.set(started);
        }
    }

    private boolean isWanted(Block block) {
        return switch (scope.get()) {
            case CHOSEN -> blocks.contains(block.id());
            case WEEK -> true;
            case DAY -> block.date().equals(date);
            case PERSON -> block.member().equals(member);
        };
    }

    private void ended(int which, @Nullable Found result) {
        if (which == turn) { // otherwise a later search goes on
            job.set(null);
            found.set(result);
        }
    }
}
