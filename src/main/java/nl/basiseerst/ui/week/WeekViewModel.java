package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.BlockSelection;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
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
    private final ConflictsViewModel conflicts;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Cursor> cursor =
            new ReadOnlyObjectWrapper<>(this, "cursor");
    private final ReadOnlyObjectWrapper<@Nullable Block> block =
            new ReadOnlyObjectWrapper<>(this, "block");
    private final WeekLook look;
    private final WeekSheet sheet;
    private final DaySteps steps;
    private final Choosing choosing = new Choosing(this);
    private final BlockSelection<Cursor> selection = choosing.selection();
    private final WantedPlace wanted = new WantedPlace();
    private @Nullable LocalDate lookedAt;
    private final PublicationViewModel publication;

    public WeekViewModel(Desk desk) {
        this(desk, WeekKind.CALENDAR, ViewMemory.NONE);
    }

    WeekViewModel(Desk desk, WeekKind kind, ViewMemory memory) {
        this.desk = desk;
        this.kind = kind;
        conflicts = new ConflictsViewModel(desk, kind);
        look = new WeekLook(memory, kind.place());
        sheet = new WeekSheet(look, kind, desk.today());
        steps = new DaySteps(this, sheet, desk);
        publication = new PublicationViewModel(desk, kind);
        desk.shownProperty().subscribe(this::follow);
        look.searchProperty().subscribe((_, _) -> arrange());
        look.scaleProperty().subscribe((_, _) -> scaled());
        look.onChange(this::arrange);
        desk.destinationProperty().subscribe(this::goTo);
    }

    /// Who and what is shown, and how.
    WeekLook look() {
        return look;
    }

    /// The blocks that are chosen beside the cursor.
    BlockSelection<Cursor> selection() {
        return selection;
    }

    Choosing choosing() {
        return choosing;
    }

    /// The rows and columns that are shown.
    WeekSheet sheet() {
        return sheet;
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

    boolean isDay() {
        return sheet.isDay();
    }

    DaySteps steps() {
        return steps;
    }

    /// The day that is shown where one day is; otherwise that of the cursor.
    LocalDate day() {
        Cursor now = cursor.get();
        return isDay() || now == null ? sheet.day() : now.date();
    }

    /// The hours that a timeline stands for; empty when blocks are drawn below each other.
    Optional<TimeSpan> timeline() {
        boolean line = isDay() || look.drawingProperty().get() == Drawing.TIMELINE;
        return line ? sheet.hoursProperty().get() : Optional.empty();
    }

    /// What the lines of a day stand for; null when blocks are drawn below each other.
    @Nullable Axis axis() {
        TimeSpan all = timeline().orElse(null);
        if (all == null) {
            return null;
        }
        return isDay() ? steps.axis(all) : new Axis(all, null, -1);
    }

    /// Goes there, and lets go of what is chosen.
    void setCursor(Cursor there) {
        selection.clear();
        put(there);
    }

    /// Goes to a block that is drawn, and keeps what is chosen if it is among that.
    void lookAt(Block there) {
        Cursor place = new Cursor(there.member(), there.date(), there.id());
        if (selection.idsProperty().get().contains(there.id())) {
            put(place);
        } else {
            setCursor(place);
        }
    }

    /// Goes there, and keeps what is chosen.
    void put(Cursor there) {
        cursor.set(there);
        block.set(find(there.block()));
    }

    /// What is chosen, by day and time; or else the block at the cursor, if there is one.
    List<Block> chosen() {
        return choosing.blocks();
    }

    void moveVertically(int step) {
        move(path -> path.vertically(at(), step));
    }

    void moveHorizontally(int step) {
        move(path -> path.horizontally(at(), step));
    }

    /// To the next block of the same person that day.
    void moveAlong(int step) {
        move(path -> path.along(at(), step));
    }

    void moveToPerson(int step) {
        move(path -> path.toPerson(at(), step));
    }

    /// Looks at a block, also when the search hides it; its week must be shown.
    void select(String id) {
        if (path().to(id).isEmpty()) {
            uncover(id);
        }
        path().to(id).ifPresent(this::setCursor);
    }

    /// Looks at a day of somebody as a whole, also when the search hides them.
    void select(Cursor day) {
        if (sheet.rowOf(day.member()) < 0) {
            look.clear();
        }
        if (sheet.rowOf(day.member()) >= 0) {
            setCursor(day);
        }
    }

    /// Shows what hides a block of this week: another day, a filter, or no weekend.
    private void uncover(String id) {
        Block hidden = find(id);
        if (hidden == null) {
            return; // it is there no longer
        }
        if (week().contains(hidden.date())) {
            look.weekendsProperty()
                    .set(look.weekendsProperty().get() || WeekSheet.isWeekend(hidden.date()));
            if (isDay()) {
                steps.show(hidden.date());
            }
        }
        boolean elsewhere = !week().contains(hidden.date());
        if (!elsewhere && path().to(id).isEmpty()) {
            look.clear();
        }
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
        wanted.block(there.id());
        desk.show(there.date());
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

    /// What does not fit in the week.
    ConflictsViewModel conflicts() {
        return conflicts;
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
        return now == null ? Optional.empty() : sheet.deviation(now);
    }

    GridPath path() {
        return new GridPath(sheet.rows());
    }

    private interface Step {
        Cursor on(GridPath path);
    }

    private void move(Step step) {
        if (cursor.get() != null) {
            selection.step();
            put(step.on(path()));
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
        sheet.read(shown);
        if (shown == null) {
            state.set(State.LOADING);
        } else {
            state.set(
                    sheet.hasNobody()
                            ? State.NOBODY
                            : sheet.isUnplanned() ? State.UNPLANNED : State.PLANNED);
            if (!shown.date().equals(lookedAt)) {
                lookedAt = shown.date();
                sheet.setDay(shown.date());
            }
        }
        arrange();
    }

    private void scaled() {
        Cursor now = cursor.get();
        if (isDay() && now != null) {
            sheet.setDay(now.date());
            steps.show(now.date());
        }
    }

    /// Shows what passes now.
    void arrange() {
        sheet.arrange(plan().orElse(null));
        keepCursor();
    }

    private void keepCursor() {
        GridPath path = path();
        selection.keep(path.blocks());
        Cursor now = cursor.get();
        Optional<Cursor> kept = wanted.in(week(), path);
        if (kept.isEmpty() && now == null) {
            kept = path.first(date());
        } else if (kept.isEmpty() && now != null) {
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
            look.clear();
            look.weekendsProperty().set(look.weekendsProperty().get() || WeekSheet.isWeekend(date));
            wanted.day(new Cursor(thing.substring(0, at), date));
            desk.show(date);
            keepCursor();
        } else if (thing != null) {
            wanted.block(thing); // its week may still be on its way
            select(thing);
            if (thing.equals(at(cursor.get()))) {
                wanted.arrived();
            }
        }
    }

    private static @Nullable String at(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.block();
    }

    /// The block as it is now; null if there is none.
    @Nullable Block find(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return plan().flatMap(p -> p.blocks().stream().filter(b -> b.id().equals(id)).findFirst())
                .orElse(null);
    }
}
