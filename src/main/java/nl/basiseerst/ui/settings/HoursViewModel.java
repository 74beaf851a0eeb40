package nl.basiseerst.ui.settings;

import javafx.beans.value.ObservableValue;

import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.common.form.Mistyped;

import java.time.DayOfWeek;
import java.util.List;

/// When the practice is open, and how it cuts its day.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class HoursViewModel {

    private final Desk desk;

    public HoursViewModel(Desk desk) {
        this.desk = desk;
    }

    /// The practice that is shown; empty until it was read.
    ObservableValue<Practice> practice() {
        return PracticeOnDesk.plan(desk).map(PracticePlan::practice);
    }

    /// Opens the practice on a weekday during those stretches only; not at all if there are none.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if they overlap
    void open(DayOfWeek day, List<TimeSpan> spans) {
        PracticeOnDesk.change(
                desk,
                practice -> {
                    WeeklyHours hours = HoursOfDay.with(practice.openingHours(), day, spans);
                    return practice.withOpeningHours(hours);
                });
    }

    /// @throws Mistyped if activities share their contacts out over another number of dayparts
    void cut(Dayparts dayparts) {
        Shown shown = desk.shownProperty().get();
        if (shown == null) {
            return;
        }
        List<String> byNorm = // which may come back
                shown.plan().groundwork().calibrations().stream()
                        .filter(counted -> !counted.norm().daypartShare().isEmpty())
                        .map(Calibration::activity)
                        .toList();
        long sharers =
                shown.plan().activities().stream()
                        .filter(
                                one ->
                                        !one.demand().daypartShare().isEmpty()
                                                || byNorm.contains(one.id()))
                        .count();
        int count = shown.plan().practice().dayparts().count();
        if (sharers > 0 && dayparts.count() != count) {
            throw new Mistyped("settings.dayparts.shared", sharers, count);
        }
        PracticeOnDesk.change(desk, practice -> practice.withDayparts(dayparts));
    }
}
