package nl.basiseerst.ui.absence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.absence.AwayCalendar;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Who is away in some weeks in a row.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class CalendarViewModel {

    /// How many weeks there are on a wide window.
    static final int MOST_WEEKS = 6;

    private static final int WEEK = 7;

    private final Desk desk;
    private final Function<Period, StoredPractice> load;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable AwayCalendar> calendar =
            new ReadOnlyObjectWrapper<>(this, "calendar");
    private @Nullable IsoWeek first;
    private int weeks = MOST_WEEKS;
    private int turn;

    /// @param load reads the schedule of a period; called where all work with the store goes
    /// @param storage where that is
    public CalendarViewModel(
            Desk desk,
            Function<Period, StoredPractice> load,
            BackgroundWork storage,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.load = load;
        this.storage = storage;
        this.failures = failures;
    }

    Desk desk() {
        return desk;
    }

    /// Who is away; null before it was read. While other weeks are being read the former stay.
    ReadOnlyObjectProperty<@Nullable AwayCalendar> calendarProperty() {
        return calendar.getReadOnlyProperty();
    }

    /// Looks so many weeks further, or back when negative.
    void move(int by) {
        first = first().plusWeeks(by);
        look();
    }

    /// Looks at the weeks from the current one on.
    void today() {
        first = IsoWeek.of(desk.today());
        look();
    }

    /// How many weeks there is room for, from 1 to [#MOST_WEEKS].
    void setWeeks(int count) {
        int wanted = Math.clamp(count, 1, MOST_WEEKS);
        if (wanted != weeks) {
            weeks = wanted;
            look();
        }
    }

    int weeks() {
        return weeks;
    }

    /// Reads who is away as it is now.
    void look() {
        int now = ++turn;
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            calendar.set(null);
            return;
        }
        LocalDate from = first().monday();
        int days = weeks * WEEK;
        Period period = Period.of(from, from.plusDays(days - 1L));
        Period atHand = desk.atHand().orElse(null);
        LocalDate begin = atHand == null ? null : atHand.from();
        if (begin != null && !from.isBefore(begin)) {
            found(shown.plan(), from, days, now); // absences of later are always at hand
            return;
        }
        storage.start(
                _ -> load.apply(period).plan(), plan -> found(plan, from, days, now), failures);
    }

    /// The school holidays that the practice keeps.
    List<SchoolHoliday> schoolHolidays() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? List.of() : shown.plan().staffing().schoolHolidays();
    }

    private void found(PracticePlan plan, LocalDate from, int days, int now) {
        AwayCalendar found = AwayCalendar.of(plan, from, days);
        if (now == turn && !found.equals(calendar.get())) { // most edits take nobody away
            calendar.set(found);
        }
    }

    private IsoWeek first() {
        IsoWeek known = first;
        if (known != null) {
            return known;
        }
        Shown shown = desk.shownProperty().get();
        return shown == null ? IsoWeek.of(desk.today()) : shown.week();
    }
}
