package nl.basiseerst.ui.week.basic;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.roster.BasicScheduleStore;
import nl.basiseerst.application.roster.FlowChanges.Told;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A desk on which the weeks of one basic schedule lie, in place of those of the calendar. Use on
/// the JavaFX thread only.
public final class BasicDesk {

    private final Supplier<PracticeStore> real;
    private final Clock clock;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final Executor ui;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Told> told =
            new ReadOnlyObjectWrapper<>(this, "told");

    /// Touched where the work with the store goes, so that an edit is always stored in the basic
    /// schedule it was made in.
    private volatile @Nullable BasicScheduleStore store;

    private @Nullable String chosen;

    /// @param real the stored practice; asked where the work with the store goes
    /// @param storage runs its work one after another, together with that of the other desk
    /// @param computing for verdicts
    /// @param failures told of what goes wrong
    /// @param clock tells which day is today
    /// @param who the name under which the store logs what is changed here
    /// @param ui what is told of a stored change goes there
    /// @param beside the other desk: whoever is at work there is here, and what keeps them from
    ///   changing anything there does here
    public BasicDesk(
            Supplier<PracticeStore> real,
            Guard guard,
            BackgroundWork storage,
            BackgroundWork computing,
            Consumer<Throwable> failures,
            Clock clock,
            Supplier<String> who,
            Executor ui,
            Desk beside) {
        this.real = real;
        this.clock = clock;
        this.storage = storage;
        this.failures = failures;
        this.ui = ui;
        EditPractice practice =
                new EditPractice(
                        () -> store != null, () -> Objects.requireNonNull(store), clock, who);
        desk = new Desk(practice, guard, storage, computing, failures, clock, beside.rights());
        beside.halt()
                .reasonProperty()
                .subscribe(
                        why -> {
                            if (why == null) {
                                desk.halt().end();
                            } else {
                                desk.halt().begin(why);
                            }
                        });
        desk.conflicts().onlyTell(); // the weeks shown here are not those that are stored
    }

    /// Lays the weeks of a basic schedule on the desk, the first of its cycle in view.
    ///
    /// @param id of the basic schedule
    void choose(String id) {
        chosen = id;
        storage.start(
                _ -> {
                    BasicScheduleStore chosen =
                            new BasicScheduleStore(
                                    real.get(), id, clock, now -> ui.execute(() -> told.set(now)));
                    LocalDate today = LocalDate.now(clock);
                    chosen.load(Period.of(today, today));
                    store = chosen;
                    return Optional.ofNullable(chosen.firstWeek());
                },
                first -> {
                    first.ifPresent(week -> desk.show(week.monday()));
                    desk.open();
                },
                failures);
    }

    /// Id of the basic schedule that was chosen last; null before that.
    @Nullable String chosen() {
        return chosen;
    }

    Desk desk() {
        return desk;
    }

    /// The week in which the first of the cycle lies; null before one is chosen.
    @Nullable IsoWeek firstWeek() {
        BasicScheduleStore now = store;
        return now == null ? null : now.firstWeek();
    }

    /// What the last change of the basic schedule changed besides; null before there was one.
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }
}
