package nl.basiseerst.ui.guard;

import nl.basiseerst.domain.guard.AbsenceDetail;
import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.ActivityDetail;
import nl.basiseerst.domain.guard.Breakdown;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.guard.DayDetail;
import nl.basiseerst.domain.guard.ExtraDetail;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.ui.common.desk.Judged;

import java.time.LocalDate;

/// A number that was opened, with what lies behind it.
///
/// @param judged the verdict the number is from
public record Opened(Judged judged, Behind behind) {

    /// The contacts and blocks behind one kind of number.
    public sealed interface Behind {

        record Activity(ActivityCoverage coverage, ActivityDetail detail) implements Behind {}

        record Day(DayAssessment day, DayDetail detail) implements Behind {}

        record Extra(ExtraDetail detail) implements Behind {}

        record Absence(AbsenceDetail detail) implements Behind {}
    }

    /// Takes some milliseconds.
    ///
    /// @param subject one that is in that week
    static Opened of(Judged judged, Subject subject, Breakdown breakdown) {
        WeekAssessment week = judged.assessment();
        return new Opened(
                judged,
                switch (subject) {
                    case Subject.OfActivity(String activity) ->
                            new Behind.Activity(
                                    week.activities().stream()
                                            .filter(a -> a.activity().equals(activity))
                                            .findFirst()
                                            .orElseThrow(),
                                    breakdown.activity(activity));
                    case Subject.OfDay(LocalDate date) ->
                            new Behind.Day(
                                    week.days().stream()
                                            .filter(d -> d.date().equals(date))
                                            .findFirst()
                                            .orElseThrow(),
                                    breakdown.day(date));
                    case Subject.OfExtra extra ->
                            new Behind.Extra(breakdown.extra(extra.item(week).orElseThrow()));
                    case Subject.OfAbsence absence ->
                            new Behind.Absence(breakdown.absence(absence.pair(week).orElseThrow()));
                });
    }
}
