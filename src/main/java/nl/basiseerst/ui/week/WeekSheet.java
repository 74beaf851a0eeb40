package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.WeekGrid;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows and columns of the grid: what of the week passes the look somebody chose.
final class WeekSheet {

    private final WeekLook look;
    private final WeekKind kind;
    private final ObservableList<WeekRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<DayColumn>> days =
            new ReadOnlyObjectWrapper<>(this, "days", List.of());
    private final ReadOnlyIntegerWrapper hiddenDays =
            new ReadOnlyIntegerWrapper(this, "hiddenDays", 0);
    private final ReadOnlyObjectWrapper<Optional<TimeSpan>> hours =
            new ReadOnlyObjectWrapper<>(this, "hours", Optional.empty());
    private WeekGrid grid = new WeekGrid(List.of(), List.of());
    private List<Deviation> deviations = List.of();
    private LocalDate day;

    /// @param day to begin with, where one day is shown
    WeekSheet(WeekLook look, WeekKind kind, LocalDate day) {
        this.look = look;
        this.kind = kind;
        this.day = day;
    }

    ObservableList<WeekRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<List<DayColumn>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /// How many days of the weekend have something on them and are left out.
    ReadOnlyIntegerProperty hiddenDaysProperty() {
        return hiddenDays.getReadOnlyProperty();
    }

    /// From the first to the last hour of the days that are shown.
    ReadOnlyObjectProperty<Optional<TimeSpan>> hoursProperty() {
        return hours.getReadOnlyProperty();
    }

    /// Place of a member among the rows; -1 when they are not shown.
    int rowOf(String member) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof WeekRow.Person person
                    && person.row().member().equals(member)) {
                return i;
            }
        }
        return -1;
    }

    boolean isDay() {
        return look.scaleProperty().get() == Scale.DAY;
    }

    /// The day to show where one day is.
    LocalDate day() {
        return day;
    }

    void setDay(LocalDate date) {
        day = date;
    }

    boolean hasNobody() {
        return grid.groups().isEmpty();
    }

    boolean isUnplanned() {
        return grid.isEmpty();
    }

    /// How a day differs from the basic schedule; empty if it does not.
    Optional<Deviation> deviation(Cursor of) {
        return deviations.stream()
                .filter(one -> one.member().equals(of.member()) && one.date().equals(of.date()))
                .findFirst();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /// Takes over what is to be shown; null while there is nothing.
    void read(@Nullable Shown shown) {
        if (shown == null) {
            grid = new WeekGrid(List.of(), List.of());
            deviations = List.of();
        } else {
            grid = WeekGrid.of(shown.plan(), shown.week(), Map.of());
            deviations =
                    kind == WeekKind.CALENDAR
                            ? Deviations.of(shown.plan(), shown.week())
                            : List.of();
        }
    }

    /// The days of the week that pass.
    List<DayColumn> columns() {
        return look.weekendsProperty().get()
                ? grid.days()
                : grid.days().stream().filter(c -> !isWeekend(c.date())).toList();
    }

    /// Makes rows and columns anew; those that stay the same are left alone.
    ///
    /// @param plan null while it is being read
    void arrange(@Nullable PracticePlan plan) {
        List<DayColumn> shown = columns();
        hiddenDays.set(grid.days().size() - shown.size());
        if (isDay() && !shown.isEmpty()) {
            shown = onlyDay(shown);
        }
        Optional<TimeSpan> all = WeekRows.hours(grid, shown);
        if (!hours.get().equals(all)) {
            hours.set(all);
        }
        if (!days.get().equals(shown)) {
            days.set(shown);
        }
        List<WeekRow> next = WeekRows.of(plan, grid, shown, deviations, look);
        if (next.size() == rows.size()) {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(rows.get(i))) {
                    rows.set(i, next.get(i)); // the others need not be drawn again
                }
            }
        } else {
            rows.setAll(next);
        }
    }

    /// That day alone, or the nearest before it that is shown.
    private List<DayColumn> onlyDay(List<DayColumn> columns) {
        DayColumn nearest =
                columns.stream()
                        .filter(c -> !c.date().isAfter(day))
                        .reduce((_, last) -> last)
                        .orElseGet(columns::getFirst);
        day = nearest.date();
        return List.of(nearest);
    }
}
