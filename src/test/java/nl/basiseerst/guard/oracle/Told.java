package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.WeekAssessment;

import java.util.List;

/// What the guard says of a week, in the form in which answers are compared.
final class Told {

    private Told() {}

    static Answer by(WeekAssessment week) {
        return new Answer(
                week.verdict(),
                week.demandMinutes(),
                week.shortageMinutes(),
                week.shortageWithoutExtraMinutes(),
                week.displacedMinutes(),
                week.headroom(),
                week.shortageByPriority(),
                week.activities().stream().map(Told::activity).toList(),
                week.extra().stream()
                        .map(item -> new Answer.OfItem(item.name(), item.recoveredMinutes()))
                        .toList(),
                new Answer.Release(week.release().size(), week.releaseMinutes()),
                week.fragile().stream()
                        .map(
                                pair ->
                                        new Answer.Fragile(
                                                pair.member(),
                                                pair.date(),
                                                pair.shortageMinutes(),
                                                pair.covered()))
                        .toList(),
                week.presence().stream()
                        .map(
                                violation ->
                                        new Answer.Violation(
                                                violation.rule(),
                                                violation.date(),
                                                violation.span().from(),
                                                violation.span().to(),
                                                violation.displaced()))
                        .toList(),
                days(week));
    }

    private static Answer.OfActivity activity(ActivityCoverage activity) {
        ActivityCoverage.Backlog backlog = activity.backlog();
        return new Answer.OfActivity(
                activity.activity(),
                activity.demandContacts(),
                activity.shortageContacts(),
                activity.shortageMinutes(),
                backlog == null ? null : backlog.contacts(),
                backlog == null ? null : backlog.waitingWeeks());
    }

    private static List<Answer.OfDay> days(WeekAssessment week) {
        return week.days().stream()
                .map(
                        day ->
                                new Answer.OfDay(
                                        day.date(),
                                        day.verdict(),
                                        day.shortageMinutes(),
                                        day.shortageWithoutExtraMinutes(),
                                        day.displacedMinutes()))
                .toList();
    }
}
