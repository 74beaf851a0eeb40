package nl.basiseerst.ui.settings;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.plan.PracticePlan;

import java.util.ArrayList;
import java.util.List;

/// What is asked of the patients of an age band: by activities, and by norms that a count of the
/// practice's own replaced and that may come back.
final class BandRates {

    private BandRates() {}

    /// The activities that ask for the patients of a band, or did by their norm.
    static List<Activity> askers(PracticePlan plan, String band) {
        List<String> byNorm =
                plan.groundwork().calibrations().stream()
                        .filter(counted -> asks(counted.norm(), band))
                        .map(Calibration::activity)
                        .toList();
        return plan.activities().stream()
                .filter(one -> asks(one.demand(), band) || byNorm.contains(one.id()))
                .toList();
    }

    /// The changes by which everything asks of a band that is called otherwise.
    static List<Edit> renamed(PracticePlan plan, String before, String after) {
        List<Edit> edits = new ArrayList<>();
        for (Activity activity : plan.activities()) {
            if (asks(activity.demand(), before)) {
                Demand demand = renamed(activity.demand(), before, after);
                edits.add(new Edit.Update(activity.withDemand(demand)));
            }
        }
        for (Calibration counted : plan.groundwork().calibrations()) {
            if (asks(counted.norm(), before)) {
                edits.add(
                        new Edit.Update(
                                new Calibration(
                                        counted.activity(),
                                        counted.from(),
                                        counted.until(),
                                        counted.contacts(),
                                        renamed(counted.norm(), before, after))));
            }
        }
        return edits;
    }

    private static boolean asks(Demand demand, String band) {
        return demand.yearlyPer1000().stream().anyMatch(rate -> rate.ageBand().equals(band));
    }

    private static Demand renamed(Demand demand, String before, String after) {
        List<BandRate> rates =
                demand.yearlyPer1000().stream()
                        .map(
                                rate ->
                                        rate.ageBand().equals(before)
                                                ? new BandRate(after, rate.contacts())
                                                : rate)
                        .toList();
        return new Demand(
                rates,
                demand.season(),
                demand.weekday(),
                demand.daypartShare(),
                demand.fixedPerWeek());
    }
}
