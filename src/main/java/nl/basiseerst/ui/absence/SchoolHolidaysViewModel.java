package nl.basiseerst.ui.absence;

import nl.basiseerst.application.absence.ShippedSchoolHolidays;
import nl.basiseerst.application.absence.ShippedSchoolHolidays.Shipped;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.schedule.SchoolHoliday.Region;
import nl.basiseerst.domain.schedule.SchoolHoliday.Season;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The holidays of the schools as the practice keeps them.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class SchoolHolidaysViewModel {

    private static final String SUBJECT = "school-holidays";

    private final Desk desk;
    private final ShippedSchoolHolidays shipped;

    public SchoolHolidaysViewModel(Desk desk, ShippedSchoolHolidays shipped) {
        this.desk = desk;
        this.shipped = shipped;
    }

    Desk desk() {
        return desk;
    }

    ShippedSchoolHolidays shipped() {
        return shipped;
    }

    /// All of them, by first day.
    List<SchoolHoliday> all() {
        Shown shown = desk.shownProperty().get();
        return shown == null
                ? List.of()
                : shown.plan().staffing().schoolHolidays().stream()
                        .sorted(
                                Comparator.comparing(SchoolHoliday::from)
                                        .thenComparing(SchoolHoliday::region))
                        .toList();
    }

    /// Those of a region that come with the program and are not here yet.
    List<Shipped> missing(Region region) {
        return shipped.missing(region, all(), desk.today());
    }

    /// Takes over those of a region, as one change.
    void take(Region region) {
        List<Edit> edits =
                missing(region).stream()
                        .<Edit>map(one -> new Edit.Add(one.holiday(FreshId.of("h"))))
                        .toList();
        desk.edit(SUBJECT, edits);
    }

    /// Adds one, to be put right.
    ///
    /// @return its id
    String add() {
        LocalDate today = desk.today();
        SchoolHoliday holiday =
                new SchoolHoliday(
                        FreshId.of("h"), Region.MIDDLE, Season.AUTUMN, today, today, false);
        desk.edit(SUBJECT, List.of(new Edit.Add(holiday)));
        return holiday.id();
    }

    void change(SchoolHoliday changed) {
        desk.edit(SUBJECT, List.of(new Edit.Update(changed)));
    }

    void remove(SchoolHoliday holiday) {
        desk.edit(SUBJECT, List.of(new Edit.Remove(holiday)));
    }
}
