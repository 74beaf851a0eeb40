package nl.basiseerst.ui.absence;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.absence.AbsenceTrial;
import nl.basiseerst.application.absence.TryAbsence;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.AtHand;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

/// What an absence comes to, looked at before it is kept: it is read and worked out beside the
/// JavaFX thread, and what was asked before is no longer wanted.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class TrialViewModel {

    /// How trials are worked out.
    ///
    /// @param load reads the schedule of a period; called where all work with the store goes
    /// @param storage where that is
    /// @param computing where it is worked out
    public record Work(
            TryAbsence trying,
            Function<Period, StoredPractice> load,
            BackgroundWork storage,
            BackgroundWork computing) {}

    /// What was worked out, and on which practice.
    ///
    /// @param plan without the absence
    record Tried(PracticePlan plan, AbsenceTrial trial) {}

    private final Desk desk;
    private final Work work;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Tried> tried =
            new ReadOnlyObjectWrapper<>(this, "tried");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyBooleanWrapper changed =
            new ReadOnlyBooleanWrapper(this, "changed", false);
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private @Nullable Absence asked;

    /// How it is worked out who stands in; null once that is known.
    private @Nullable Choice choosing;

    private boolean givenUp;
    private int turn;

    public TrialViewModel(Desk desk, Work work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.failures = failures;
    }

    Desk desk() {
        return desk;
    }

    /// What it comes to; null while that is not known. What was worked out before stays until then.
    ReadOnlyObjectProperty<@Nullable Tried> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// What is going on; null for nothing.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// Whether nothing was kept because a block had become another: what it comes to by now has to
    /// be looked at first.
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// Whether it is known what that absence comes to.
    boolean isOf(Absence absence) {
        Tried now = tried.get();
        return now != null && job.get() == null && now.trial().absence().equals(absence);
    }

    /// Asks what an absence comes to. Who was chosen to stand in for the same person stays.
    void ask(Absence absence) {
        Absence before = asked;
        if (before == null || !before.member().equals(absence.member())) {
            tried.set(null);
            chosen.clear();
            choosing = null;
        }
        asked = absence;
        changed.set(false);
        givenUp = false;
        again();
    }

    /// Asks the same once more: the practice has changed. Who gave up waiting is left alone.
    void again() {
        if (!givenUp) {
            Choice going = choosing;
            start(going == null ? asChosen() : going);
        }
    }

    private Choice asChosen() {
        Map<String, String> standIns = Map.copyOf(chosen);
        return (_, _, _) -> standIns;
    }

    /// Forgets what was asked.
    void forget() {
        asked = null;
        changed.set(false);
        chosen.clear();
        choosing = null;
        stop();
        tried.set(null);
    }

    /// Gives up what is being worked out: then it is not known, until something else is asked.
    void giveUp() {
        givenUp = true;
        choosing = null;
        stop();
        tried.set(null);
    }

    private void stop() {
        turn++;
        Job now = job.get();
        if (now != null) {
            now.cancel();
        }
        job.set(null);
    }

    /// Has somebody stand in.
    ///
    /// @param block id of the block
    /// @param member id of the member, null for nobody
    void choose(String block, @Nullable String member) {
        if (member == null) {
            chosen.remove(block);
        } else {
            chosen.put(block, member);
        }
        givenUp = false;
        start(asChosen());
    }

    /// Has the best stand in wherever somebody is at hand.
    void chooseAll() {
        givenUp = false;
        start(work.trying()::proposal);
    }

    /// Keeps the absence and who stands in, as one change. Where a block has become another since
    /// it was worked out, nothing is kept and it is asked again.
    ///
    /// @param more what belongs to it
    /// @return whether there was anything to keep, and it was accepted
    boolean keep(List<Edit> more) {
        Tried now = tried.get();
        Shown shown = desk.shownProperty().get();
        if (now == null || job.get() != null || shown == null) {
            return false;
        }
        if (hasChanged(now, shown.plan())) {
            changed.set(true);
            again();
            return false;
        }
        List<Edit> edits = new ArrayList<>(now.trial().edits());
        edits.addAll(more);
        if (!AtHand.store(desk, now.trial().absence().member(), edits)) {
            return false;
        }
        forget();
        return true;
    }

    /// Whether a block that was worked with is another by now, or gone, as far as its day is at
    /// hand.
    private boolean hasChanged(Tried then, PracticePlan plan) {
        Map<String, Block> before = byId(then.plan());
        Map<String, Block> present = byId(plan);
        return then.trial().edits().stream()
                .filter(edit -> !(edit instanceof Edit.Add))
                .map(edit -> before.get(edit.entity().id()))
                .filter(Objects::nonNull)
                .anyMatch(
                        block -> {
                            Block there = present.get(block.id());
                            return there == null
                                    ? desk.atHand()
                                            .filter(days -> days.contains(block.date()))
                                            .isPresent()
                                    : !there.equals(block);
                        });
    }

    private static Map<String, Block> byId(PracticePlan plan) {
        Map<String, Block> blocks = new HashMap<>();
        plan.blocks().forEach(block -> blocks.put(block.id(), block));
        return blocks;
    }

    /// Who stands in, worked out with the schedule at hand.
    private interface Choice {

        Map<String, String> of(PracticePlan plan, Absence absence, Progress progress);
    }

    private void start(Choice choice) {
        Absence absence = asked;
        stop();
        choosing = choice;
        if (absence == null || desk.shownProperty().get() == null) {
            return;
        }
        int now = turn;
        Period period = TryAbsence.needed(absence.from(), absence.to());
        Job reading =
                work.storage()
                        .start(
                                progress -> {
                                    progress.stopIfCancelled();
                                    return work.load().apply(period).plan();
                                },
                                plan -> {
                                    if (now == turn) {
                                        compute(plan, absence, choice, now);
                                    }
                                },
                                failure -> failed(failure, now));
        follow(reading, now);
    }

    /// A job that is over already has told so itself.
    private void follow(Job going, int now) {
        if (now == turn && going.runningProperty().get()) {
            job.set(going);
        }
    }

    private void compute(PracticePlan plan, Absence absence, Choice choice, int now) {
        Job computing =
                work.computing()
                        .start(
                                progress -> {
                                    Map<String, String> standIns =
                                            new HashMap<>(choice.of(plan, absence, progress));
                                    return new Tried(
                                            plan,
                                            work.trying().of(plan, absence, standIns, progress));
                                },
                                found -> {
                                    if (now == turn) {
                                        choosing = null;
                                        chosen.clear();
                                        chosen.putAll(found.trial().chosen());
                                        job.set(null);
                                        tried.set(found);
                                    }
                                },
                                failure -> failed(failure, now));
        follow(computing, now);
    }

    private void failed(Throwable failure, int now) {
        if (now == turn) {
            job.set(null);
            tried.set(null);
        }
        if (!(failure instanceof CancellationException)) {
            failures.accept(failure);
        }
    }
}
