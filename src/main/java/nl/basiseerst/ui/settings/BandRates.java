package nl.basiseerst.ui.settings;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;

import java.util.List;

/// What activities ask of the patients of an age band.
final class BandRates {

    private BandRates() {}

    static boolean asks(Activity activity, String band) {
        return activity.demand().yearlyPer1000().stream()
                .anyMatch(rate -> rate.ageBand().equals(band));
    }

    /// The same activity, for a band that is called otherwise.
    static Activity renamed(Activity activity, String before, String after) {
        Demand demand = activity.demand();
        List<BandRate> rates =
                demand.yearlyPer1000().stream()
                        .map(
                                rate ->
                                        rate.ageBand().equals(before)
                                                ? new BandRate(after, rate.contacts())
                                                : rate)
                        .toList();
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
                activity.withinDaypart(),
                new Demand(
                        rates,
                        demand.season(),
                        demand.weekday(),
                        demand.daypartShare(),
                        demand.fixedPerWeek()),
                activity.performers());
    }
}
