package nl.basiseerst.application.setup;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Copies of an activity that differ in one thing.
final class ActivityChange {

    private ActivityChange() {}

    static Activity classed(
            Activity activity,
            Offer offer,
            @Nullable String source,
            @Nullable LocalDate decidedOn) {
        return new Activity(
                activity.id(),
                activity.name(),
                offer,
                source,
                decidedOn,
                activity.reserved(),
                activity.coreTask(),
                activity.priority(),
                activity.accessDays(),
                activity.accessWeeks(),
                activity.withinDaypart(),
                activity.demand(),
                activity.performers());
    }

    /// With other minutes for the first performer.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if they are not above 0
    static Activity timed(Activity activity, double minutes) {
        List<Performer> performers = new ArrayList<>(activity.performers());
        Performer first = performers.getFirst();
        performers.set(
                0,
                new Performer(
                        first.role(),
                        minutes,
                        first.maxShare(),
                        first.mode(),
                        first.supervision(),
                        first.competence()));
        return with(activity, activity.withinDaypart(), activity.demand(), performers);
    }

    /// Without the demand of age bands that the practice does not have, and without a division over
    /// dayparts other than its own.
    static Activity fitted(Activity activity, Practice practice) {
        Set<String> bands =
                practice.patients().stream().map(PatientBand::ageBand).collect(Collectors.toSet());
        Demand demand = activity.demand();
        boolean divides = demand.daypartShare().size() == practice.dayparts().count();
        Demand fitted =
                new Demand(
                        demand.yearlyPer1000().stream()
                                .filter(rate -> bands.contains(rate.ageBand()))
                                .toList(),
                        demand.season(),
                        demand.weekday(),
                        divides ? demand.daypartShare() : List.of(),
                        demand.fixedPerWeek());
        return with(activity, divides && activity.withinDaypart(), fitted, activity.performers());
    }

    private static Activity with(
            Activity activity, boolean withinDaypart, Demand demand, List<Performer> performers) {
        return new Activity(
                activity.id(),
                activity.name(),
                activity.offer(),
                activity.source(),
                activity.decidedOn(),
                activity.reserved(),
                activity.coreTask(),
                activity.priority(),
                activity.accessDays(),
                activity.accessWeeks(),
                withinDaypart,
                demand,
                performers);
    }
}
