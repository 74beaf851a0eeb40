package nl.basiseerst.ui.week;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.desk.Desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Goes from day to day: of the one day that is shown, or of the cursor in a week.
final class DaySteps {

    private final WeekViewModel model;
    private final WeekSheet sheet;
    private final Desk desk;

    DaySteps(WeekViewModel model, WeekSheet sheet, Desk desk) {
        this.model = model;
        this.sheet = sheet;
        this.desk = desk;
    }

    /// Shows another day, or puts the cursor on it; goes to the week it is in.
    void show(LocalDate date) {
        Cursor now = model.cursorProperty().get();
        boolean here = model.week().contains(date);
        if (model.kind() == WeekKind.CALENDAR && (model.isDay() || !here)) {
            desk.show(date);
        } else if (model.isDay() && here) {
            sheet.setDay(date);
            model.arrange();
        } else if (now != null && here) {
            model.path().kept(new Cursor(now.member(), date)).ifPresent(model::setCursor);
        }
    }

    /// Shows a day so many shown days further, or back when negative.
    void go(int step) {
        List<DayColumn> columns = sheet.columns();
        int at = columns.stream().map(DayColumn::date).toList().indexOf(model.day());
        int next = at + step;
        if (next >= 0 && next < columns.size()) {
            show(columns.get(next).date());
        } else {
            LocalDate monday = model.week().monday();
            show(step > 0 ? monday.plusWeeks(1) : monday.minusDays(3)); // a Monday or a Friday
        }
    }

    /// The hours of the day that is shown, and what time it is.
    Axis axis(TimeSpan hours) {
        List<DayColumn> shown = model.sheet().daysProperty().get();
        if (shown.isEmpty()) {
            return new Axis(hours, TimeSet.EMPTY, -1);
        }
        DayColumn day = shown.getFirst();
        LocalDateTime now = desk.now();
        boolean today = model.kind() == WeekKind.CALENDAR && day.date().equals(now.toLocalDate());
        int minute = today ? now.getHour() * 60 + now.getMinute() : -1;
        return new Axis(hours, day.open(), minute);
    }
}
