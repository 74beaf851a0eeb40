package nl.basiseerst.ui.absence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Holidays;
import nl.basiseerst.application.absence.ClosureTrial;
import nl.basiseerst.application.absence.TryClosure;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Days on which the practice is closed: one more, other days, or open again, and what that comes
/// to before it is kept.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class ClosuresViewModel {

    /// How it is worked out.
    ///
    /// @param holidays those of this year and the next are asked for, where it is worked out
    /// @param load reads the schedule of a period; called where all work with the store goes
    /// @param storage where that is
    /// @param computing where it is worked out
    public record Work(
            TryClosure trying,
            Holidays holidays,
            Function<Period, StoredPractice> load,
            BackgroundWork storage,
            BackgroundWork computing) {}

    /// What is filled in.
    ///
    /// @param before the closure that is changed, null for one more
    /// @param after the days to be closed, null for none: to be open again
    record Draft(@Nullable Closure before, @Nullable Closure after) {

        Practice in(Practice practice, LocalDate today, Set<LocalDate> holidays) {
            Practice opened =
                    before == null
                            ? practice
                            : before.opened(practice, days(practice), today, holidays);
            return after == null ? opened : after.closed(opened);
        }

        /// The days to be closed on which the practice would be open.
        List<LocalDate> days(Practice practice) {
            return after == null ? List.of() : after.days(practice);
        }
    }

    /// What was worked out, and on which practice.
    ///
    /// @param plan as it is
    record Tried(PracticePlan plan, ClosureTrial trial) {}

    private final Desk desk;
    private final Work work;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft =
            new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyObjectWrapper<@Nullable Tried> tried =
            new ReadOnlyObjectWrapper<>(this, "tried");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private Set<LocalDate> holidays = Set.of();
    private boolean givenUp;
    private int turn;

    public ClosuresViewModel(Desk desk, Work work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.failures = failures;
        int year = desk.today().getYear();
        work.computing()
                .start(
                        _ ->
                                Stream.of(year, year + 1)
                                        .flatMap(one -> work.holidays().of(one).stream())
                                        .filter(holiday -> holiday.kind().usuallyClosed())
                                        .map(Holidays.Holiday::date)
                                        .collect(Collectors.toSet()),
                        this::know,
                        failures);
        desk.shownProperty().subscribe((_, _) -> again());
        desk.stepsProperty().subscribe((_, _) -> again()); // what is tried is read from the store
    }

    Desk desk() {
        return desk;
    }

    /// What is filled in; null for nothing.
    ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What it comes to; null while that is not known.
    ReadOnlyObjectProperty<@Nullable Tried> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    /// What is going on; null for nothing.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    Optional<Practice> practice() {
        return Optional.ofNullable(desk.shownProperty().get()).map(s -> s.plan().practice());
    }

    /// The closures that are not over, in order of time.
    List<Closure> coming() {
        LocalDate today = desk.today();
        return practice().stream()
                .flatMap(practice -> Closure.of(practice).stream())
                .filter(closure -> !closure.to().isBefore(today))
                .toList();
    }

    /// Begins with the days of a closure, to change them.
    void change(Closure closure) {
        fill(new Draft(closure, closure));
    }

    /// Looks at what it does to be open again.
    void open(Closure closure) {
        fill(new Draft(closure, null));
    }

    /// Fills in the days.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if the last is before the first, or much
    ///   later
    void setDays(LocalDate from, LocalDate to) {
        Draft now = draft.get();
        fill(new Draft(now == null ? null : now.before(), new Closure(from, to)));
    }

    /// Fills in that the days are not known: a closure that is being changed stays as it is.
    void setNoDays() {
        Draft now = draft.get();
        Closure before = now == null ? null : now.before();
        fill(before == null ? null : new Draft(before, before));
    }

    /// Forgets what is filled in.
    void forget() {
        stop();
        draft.set(null);
        tried.set(null);
    }

    /// Stops working out what it comes to: then it is not known, until other days are filled in.
    void giveUp() {
        givenUp = true;
        stop();
        tried.set(null);
    }

    /// Whether what is filled in changes anything.
    boolean isChange() {
        Draft now = draft.get();
        return now != null
                && practice().filter(practice -> !in(now, practice).equals(practice)).isPresent();
    }

    /// The days of the closure that is changed or opened that stay closed all the same, in order.
    List<LocalDate> staying() {
        Draft now = draft.get();
        Practice practice = practice().orElse(null);
        Closure before = now == null ? null : now.before();
        if (now == null || before == null || practice == null) {
            return List.of();
        }
        List<LocalDate> wanted = now.days(practice);
        List<LocalDate> closed = in(now, practice).closedDates();
        return before.days(practice).stream()
                .filter(date -> !wanted.contains(date) && closed.contains(date))
                .toList();
    }

    private Practice in(Draft filled, Practice practice) {
        return filled.in(practice, desk.today(), holidays);
    }

    private void know(Set<LocalDate> found) {
        holidays = found;
        again();
    }

    /// Keeps what is filled in, also if nobody waited for what it comes to.
    void keep() {
        Draft now = draft.get();
        Practice practice = practice().orElse(null);
        if (now == null || practice == null || !isChange()) {
            return;
        }
        draft.set(null); // before the practice changes: nothing is to be worked out any more
        if (desk.edit(practice.id(), List.of(new Edit.Update(in(now, practice))))) {
            forget();
        } else {
            fill(now);
        }
    }

    private void fill(@Nullable Draft filled) {
        givenUp = false;
        draft.set(filled);
        again();
    }

    private void stop() {
        turn++;
        Job now = job.get();
        if (now != null) {
            now.cancel();
        }
        job.set(null);
    }

    /// Works it out, also once more when the practice has changed. Who gave up waiting is left
    /// alone.
    private void again() {
        if (givenUp) {
            return;
        }
        stop();
        Draft now = draft.get();
        Shown shown = desk.shownProperty().get();
        if (now == null || shown == null || !isChange()) {
            tried.set(null);
            return;
        }
        int mine = turn;
        Period period = needed(now);
        follow(
                work.storage()
                        .start(
                                progress -> {
                                    progress.stopIfCancelled();
                                    return work.load().apply(period).plan();
                                },
                                plan -> {
                                    if (mine == turn) {
                                        compute(plan, now, mine);
                                    }
                                },
                                failure -> failed(failure, mine)),
                mine);
    }

    private void compute(PracticePlan plan, Draft filled, int mine) {
        Practice practice = in(filled, plan.practice());
        follow(
                work.computing()
                        .start(
                                progress ->
                                        new Tried(plan, work.trying().of(plan, practice, progress)),
                                found -> {
                                    if (mine == turn) {
                                        job.set(null);
                                        tried.set(found);
                                    }
                                },
                                failure -> failed(failure, mine)),
                mine);
    }

    /// A job that is over already has told so itself.
    private void follow(Job going, int mine) {
        if (mine == turn && going.runningProperty().get()) {
            job.set(going);
        }
    }

    private void failed(Throwable failure, int mine) {
        if (mine == turn) {
            job.set(null);
            tried.set(null);
        }
        if (!(failure instanceof CancellationException)) {
            failures.accept(failure);
        }
    }

    private static Period needed(Draft filled) {
        Closure before = filled.before();
        Closure after = filled.after();
        Closure one = after != null ? after : before;
        Closure other = before != null ? before : after;
        if (one == null || other == null) {
            throw new IllegalArgumentException("No days");
        }
        LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
        LocalDate to = one.to().isAfter(other.to()) ? one.to() : other.to();
        return TryClosure.needed(from, to);
    }
}
