package nl.basiseerst.ui.offer;

import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The same demand with one thing changed. Each throws [nl.basiseerst.domain.value.InvalidValue] if
/// what would come of it is illegal.
final class DemandEdits {

    private static final int MONTHS = 12;

    private DemandEdits() {}

    static Demand fixed(Demand demand, double perWeek) {
        return new Demand(
                demand.yearlyPer1000(),
                demand.season(),
                demand.weekday(),
                demand.daypartShare(),
                perWeek);
    }

    /// Contacts a year per 1000 patients of an age band; nothing takes the band away.
    static Demand rate(Demand demand, String band, Optional<Double> contacts) {
        List<BandRate> rates = new ArrayList<>(demand.yearlyPer1000());
        int place = rates.stream().map(BandRate::ageBand).toList().indexOf(band);
        if (place >= 0) {
            rates.remove(place);
        }
        contacts.ifPresent(
                number -> rates.add(place < 0 ? rates.size() : place, new BandRate(band, number)));
        return new Demand(
                rates,
                demand.season(),
                demand.weekday(),
                demand.daypartShare(),
                demand.fixedPerWeek());
    }

    static Optional<Double> rateOf(Demand demand, String band) {
        return demand.yearlyPer1000().stream()
                .filter(rate -> rate.ageBand().equals(band))
                .map(BandRate::contacts)
                .findFirst();
    }

    /// @param month from 1 to 12
    static Demand season(Demand demand, int month, double factor) {
        List<Double> season =
                new ArrayList<>(
                        demand.season().isEmpty()
                                ? Collections.nCopies(MONTHS, 1.0)
                                : demand.season());
        season.set(month - 1, factor);
        return new Demand(
                demand.yearlyPer1000(),
                season.stream().allMatch(f -> f == 1) ? List.of() : season,
                demand.weekday(),
                demand.daypartShare(),
                demand.fixedPerWeek());
    }

    /// The weight of a day; nothing takes the day away.
    static Demand weekday(Demand demand, DayOfWeek day, Optional<Double> weight) {
        List<DayWeight> weights = new ArrayList<>(demand.weekday());
        weights.removeIf(w -> w.day() == day);
        weight.ifPresent(share -> weights.add(new DayWeight(day, share)));
        weights.sort(Comparator.comparing(DayWeight::day));
        return new Demand(
                demand.yearlyPer1000(),
                demand.season(),
                weights,
                demand.daypartShare(),
                demand.fixedPerWeek());
    }

    static Optional<Double> weightOf(Demand demand, DayOfWeek day) {
        return demand.weekday().stream()
                .filter(w -> w.day() == day)
                .map(DayWeight::share)
                .findFirst();
    }

    /// The weight of a daypart; once no daypart has any, contacts come at any time of the day.
    ///
    /// @param daypart from 0
    /// @param count how many dayparts there are
    static Demand daypart(Demand demand, int daypart, int count, Optional<Double> weight) {
        List<Double> shares =
                new ArrayList<>(
                        demand.daypartShare().isEmpty()
                                ? Collections.nCopies(count, 0.0)
                                : demand.daypartShare());
        shares.set(daypart, weight.orElse(0.0));
        return new Demand(
                demand.yearlyPer1000(),
                demand.season(),
                demand.weekday(),
                shares.stream().allMatch(share -> share == 0) ? List.of() : shares,
                demand.fixedPerWeek());
    }

    static Optional<Double> daypartOf(Demand demand, int daypart) {
        return daypart < demand.daypartShare().size()
                ? Optional.of(demand.daypartShare().get(daypart))
                : Optional.empty();
    }
}
