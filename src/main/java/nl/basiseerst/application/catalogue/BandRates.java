package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.practice.PatientBand;

import java.util.List;

/// Carries rates per age band of the starter catalogue over to the bands of a practice.
final class BandRates {

    private final List<BandShare> profile;
    private final List<PatientBand> patients;

    BandRates(List<BandShare> profile, List<PatientBand> patients) {
        this.profile = List.copyOf(profile);
        this.patients = List.copyOf(patients);
    }

    Activity on(Activity activity) {
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
                on(activity.demand()),
                activity.performers());
    }

    private Demand on(Demand demand) {
        if (demand.yearlyPer1000().isEmpty()) {
            return demand;
        }
        return new Demand(
                patients.stream().map(band -> rate(demand, band.ageBand())).toList(),
                demand.season(),
                demand.weekday(),
                demand.daypartShare(),
                demand.fixedPerWeek());
    }

    /// That of the band, or of the whole population where the catalogue does not know the band.
    private BandRate rate(Demand demand, String ageBand) {
        boolean known = profile.stream().anyMatch(share -> share.ageBand().equals(ageBand));
        double contacts = known ? of(demand, ageBand) : average(demand);
        return new BandRate(ageBand, contacts);
    }

    private static double of(Demand demand, String ageBand) {
        return demand.yearlyPer1000().stream()
                .filter(rate -> rate.ageBand().equals(ageBand))
                .mapToDouble(BandRate::contacts)
                .sum();
    }

    private double average(Demand demand) {
        double all = profile.stream().mapToDouble(BandShare::share).sum();
        return profile.stream().mapToDouble(s -> s.share() * of(demand, s.ageBand())).sum() / all;
    }
}
