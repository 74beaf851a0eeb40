package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.Sight;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What the desk shows of the stored practice: reads it, and reads it again when somebody changed
/// it elsewhere. Use on the JavaFX thread only.
final class OnScreen {

    private final EditPractice practice;
    private final Verdicts verdicts;
    private final RosterChecks checks;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final Clock clock;
    private final Rights rights;
    private final Halt halt;
    private final Saving saving;

    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(this, "stage", Stage.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown");

    /// The day asked for; null for today, which only the zone of the practice can tell.
    private @Nullable LocalDate wanted;

    private @Nullable Period loaded;
    private @Nullable Sight sight;
    private boolean reads;

    /// The last change that was told of since it was read; 0 for none.
    private long told;

    private boolean editedMeanwhile;

    /// Whether what is on screen may not be what is stored.
    private boolean doubted;

    /// Whether somebody is typing.
    private BooleanSupplier typing = () -> false;

    /// How many times it was read. What was asked for earlier has no say any more.
    private int turn;

    OnScreen(
            EditPractice practice,
            Verdicts verdicts,
            RosterChecks checks,
            BackgroundWork storage,
            Consumer<Throwable> failures,
            Clock clock,
            Rights rights,
            Halt halt) {
        this.practice = practice;
        this.verdicts = verdicts;
        this.checks = checks;
        this.storage = storage;
        this.failures = failures;
        this.clock = clock;
        this.rights = rights;
        this.halt = halt;
        saving = new Saving(storage, failures, clock, this::lookAgain, this::read);
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Nullable Shown now() {
        return shown.get();
    }

    /// What the person saw of the changes; null if that is not known.
    @Nullable Sight sight() {
        return sight;
    }

    /// The days of which the schedule is at hand; null while there is no practice.
    @Nullable Period loaded() {
        return loaded;
    }

    /// What is changed of it, on its way to the disk.
    Saving saving() {
        return saving;
    }

    void lock() {
        stage.set(Stage.LOCKED);
    }

    LocalDate today() {
        Shown now = shown.get();
        return now == null ? LocalDate.now(clock) : todayIn(now.plan());
    }

    LocalDateTime wallClock() {
        Shown here = shown.get();
        return LocalDateTime.now(
                here == null ? clock : clock.withZone(here.plan().practice().zone()));
    }

    private LocalDate todayIn(PracticePlan plan) {
        return LocalDate.now(clock.withZone(plan.practice().zone()));
    }

    /// Reads what is stored, in place of what is on screen.
    void read() {
        int mine = ++turn;
        LocalDate asked = wanted;
        Period period = around(asked == null ? today() : asked);
        saving.startAnew();
        reads = true;
        editedMeanwhile = false;
        told = 0; // whatever it was, it will be among what is read
        storage.start(
                _ -> new Read(practice.load(period), practice.sight()),
                read -> {
                    if (mine == turn) {
                        loaded(read, period, asked);
                    }
                },
                failure -> notRead(failure, mine));
    }

    private record Read(Optional<StoredPractice> stored, Sight sight) {}

    private void notRead(Throwable failure, int mine) {
        boolean closed = failure instanceof Failure f && f.key().equals(Session.LOGIN_NEEDED);
        if (!closed && !halt.isOn()) { // else it was said already
            failures.accept(failure);
        }
        if (mine == turn) {
            reads = false;
            stage.set(closed ? Stage.LOCKED : shown.get() == null ? Stage.UNREADABLE : Stage.OPEN);
        }
    }

    /// Somebody changed the practice, here or elsewhere: it is read again unless it is on screen.
    void follow(long changeNo) {
        told = Math.max(told, changeNo);
        lookAgain();
    }

    /// What is on screen may not be what is stored.
    void doubt() {
        doubted = true;
        lookAgain();
    }

    /// Keeps what is on screen for as long as somebody is typing.
    void holdWhile(BooleanSupplier now) {
        BooleanSupplier before = typing;
        typing = () -> before.getAsBoolean() || now.getAsBoolean();
    }

    /// Reads again what somebody changed, unless it is on screen or something is being typed.
    void lookAgain() {
        boolean open = stage.get() == Stage.OPEN || stage.get() == Stage.EMPTY;
        Sight now = sight;
        boolean seen = !doubted && (now == null ? told == 0 : now.shows(told));
        if (open && !reads && saving.isDone() && !seen && !typing.getAsBoolean()) {
            read();
        }
    }

    /// Looks at another day, and at the week it is in.
    void show(LocalDate date) {
        wanted = date;
        Shown now = shown.get();
        if (now == null) {
            return; // shown once the practice is read
        }
        if (loaded != null && holds(loaded, date) && !reads) {
            boolean otherWeek = !now.week().contains(date);
            Shown next = new Shown(now.plan(), date);
            if (otherWeek) {
                forget();
                judge(next);
            }
            shown.set(next);
        } else if (!halt.refuses()) {
            read();
        }
    }

    /// Reads what is stored again, at that day.
    void readAt(LocalDate date) {
        wanted = date;
        read();
    }

    /// Shows the practice as somebody has just changed it.
    void show(PracticePlan edited, LocalDate date) {
        editedMeanwhile = reads;
        Shown next = new Shown(edited, date);
        // what does not fit is known first and drawn while the verdict is worked out: after it, it
        // would take a drawing more
        checks.check(next.plan(), next.week());
        verdicts.judge(next.plan(), next.week());
        shown.set(next);
    }

    private void loaded(Read read, Period period, @Nullable LocalDate asked) {
        Optional<StoredPractice> stored = read.stored();
        reads = false;
        if (rights.actorProperty().get() == null) {
            return; // locked while it was read; opened again by who logs in
        }
        doubted = false;
        if (editedMeanwhile) {
            read(); // that edit is stored by now, but not in what was read
            return;
        }
        lookBack();
        if (stored.isEmpty()) {
            loaded = null;
            sight = null;
            shown.set(null);
            forget();
            stage.set(Stage.EMPTY);
            return;
        }
        PracticePlan plan = stored.get().plan();
        LocalDate date = asked == null ? todayIn(plan) : asked;
        wanted = date;
        if (!holds(period, date)) {
            read(); // the practice is in another week than the clock of this computer
            return;
        }
        Shown before = shown.get();
        if (!period.equals(loaded)) {
            checks.forgetBefore();
        }
        loaded = period;
        sight = read.sight();
        Shown now = new Shown(plan, date);
        if (before == null || !before.week().contains(date)) {
            forget();
        }
        judge(now);
        shown.set(now);
        stage.set(Stage.OPEN);
        checks.readBefore(period, now.week());
        lookAgain();
    }

    /// What can be taken back is read once the practice is on screen: nobody undoes before that.
    private void lookBack() {
        storage.start(_ -> practice.steps(), saving::setSteps, failures);
    }

    /// Has it weighed. Before it is shown: then it is weighed while the views are drawn.
    private void judge(Shown next) {
        verdicts.judge(next.plan(), next.week());
        checks.check(next.plan(), next.week());
    }

    private void forget() {
        verdicts.forget();
        checks.forget();
    }

    private static Period around(LocalDate date) {
        IsoWeek week = IsoWeek.of(date);
        return Period.of(
                week.plusWeeks(-Guard.WEEKS_BEFORE).monday(),
                week.plusWeeks(Desk.WEEKS_AHEAD).sunday());
    }

    /// Whether the period holds what a verdict of that day's week needs, and the weeks after it
    /// that the rules of the schedule look at.
    private static boolean holds(Period period, LocalDate date) {
        IsoWeek week = IsoWeek.of(date);
        return period.contains(week.plusWeeks(-Guard.WEEKS_BEFORE).monday())
                && period.contains(week.plusWeeks(RosterRules.WEEKS_AFTER).sunday());
    }
}
