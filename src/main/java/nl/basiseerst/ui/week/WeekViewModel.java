package nl.basiseerst.ui.week;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.WeekGrid;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The week that is shown: its rows, its days, and the place in it that is looked at.
public final class WeekViewModel {

    /// What there is to show.
    enum State {
        LOADING,
        /// Nobody is employed this week.
        NOBODY,
        /// People, but no blocks yet.
        UNPLANNED,
        PLANNED
    }

    private final Desk desk;
    private final WeekKind kind;
    private final ObservableList<WeekRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<DayColumn>> days =
            new ReadOnlyObjectWrapper<>(this, "days", List.of());
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Cursor> cursor =
            new ReadOnlyObjectWrapper<>(this, "cursor");
    private final ReadOnlyObjectWrapper<@Nullable Block> block =
            new ReadOnlyObjectWrapper<>(this, "block");
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<Grouping> grouping =
            new SimpleObjectProperty<>(this, "grouping", Grouping.ROLE);
    private final ObjectProperty<Drawing> drawing =
            new SimpleObjectProperty<>(this, "drawing", Drawing.BLOCKS);
    private final ReadOnlyObjectWrapper<Optional<TimeSpan>> hours =
            new ReadOnlyObjectWrapper<>(this, "hours", Optional.empty());
    private final PublicationViewModel publication;
    private WeekGrid grid = new WeekGrid(List.of(), List.of());
    private List<Deviation> deviations = List.of();
    private @Nullable String wanted;
    private @Nullable Cursor wantedDay;

    public WeekViewModel(Desk desk) {
        this(desk, WeekKind.CALENDAR);
    }

    WeekViewModel(Desk desk, WeekKind kind) {
        this.desk = desk;
        this.kind = kind;
        publication = new PublicationViewModel(desk, kind);
        desk.shownProperty().subscribe(this::follow);
        search.subscribe((_, _) -> arrange());
        grouping.subscribe((_, _) -> arrange());
        desk.destinationProperty().subscribe(this::goTo);
    }

    /// Role headings and people, in the order chosen.
    ObservableList<WeekRow> rows() {
        return rows;
    }

    /// The columns.
    ReadOnlyObjectProperty<List<DayColumn>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Where the keyboard is; null only while there are no people.
    ReadOnlyObjectProperty<@Nullable Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /// The block at the cursor; null when a whole day is looked at.
    ReadOnlyObjectProperty<@Nullable Block> blockProperty() {
        return block.getReadOnlyProperty();
    }

    /// Part of the names to show.
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<Drawing> drawingProperty() {
        return drawing;
    }

    /// The hours that a timeline stands for; empty when blocks are drawn below each other.
    Optional<TimeSpan> timeline() {
        return drawing.get() == Drawing.TIMELINE ? hours.get() : Optional.empty();
    }

    /// From the first to the last hour of the week.
    ReadOnlyObjectProperty<Optional<TimeSpan>> hoursProperty() {
        return hours.getReadOnlyProperty();
    }

    void setCursor(Cursor there) {
        cursor.set(there);
        block.set(find(there.block()));
    }

    void moveVertically(int step) {
        move(path -> path.vertically(at(), step));
    }

    void moveHorizontally(int step) {
        move(path -> path.horizontally(at(), step));
    }

    void moveToPerson(int step) {
        move(path -> path.toPerson(at(), step));
    }

    /// Looks at a block, also when the search hides it; its week must be shown.
    void select(String id) {
        if (path().to(id).isEmpty()) {
            search.set("");
        }
        path().to(id).ifPresent(this::setCursor);
    }

    /// Looks at the day as a whole instead of at one of its blocks.
    void leaveBlock() {
        Cursor now = cursor.get();
        if (now != null) {
            setCursor(new Cursor(now.member(), now.date()));
        }
    }

    /// Goes with a block to its week.
    void show(Block there) {
        wanted = there.id();
        desk.show(there.date());
    }

    /// Row of the member at the cursor; -1 without one.
    int cursorRow() {
        Cursor now = cursor.get();
        for (int i = 0; now != null && i < rows.size(); i++) {
            if (rows.get(i) instanceof WeekRow.Person person
                    && person.row().member().equals(now.member())) {
                return i;
            }
        }
        return -1;
    }

    /// The practice that is shown; empty while it is being read.
    Optional<PracticePlan> plan() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? Optional.empty() : Optional.of(shown.plan());
    }

    /// Whether whoever is at work may not do what that key does; then they are told why.
    boolean refuses(WeekKey key) {
        return key.changes() && refusesPlanning();
    }

    /// Whether whoever is at work may not change the schedule; then they are told why.
    boolean refusesPlanning() {
        return desk.refuses(Action.PLAN);
    }

    /// Who is at the cursor.
    Optional<Member> member() {
        Cursor now = cursor.get();
        return now == null
                ? Optional.empty()
                : plan().flatMap(
                                plan ->
                                        plan.members().stream()
                                                .filter(m -> m.id().equals(now.member()))
                                                .findFirst());
    }

    /// How the shown week stands to what people were told.
    PublicationViewModel publication() {
        return publication;
    }

    Desk desk() {
        return desk;
    }

    WeekKind kind() {
        return kind;
    }

    /// The week that is shown, or that of today while nothing is.
    IsoWeek week() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? IsoWeek.of(desk.today()) : shown.week();
    }

    /// How the day at the cursor differs from the basic schedule; empty if it does not.
    Optional<Deviation> deviation() {
        Cursor now = cursor.get();
        return deviations.stream()
                .filter(
                        one ->
                                now != null
                                        && one.member().equals(now.member())
                                        && one.date().equals(now.date()))
                .findFirst();
    }

    GridPath path() {
        return new GridPath(rows);
    }

    private interface Step {
        Cursor on(GridPath path);
    }

    private void move(Step step) {
        if (cursor.get() != null) {
            setCursor(step.on(path()));
        }
    }

    private Cursor at() {
        Cursor now = cursor.get();
        if (now == null) {
            throw new IllegalStateException("No cursor");
        }
        return now;
    }

    private void follow(@Nullable Shown shown) {
        if (shown == null) {
            grid = new WeekGrid(List.of(), List.of());
            deviations = List.of();
            state.set(State.LOADING);
        } else {
            grid = WeekGrid.of(shown.plan(), shown.week(), Map.of());
            deviations =
                    kind == WeekKind.CALENDAR
                            ? Deviations.of(shown.plan(), shown.week())
                            : List.of();
            state.set(
                    grid.groups().isEmpty()
                            ? State.NOBODY
                            : grid.isEmpty() ? State.UNPLANNED : State.PLANNED);
        }
        if (!hours.get().equals(grid.hours())) {
            hours.set(grid.hours());
        }
        if (!days.get().equals(grid.days())) {
            days.set(grid.days());
        }
        arrange();
    }

    private void arrange() {
        List<WeekRow> next = WeekRows.of(grid, deviations, grouping.get(), search.get());
        if (next.size() == rows.size()) {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(rows.get(i))) {
                    rows.set(i, next.get(i)); // the others need not be drawn again
                }
            }
        } else {
            rows.setAll(next);
        }
        keepCursor();
    }

    private void keepCursor() {
        GridPath path = path();
        String pending = wanted;
        Cursor day = wantedDay;
        Cursor now = cursor.get();
        Optional<Cursor> kept;
        if (day != null && week().contains(day.date())) {
            wantedDay = null;
            kept = path.kept(day);
        } else if (pending != null && path.to(pending).isPresent()) {
            wanted = null;
            kept = path.to(pending);
        } else if (now == null) {
            kept = path.first(date());
        } else {
            String id = now.block();
            kept = id == null ? path.kept(now) : path.to(id).or(() -> path.kept(now));
        }
        Cursor there = kept.orElse(null);
        cursor.set(there);
        block.set(there == null ? null : find(there.block()));
    }

    private LocalDate date() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? desk.today() : shown.date();
    }

    private void goTo(@Nullable Destination destination) {
        if (destination == null || !destination.place().equals(kind.place())) {
            return;
        }
        String thing = destination.thing();
        int at = thing == null ? -1 : thing.indexOf(Destination.ON_DAY);
        if (thing != null && at > 0) {
            LocalDate date = LocalDate.parse(thing.substring(at + 1));
            search.set("");
            wantedDay = new Cursor(thing.substring(0, at), date);
            desk.show(date);
            keepCursor();
        } else if (thing != null) {
            wanted = thing; // its week may still be on its way
            select(thing);
            if (thing.equals(at(cursor.get()))) {
                wanted = null;
            }
        }
    }

    private static @Nullable String at(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.block();
    }

    private @Nullable Block find(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return plan().flatMap(p -> p.blocks().stream().filter(b -> b.id().equals(id)).findFirst())
                .orElse(null);
    }
}
