package nl.basiseerst.ui.week.basic;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.roster.FlowChanges.Told;
import nl.basiseerst.application.roster.MakeBasicSchedule;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Prescription;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.week.Notice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The basic schedules of the practice, and the one that is looked at. It is edited on a desk of
/// its own; what is stored on one of the two desks is read again on the other.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class BasicViewModel {

    /// What there is to show.
    enum State {
        LOADING,
        /// The practice has no basic schedule.
        NONE,
        CHOSEN
    }

    /// One of the basic schedules.
    ///
    /// @param inForce whether it holds this week
    record Version(BasicSchedule schedule, boolean inForce) {}

    private final Desk desk;
    private final BasicDesk basic;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<List<Version>> versions =
            new ReadOnlyObjectWrapper<>(this, "versions", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Version> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice =
            new ReadOnlyObjectWrapper<>(this, "notice");
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private @Nullable String wanted;
    private boolean active;

    /// @param desk the one with the weeks of the calendar
    public BasicViewModel(Desk desk, BasicDesk basic) {
        this.desk = desk;
        this.basic = basic;
        desk.shownProperty().subscribe(this::follow);
        desk.stepsProperty().subscribe(_ -> meet());
        basic.desk().stepsProperty().subscribe(_ -> meet());
        basic.desk().savingProperty().subscribe(_ -> meet());
        basic.desk().shownProperty().subscribe(_ -> place());
        basic.toldProperty().subscribe((_, told) -> tell(told));
    }

    /// While it is not looked at, the second desk need not follow the first.
    void setActive(boolean now) {
        active = now;
        meet();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// All of them, the latest first.
    ReadOnlyObjectProperty<List<Version>> versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    /// The one that is looked at; null if there is none.
    ReadOnlyObjectProperty<@Nullable Version> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Which of the weeks of the cycle is shown, from 0.
    ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// What happened that cannot be seen here; null for nothing.
    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// What is said about is known now.
    void dismiss() {
        notice.set(null);
    }

    /// The desk with the weeks of the calendar.
    Desk desk() {
        return desk;
    }

    /// The desk with the weeks of the cycle.
    Desk cycle() {
        return basic.desk();
    }

    /// The week of the calendar that is looked at, which a basic schedule can be made from.
    IsoWeek shownWeek() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? IsoWeek.of(desk.today()) : shown.week();
    }

    /// Looks at another one.
    ///
    /// @param id of the basic schedule
    void choose(String id) {
        Version now = chosen.get();
        if (now == null || !now.schedule().id().equals(id)) {
            wanted = id;
            notice.set(null);
            pick();
        }
    }

    /// In which week of the cycle a day is, from 1; null if there is but one.
    @Nullable Integer cycleWeek(LocalDate date) {
        IsoWeek first = basic.firstWeek();
        Version now = chosen.get();
        return first == null || now == null || now.schedule().weeks() == 1
                ? null
                : (int) ChronoUnit.WEEKS.between(first.monday(), IsoWeek.of(date).monday()) + 1;
    }

    /// Shows a week of the cycle, from 0.
    void show(int week) {
        IsoWeek first = basic.firstWeek();
        Version now = chosen.get();
        if (first != null && now != null && week >= 0 && week < now.schedule().weeks()) {
            basic.desk().show(first.plusWeeks(week).monday());
        }
    }

    /// Makes one of the weeks of the calendar that are shown, and looks at it.
    ///
    /// @param weeks how many, from the shown one on
    void makeFromWeeks(int weeks, String name) {
        plan().ifPresent(
                        plan -> {
                            BasicSchedule made =
                                    MakeBasicSchedule.fromWeeks(plan, shownWeek(), weeks, name);
                            added(made, MakeBasicSchedule.edits(plan, made));
                        });
    }

    /// Makes one without blocks that holds from the coming week on, and looks at it.
    void makeEmpty(String name) {
        BasicSchedule made = ScheduleEdits.empty(name, comingWeek());
        added(made, List.of(new Edit.Add(made)));
    }

    /// Makes a copy of the chosen one that holds from the coming week on, and looks at it.
    void makeNextVersion() {
        whenMet(
                () -> {
                    Version now = chosen.get();
                    if (now != null) {
                        BasicSchedule made =
                                ScheduleEdits.nextVersion(now.schedule(), comingWeek());
                        added(made, List.of(new Edit.Add(made)));
                    }
                });
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if that is no name; likewise below
    void rename(String name) {
        change(schedule -> ScheduleEdits.renamed(schedule, name.strip()));
    }

    /// @param weeks how many weeks the cycle has
    void setWeeks(int weeks) {
        change(schedule -> ScheduleEdits.withWeeks(schedule, weeks));
    }

    /// @param week the first week it holds for
    void setValidFrom(IsoWeek week) {
        change(schedule -> ScheduleEdits.from(schedule, week));
    }

    /// Removes the chosen one; the weeks made from it stay. Undo brings it back.
    void remove() {
        whenMet(
                () -> {
                    Version now = chosen.get();
                    if (now != null
                            && desk.edit(
                                    now.schedule().id(),
                                    List.of(new Edit.Remove(now.schedule())))) {
                        notice.set(new Notice("basic.removed", now.schedule().name()));
                    }
                });
    }

    private IsoWeek comingWeek() {
        return IsoWeek.of(desk.today()).plusWeeks(1);
    }

    private Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }

    private void added(BasicSchedule made, List<Edit> edits) {
        wanted = made.id();
        if (!desk.edit(made.id(), edits)) {
            wanted = null;
        }
    }

    private interface Alteration {
        BasicSchedule of(BasicSchedule schedule);
    }

    /// Stores the chosen one as it becomes, together with what flows from it. Made once right here,
    /// so that a wrong value is refused while the field that it stands in can say so.
    private void change(Alteration alteration) {
        Version before = chosen.get();
        if (before == null) {
            return;
        }
        alteration.of(before.schedule());
        whenMet(
                () -> {
                    Version now = chosen.get();
                    if (now == null) {
                        return;
                    }
                    BasicSchedule changed = alteration.of(now.schedule());
                    if (basic.desk().edit(changed.id(), List.of(new Edit.Update(changed)))) {
                        basic.choose(changed.id()); // its weeks may lie otherwise now
                    }
                });
    }

    private void follow(@Nullable Shown shown) {
        if (shown == null) {
            state.set(State.LOADING);
            versions.set(List.of());
            return;
        }
        PracticePlan plan = shown.plan();
        String inForce =
                Prescription.inForce(plan, IsoWeek.of(desk.today()))
                        .map(BasicSchedule::id)
                        .orElse("");
        versions.set(
                plan.groundwork().basicSchedules().stream()
                        .sorted(Comparator.comparing(BasicSchedule::validFrom).reversed())
                        .map(schedule -> new Version(schedule, schedule.id().equals(inForce)))
                        .toList());
        pick();
        state.set(versions.get().isEmpty() ? State.NONE : State.CHOSEN);
    }

    /// Looks at the one that is wanted, or goes on looking at what was; otherwise at the one in
    /// force, or the latest.
    private void pick() {
        Version before = chosen.get();
        String was = before == null ? null : before.schedule().id();
        Version next =
                find(wanted)
                        .or(() -> find(was))
                        .or(() -> versions.get().stream().filter(Version::inForce).findFirst())
                        .or(() -> versions.get().stream().findFirst())
                        .orElse(null);
        if (next != null && next.schedule().id().equals(wanted)) {
            wanted = null;
        }
        chosen.set(next);
        if (next != null && active && !next.schedule().id().equals(basic.chosen())) {
            basic.choose(next.schedule().id());
        }
    }

    private Optional<Version> find(@Nullable String id) {
        return versions.get().stream().filter(v -> v.schedule().id().equals(id)).findFirst();
    }

    /// Reads on one desk what was stored on the other.
    private void meet() {
        long here = desk.stepsProperty().get().changeNo();
        long there = basic.desk().stepsProperty().get().changeNo();
        Version now = chosen.get();
        if (now != null && active) {
            if (!now.schedule().id().equals(basic.chosen())) {
                basic.choose(now.schedule().id());
            } else if (here > there && there > 0) {
                basic.desk().open();
            }
        }
        if (there > here) {
            desk.open();
        }
        if (here == there && !isSaving()) {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }

    private boolean isSaving() {
        return basic.desk().savingProperty().get() instanceof SaveState.Saving;
    }

    /// Once both desks know the same.
    private void whenMet(Runnable work) {
        waiting.add(work);
        meet();
    }

    private void place() {
        IsoWeek first = basic.firstWeek();
        Shown shown = basic.desk().shownProperty().get();
        if (first != null && shown != null) {
            position.set((int) ChronoUnit.WEEKS.between(first.monday(), shown.week().monday()));
        }
    }

    private void tell(@Nullable Told told) {
        if (told == null) {
            return;
        }
        boolean silent = told.weeks() == 0 && told.kept() == 0 && !told.split();
        notice.set(
                silent
                        ? null
                        : new Notice(
                                told.split() ? "basic.flowed.split" : "basic.flowed",
                                told.weeks(),
                                told.kept()));
    }
}
