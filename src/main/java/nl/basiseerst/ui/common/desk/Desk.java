package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.NotPermitted;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.EditPractice.Stepped;
import nl.basiseerst.application.usecase.EditPractice.Steps;
import nl.basiseerst.application.usecase.Sight;
import nl.basiseerst.application.usecase.TryRelease;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.ui.common.BackgroundWork;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The practice that is worked on. Every view looks at this one and changes it here, so that they
/// all show the same.
///
/// An edit is on screen at once, is judged and stored beside the JavaFX thread, and is taken off
/// again, with a sentence, if it cannot be stored. Use on the JavaFX thread only. Knows no scene
/// graph, so tests run without a toolkit.
public final class Desk {

    /// How many weeks after the shown one are at hand too.
    public static final int WEEKS_AHEAD = 13;

    /// How far the desk is.
    public enum Stage {
        /// The practice is being read.
        LOADING,
        /// There is no practice yet.
        EMPTY,
        /// The practice is shown.
        OPEN,
        /// It could not be read; the failure says why.
        UNREADABLE,
        /// Somebody has to log in; what was shown before is still there, out of sight.
        LOCKED
    }

    private final EditPractice practice;
    private final Verdicts verdicts;
    private final RosterChecks checks;
    private final TryRelease trial;
    private final BackgroundWork computing;
    private final Consumer<Throwable> failures;
    private final Rights rights;
    private final OnScreen screen;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<@Nullable Destination> destination =
            new ReadOnlyObjectWrapper<>(this, "destination");
    private final Halt halt;
    private final Keeper keeper = new Keeper();
    private final Conflicts conflicts;

    /// @param storage runs its work one after another; every use of the store goes through it
    /// @param failures told of what goes wrong
    /// @param clock tells which day is today
    /// @param rights what whoever is at work may do, as far as the window knows
    public Desk(
            EditPractice practice,
            Guard guard,
            BackgroundWork storage,
            BackgroundWork computing,
            Consumer<Throwable> failures,
            Clock clock,
            Rights rights) {
        this.practice = practice;
        this.verdicts = new Verdicts(guard, computing, failures);
        this.checks = new RosterChecks(practice, storage, computing, failures);
        this.trial = new TryRelease(guard);
        this.computing = computing;
        this.failures = failures;
        this.rights = rights;
        halt = new Halt(failures);
        screen = new OnScreen(practice, verdicts, checks, storage, failures, clock, rights, halt);
        saving = screen.saving();
        conflicts = new Conflicts(practice, rights, failures, this::edit);
    }

    /// The desk of a practice without accounts, on which everything may be done.
    public Desk(
            EditPractice practice,
            Guard guard,
            BackgroundWork storage,
            BackgroundWork computing,
            Consumer<Throwable> failures,
            Clock clock) {
        this(practice, guard, storage, computing, failures, clock, new Rights());
    }

    /// What whoever is at work may do. To show it only: what may not be done is refused where it is
    /// stored.
    public Rights rights() {
        return rights;
    }

    /// Whether whoever is at work may not do that; then they are told why. For what is begun long
    /// before anything is stored.
    public boolean refuses(Action action) {
        try {
            rights.require(action);
            return false;
        } catch (NotPermitted refused) {
            failures.accept(refused);
            return true;
        }
    }

    /// Puts everything out of sight until somebody logs in and the desk is opened again.
    public void lock() {
        screen.lock();
    }

    /// Today in the time zone of the practice, or of the clock while there is none.
    public LocalDate today() {
        return screen.today();
    }

    /// What the clock on the wall of the practice says, or the clock while there is none.
    public LocalDateTime now() {
        return screen.wallClock();
    }

    /// Reads the practice as it is stored, in place of what is on screen; what was asked to be
    /// stored before is stored first.
    public void open() {
        screen.read();
    }

    /// Somebody changed the practice, here or elsewhere: it is read again unless it is on screen.
    ///
    /// @param changeNo number of the last change
    public void follow(long changeNo) {
        screen.follow(changeNo);
    }

    /// What is on screen may not be what is stored: it is read again as soon as nobody is typing.
    public void doubt() {
        screen.doubt();
    }

    /// While somebody is typing or dragging what is on screen stays as it is, as long as anybody
    /// who called this says so. What they type is then made on what they saw: if somebody else
    /// changed that meanwhile, the two are put before them. Call [#lookAgain] when that may be
    /// over.
    ///
    /// @param now whether something is typed or dragged that was not saved yet
    public void holdWhile(BooleanSupplier now) {
        screen.holdWhile(now);
    }

    /// Reads again what somebody changed, unless it is on screen or something is being typed.
    public void lookAgain() {
        screen.lookAgain();
    }

    /// What keeps people from changing anything for the time being.
    public Halt halt() {
        return halt;
    }

    /// Which computer keeps the practice.
    public Keeper keeper() {
        return keeper;
    }

    /// What was changed by two people at the same time.
    public Conflicts conflicts() {
        return conflicts;
    }

    /// Looks at another day, and at the week it is in.
    public void show(LocalDate date) {
        screen.show(date);
    }

    /// The days of which the schedule is at hand; empty while there is no practice.
    public Optional<Period> atHand() {
        return Optional.ofNullable(screen.loaded());
    }

    /// Changes the practice: on screen now, on disk soon after.
    ///
    /// @param subject what it is about, as [nl.basiseerst.application.store.ChangeHeader] has it:
    ///   ids, dates and weeks only
    /// @param edits of different things; nothing happens if there are none
    /// @return whether it was accepted; if not, the person was told why
    public boolean edit(String subject, List<Edit> edits) {
        Shown now = screen.now();
        if (now == null || edits.isEmpty() || halt.refuses()) {
            return false;
        }
        PracticePlan edited;
        try {
            rights.require(edits);
            edited = EditedPlan.of(now.plan(), edits);
        } catch (InvalidValue | OutdatedEdit | NotPermitted refused) {
            failures.accept(refused);
            return false;
        }
        screen.show(edited, now.date());
        Sight on = screen.sight();
        saving.save(
                conflicts.storing(subject, edits, on, now.plan(), screen.loaded()),
                saving::saved,
                conflicts::take);
        return true;
    }

    /// Changes the practice also where its schedule is not at hand, or in very many places: on disk
    /// first, and on screen once that is done.
    ///
    /// @param subject what it is about, as for [#edit]
    /// @param edits of different things; nothing happens if there are none
    /// @return whether that was begun; if not, the person was told why
    public boolean editStored(String subject, List<Edit> edits) {
        if (screen.now() == null || edits.isEmpty() || halt.refuses()) {
            return false;
        }
        saving.save(
                () -> practice.apply(subject, edits),
                done -> {
                    saving.saved(done);
                    open();
                });
        return true;
    }

    /// Gives up extra offer, as one edit that can be taken back: what "Probeer" does. Which session
    /// an extra block becomes is worked out first; whoever edits meanwhile is not overwritten.
    ///
    /// @param items of the verdict that is shown
    public void release(List<ExtraItem> items) {
        Shown now = screen.now();
        if (now == null || items.isEmpty() || halt.refuses() || refuses(Action.PLAN)) {
            return;
        }
        computing.start(
                _ -> trial.edits(now.plan(), now.week(), items),
                edits -> {
                    if (now.equals(screen.now())) {
                        edit(now.week().toString(), edits);
                    }
                },
                failures);
    }

    /// Takes the last change back, if there is one.
    public void undo() {
        step(practice::undo);
    }

    /// Does again what was taken back last, if there is anything.
    public void redo() {
        step(practice::redo);
    }

    private void step(Supplier<Stepped> step) {
        if (!halt.refuses()) {
            saving.save(step, this::stepped);
        }
    }

    private void stepped(Stepped done) {
        saving.saved(done.steps());
        if (done.step() == null) {
            return;
        }
        Shown now = screen.now();
        Optional<LocalDate> where = ChangedDates.of(done.step());
        if (now != null && where.isPresent() && !now.week().contains(where.get())) {
            screen.readAt(where.get()); // nothing changes unseen
        } else {
            open();
        }
    }

    /// Puts a whole practice in place of what is stored.
    ///
    /// @return whether that was begun; if not, the person was told why
    public boolean replace(PracticePlan plan) {
        if (halt.refuses() || refuses(Action.REPLACE_PRACTICE)) {
            return false;
        }
        saving.save(
                () -> practice.replace(plan),
                done -> {
                    saving.saved(done);
                    open();
                });
        return true;
    }

    /// Goes to another part of the window.
    public void goTo(Destination place) {
        destination.set(null); // going to the same thing twice is twice a change
        destination.set(place);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return screen.stageProperty();
    }

    /// What is looked at; null until it was read.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return screen.shownProperty();
    }

    /// The verdict of the shown week; null while there is none yet. After an edit it stays the
    /// former one until the new one is there.
    public ReadOnlyObjectProperty<@Nullable Judged> judgedProperty() {
        return verdicts.judgedProperty();
    }

    /// What does not fit in the shown week; null while that is not known yet. After an edit it
    /// stays what it was until it is worked out anew.
    public ReadOnlyObjectProperty<@Nullable RosterChecked> checkedProperty() {
        return checks.checkedProperty();
    }

    /// What puts the work of the weeks before those at hand into the practice, for who asks the
    /// rules of the schedule: another once those weeks are read. It may be used on any thread.
    public ObservableValue<UnaryOperator<PracticePlan>> beforeProperty() {
        return checks.beforeProperty();
    }

    /// Whether a newer verdict is on its way.
    public ReadOnlyBooleanProperty judgingProperty() {
        return verdicts.judgingProperty();
    }

    public ReadOnlyObjectProperty<SaveState> savingProperty() {
        return saving.stateProperty();
    }

    /// What can be taken back and done again.
    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return saving.stepsProperty();
    }

    /// Where someone asked to go last; null before that.
    public ReadOnlyObjectProperty<@Nullable Destination> destinationProperty() {
        return destination.getReadOnlyProperty();
    }
}
