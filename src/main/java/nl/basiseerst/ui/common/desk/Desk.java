package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.NotPermitted;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.EditPractice.Stepped;
import nl.basiseerst.application.usecase.EditPractice.Steps;
import nl.basiseerst.application.usecase.Sight;
import nl.basiseerst.application.usecase.TryRelease;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.ui.common.BackgroundWork;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
    private final TryRelease trial;
    private final BackgroundWork storage;
    private final BackgroundWork computing;
    private final Consumer<Throwable> failures;
    private final Clock clock;
    private final Rights rights;

    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", Stage.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<SaveState> saving =
            new ReadOnlyObjectWrapper<>(this, "saving", new SaveState.Unchanged());
    private final ReadOnlyObjectWrapper<Steps> steps =
            new ReadOnlyObjectWrapper<>(this, "steps", new Steps(0, null, null));
    private final ReadOnlyObjectWrapper<@Nullable Destination> destination =
            new ReadOnlyObjectWrapper<>(this, "destination");
    private final Halt halt;
    private final Keeper keeper = new Keeper();
    private final Conflicts conflicts;

    /// The day asked for; null for today, which only the zone of the practice can tell.
    private @Nullable LocalDate wanted;

    private @Nullable Period loaded;
    private @Nullable Sight sight;
    private int unsaved;
    private boolean reads;

    /// The last change that was told of since it was read; 0 for none.
    private long told;

    private boolean editedMeanwhile;

    /// Whether what is on screen may not be what is stored.
    private boolean doubted;

    /// Whether somebody is typing.
    private BooleanSupplier typing = () -> false;

    /// How many times what is on screen was thrown away for what is stored. What was started on an
    /// earlier screen has no say any more.
    private int reading;

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
        this.trial = new TryRelease(guard);
        this.storage = storage;
        this.computing = computing;
        this.failures = failures;
        this.clock = clock;
        this.rights = rights;
        halt = new Halt(failures);
        conflicts = new Conflicts(practice, storage, failures, this::edit);
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

    /// Puts everything out of sight until somebody logs in and the desk is opened again.
    public void lock() {
        stage.set(Stage.LOCKED);
    }

    /// Today in the time zone of the practice, or of the clock while there is none.
    public LocalDate today() {
        Shown now = shown.get();
        return now == null ? LocalDate.now(clock) : todayIn(now.plan());
    }

    private LocalDate todayIn(PracticePlan plan) {
        return LocalDate.now(clock.withZone(plan.practice().zone()));
    }

    /// Reads the practice as it is stored, in place of what is on screen; what was asked to be
    /// stored before is stored first.
    public void open() {
        int turn = ++reading;
        LocalDate asked = wanted;
        Period period = around(asked == null ? today() : asked);
        unsaved = 0;
        reads = true;
        editedMeanwhile = false;
        told = 0; // whatever it was, it will be among what is read
        storage.start(
                _ -> new Read(practice.load(period), practice.sight()),
                read -> {
                    if (turn == reading) {
                        loaded(read, period, asked);
                    }
                },
                failure -> notRead(failure, turn));
    }

    private record Read(Optional<StoredPractice> stored, Sight sight) {}

    /// Somebody changed the practice, here or elsewhere: it is read again unless it is on screen.
    ///
    /// @param changeNo number of the last change
    public void follow(long changeNo) {
        told = Math.max(told, changeNo);
        lookAgain();
    }

    /// What is on screen may not be what is stored: it is read again as soon as nobody is typing.
    public void doubt() {
        doubted = true;
        lookAgain();
    }

    /// While somebody is typing what is on screen stays as it is. What they type is then made on
    /// what they saw: if somebody else changed that meanwhile, the two are put before them. Call
    /// [#lookAgain] when that may be over.
    ///
    /// @param now whether something is typed that was not saved yet
    public void holdWhile(BooleanSupplier now) {
        typing = now;
    }

    /// Reads again what somebody changed, unless it is on screen or something is being typed.
    public void lookAgain() {
        boolean open = stage.get() == Stage.OPEN || stage.get() == Stage.EMPTY;
        Sight now = sight;
        boolean seen = !doubted && (now == null ? told == 0 : now.shows(told));
        if (open && !reads && unsaved == 0 && !seen && !typing.getAsBoolean()) {
            open();
        }
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

    private void notRead(Throwable failure, int turn) {
        boolean closed = failure instanceof Failure f && f.key().equals(Session.LOGIN_NEEDED);
        if (!closed && !halt.isOn()) { // else it was said already
            failures.accept(failure);
        }
        if (turn == reading) {
            reads = false;
            stage.set(closed ? Stage.LOCKED : shown.get() == null ? Stage.UNREADABLE : Stage.OPEN);
        }
    }

    /// Looks at another day, and at the week it is in.
    public void show(LocalDate date) {
        wanted = date;
        Shown now = shown.get();
        if (now == null) {
            return; // shown once the practice is read
        }
        if (loaded != null && holds(loaded, date) && !reads) {
            boolean otherWeek = !now.week().contains(date);
            Shown next = new Shown(now.plan(), date);
            if (otherWeek) {
                verdicts.forget();
                judge(next);
            }
            shown.set(next);
        } else if (!halt.refuses()) {
            open();
        }
    }

    /// The days of which the schedule is at hand; empty while there is no practice.
    public Optional<Period> atHand() {
        return Optional.ofNullable(loaded);
    }

    /// Changes the practice: on screen now, on disk soon after.
    ///
    /// @param subject what it is about, as [nl.basiseerst.application.store.ChangeHeader] has it:
    ///   ids, dates and weeks only
    /// @param edits of different things; nothing happens if there are none
    /// @return whether it was accepted; if not, the person was told why
    public boolean edit(String subject, List<Edit> edits) {
        Shown now = shown.get();
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
        editedMeanwhile = reads;
        Shown next = new Shown(edited, now.date());
        judge(next);
        shown.set(next);
        Sight on = sight;
        save(
                () ->
                        on == null
                                ? practice.apply(subject, edits)
                                : practice.apply(on, subject, edits),
                this::saved,
                conflicts.after(subject, edits, on, now.plan(), loaded));
        return true;
    }

    /// Changes the practice also where its schedule is not at hand, or in very many places: on disk
    /// first, and on screen once that is done.
    ///
    /// @param subject what it is about, as for [#edit]
    /// @param edits of different things; nothing happens if there are none
    public void editStored(String subject, List<Edit> edits) {
        if (shown.get() != null && !edits.isEmpty() && !halt.refuses()) {
            save(
                    () -> practice.apply(subject, edits),
                    done -> {
                        saved(done);
                        open();
                    });
        }
    }

    /// Gives up extra offer, as one edit that can be taken back: what "Probeer" does. Which session
    /// an extra block becomes is worked out first; whoever edits meanwhile is not overwritten.
    ///
    /// @param items of the verdict that is shown
    public void release(List<ExtraItem> items) {
        Shown now = shown.get();
        if (now == null || items.isEmpty() || halt.refuses()) {
            return;
        }
        computing.start(
                _ -> trial.edits(now.plan(), now.week(), items),
                edits -> {
                    if (now.equals(shown.get())) {
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
            save(step, this::stepped);
        }
    }

    /// Puts a whole practice in place of what is stored.
    public void replace(PracticePlan plan) {
        if (halt.refuses()) {
            return;
        }
        save(
                () -> practice.replace(plan),
                done -> {
                    saved(done);
                    open();
                });
    }

    /// Goes to another part of the window.
    public void goTo(Destination place) {
        destination.set(null); // going to the same thing twice is twice a change
        destination.set(place);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What is looked at; null until it was read.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The verdict of the shown week; null while there is none yet. After an edit it stays the
    /// former one until the new one is there.
    public ReadOnlyObjectProperty<@Nullable Judged> judgedProperty() {
        return verdicts.judgedProperty();
    }

    /// Whether a newer verdict is on its way.
    public ReadOnlyBooleanProperty judgingProperty() {
        return verdicts.judgingProperty();
    }

    public ReadOnlyObjectProperty<SaveState> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// What can be taken back and done again.
    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /// Where someone asked to go last; null before that.
    public ReadOnlyObjectProperty<@Nullable Destination> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    private void loaded(Read read, Period period, @Nullable LocalDate asked) {
        Optional<StoredPractice> stored = read.stored();
        reads = false;
        if (rights.actorProperty().get() == null) {
            return; // locked while it was read; opened again by who logs in
        }
        doubted = false;
        if (editedMeanwhile) {
            open(); // that edit is stored by now, but not in what was read
            return;
        }
        lookBack();
        if (stored.isEmpty()) {
            loaded = null;
            sight = null;
            shown.set(null);
            verdicts.forget();
            stage.set(Stage.EMPTY);
            return;
        }
        PracticePlan plan = stored.get().plan();
        LocalDate date = asked == null ? todayIn(plan) : asked;
        wanted = date;
        if (!holds(period, date)) {
            open(); // the practice is in another week than the clock of this computer
            return;
        }
        Shown before = shown.get();
        loaded = period;
        sight = read.sight();
        Shown now = new Shown(plan, date);
        if (before == null || !before.week().contains(date)) {
            verdicts.forget();
        }
        judge(now);
        shown.set(now);
        stage.set(Stage.OPEN);
        lookAgain();
    }

    /// What can be taken back is read once the practice is on screen: nobody undoes before that.
    private void lookBack() {
        storage.start(_ -> practice.steps(), steps::set, failures);
    }

    private <T> void save(Supplier<T> work, Consumer<T> after) {
        save(work, after, failures);
    }

    private <T> void save(Supplier<T> work, Consumer<T> after, Consumer<Throwable> otherwise) {
        int turn = reading;
        unsaved++;
        saving.set(new SaveState.Saving());
        storage.start(
                _ -> work.get(),
                done -> {
                    if (turn == reading) {
                        unsaved--;
                    }
                    after.accept(done);
                },
                failure -> {
                    otherwise.accept(failure);
                    notSaved(turn);
                });
    }

    private void saved(Steps done) {
        steps.set(done);
        if (unsaved == 0) {
            saving.set(new SaveState.Saved(clock.instant()));
            lookAgain();
        }
    }

    /// What follows on a change that failed was meant for a practice that never was: it fails in
    /// its turn or is still right, and what is stored is read again after it.
    private void notSaved(int turn) {
        saving.set(new SaveState.NotSaved());
        if (turn == reading) {
            open();
        }
    }

    private void stepped(Stepped done) {
        saved(done.steps());
        if (done.step() == null) {
            return;
        }
        Shown now = shown.get();
        Optional<LocalDate> where = ChangedDates.of(done.step());
        if (now != null && where.isPresent() && !now.week().contains(where.get())) {
            wanted = where.get(); // nothing changes unseen
        }
        open();
    }

    /// Has it weighed. Before it is shown: then it is weighed while the views are drawn.
    private void judge(Shown next) {
        verdicts.judge(next.plan(), next.week());
    }

    private static Period around(LocalDate date) {
        IsoWeek week = IsoWeek.of(date);
        return Period.of(
                week.plusWeeks(-Guard.WEEKS_BEFORE).monday(), week.plusWeeks(WEEKS_AHEAD).sunday());
    }

    /// Whether the period holds what a verdict of that day's week needs.
    private static boolean holds(Period period, LocalDate date) {
        IsoWeek week = IsoWeek.of(date);
        return period.contains(week.plusWeeks(-Guard.WEEKS_BEFORE).monday())
                && period.contains(week.sunday());
    }
}
