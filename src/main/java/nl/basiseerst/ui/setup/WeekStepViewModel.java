package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.setup.DraftWeek;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Require;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The first weeks: the draft of the basic schedule, and making weeks from it.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
final class WeekStepViewModel {

    /// A quarter: as far ahead as the window looks.
    static final int USUAL_WEEKS = Desk.WEEKS_AHEAD;

    /// A year.
    static final int MOST_WEEKS = 53;

    private static final int CHOICES = 12;

    /// What the step shows.
    ///
    /// @param drafts the weeks of the cycle; none while nobody works
    /// @param stamped the weeks from this one on that were made from a basic schedule
    record State(List<DraftWeek> drafts, List<IsoWeek> stamped) {

        State {
            drafts = List.copyOf(drafts);
            stamped = List.copyOf(stamped);
        }
    }

    /// What stamping came to.
    ///
    /// @param weeks how many were made
    /// @param kept how many days of people stayed as they were
    /// @param closed how many dates were skipped because the practice is closed
    record Done(int weeks, int blocks, int kept, int closed) {}

    private final Desk desk;
    private final OnDesk onDesk;
    private final BackgroundWork storage;
    private final StampSchedule stamp;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable State> state =
            new ReadOnlyObjectWrapper<>(this, "state");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyObjectWrapper<@Nullable Done> done =
            new ReadOnlyObjectWrapper<>(this, "done");
    private @Nullable IsoWeek first;
    private int weeks = USUAL_WEEKS;

    /// What comes once the weeks that were made are on screen.
    private @Nullable Runnable then;

    WeekStepViewModel(
            Desk desk,
            SetupProgress progress,
            BackgroundWork storage,
            StampSchedule stamp,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.storage = storage;
        this.stamp = stamp;
        this.failures = failures;
        onDesk = new OnDesk(desk, progress);
        desk.shownProperty().subscribe(_ -> refresh());
    }

    /// What is shown; null until it was read.
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The making of weeks that is going on; null for none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// What was made last; null before that.
    ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The first week to make: next week, until somebody says otherwise.
    IsoWeek first() {
        IsoWeek chosen = first;
        return chosen == null ? IsoWeek.of(desk.today()).plusWeeks(1) : chosen;
    }

    /// The weeks that can be the first.
    List<IsoWeek> choices() {
        List<IsoWeek> choices = new ArrayList<>();
        for (int i = 0; i < CHOICES; i++) {
            choices.add(IsoWeek.of(desk.today()).plusWeeks(i));
        }
        return choices;
    }

    int weeks() {
        return weeks;
    }

    void beginIn(IsoWeek week) {
        first = week;
    }

    /// @param count of weeks to make, from 1 to [#MOST_WEEKS]
    /// @throws nl.basiseerst.domain.value.InvalidValue if it is not
    void make(int count) {
        Require.between("", count, 1, MOST_WEEKS);
        weeks = count;
    }

    /// Whether there is nothing yet from this week on.
    boolean isUnplanned() {
        State now = state.get();
        return now != null && now.stamped().isEmpty() && hasNoBlocks();
    }

    /// Whether weeks can be made at all.
    boolean canStamp() {
        State now = state.get();
        return now != null && !now.drafts().isEmpty() && job.get() == null;
    }

    /// Makes the weeks, as one change that can be taken back, and looks at the first of them.
    ///
    /// @param after what comes when they are on screen
    void stamp(Runnable after) {
        if (!canStamp()) {
            return;
        }
        IsoWeek from = first();
        StampOrder order = new StampOrder(from, from.plusWeeks(weeks - 1), Existing.KEEP);
        done.set(null);
        Job started =
                storage.start(
                        progress -> stamped(order, progress),
                        made -> {
                            job.set(null);
                            done.set(made);
                            then = after;
                            desk.show(from.monday());
                            desk.open();
                        },
                        failure -> {
                            job.set(null);
                            failures.accept(failure);
                        });
        if (started.runningProperty().get()) {
            job.set(started);
        }
    }

    /// Gives up what is going on; nothing was changed then.
    void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// Goes to the basic schedule, to change it.
    void toBasic() {
        desk.goTo(new Destination("basic", null));
    }

    /// On the storage thread.
    private Done stamped(StampOrder order, Progress progress) {
        var prepared = stamp.preview(order, progress);
        stamp.carryOut(prepared, progress);
        StampPlan plan = prepared.plan();
        return new Done(
                plan.weeks().size(), plan.added(), plan.kept().size(), plan.closed().size());
    }

    private boolean hasNoBlocks() {
        IsoWeek now = IsoWeek.of(desk.today());
        return onDesk.plan()
                .filter(
                        plan ->
                                plan.blocks().stream()
                                        .anyMatch(b -> !b.date().isBefore(now.monday())))
                .isEmpty();
    }

    private void refresh() {
        Optional<PracticePlan> plan = onDesk.plan();
        State now = plan.map(this::stateOf).orElse(null);
        state.set(now);
        Runnable next = then;
        if (next != null && now != null && !now.stamped().isEmpty()) {
            then = null;
            next.run();
        }
    }

    private State stateOf(PracticePlan plan) {
        List<BasicSchedule> schedules = plan.groundwork().basicSchedules();
        List<DraftWeek> drafts = new ArrayList<>();
        if (!schedules.isEmpty() && !schedules.getLast().blocks().isEmpty()) {
            BasicSchedule schedule = schedules.getLast();
            for (int week = 1; week <= schedule.weeks(); week++) {
                drafts.add(DraftWeek.of(plan, schedule, week));
            }
        }
        IsoWeek now = IsoWeek.of(desk.today());
        List<IsoWeek> stamped =
                schedules.stream()
                        .flatMap(schedule -> schedule.stamped().stream())
                        .filter(week -> week.compareTo(now) >= 0)
                        .distinct()
                        .sorted()
                        .toList();
        return new State(drafts, stamped);
    }
}
