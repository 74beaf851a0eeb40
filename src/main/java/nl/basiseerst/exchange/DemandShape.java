package nl.basiseerst.exchange;

import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;

import java.time.DayOfWeek;
import java.util.List;

/// How much is asked of an activity.
final class DemandShape {

    private DemandShape() {}

    static Shape<Demand> demand() {
        Field<Demand, List<BandRate>> yearlyPer1000 =
                Field.list("yearlyPer1000", bandRate(), Demand::yearlyPer1000);
        Field<Demand, List<Double>> season = Field.list("season", Codecs.NUMBER, Demand::season);
        Field<Demand, List<DayWeight>> weekday =
                Field.list("weekday", dayWeight(), Demand::weekday);
        Field<Demand, List<Double>> daypartShare =
                Field.list("daypartShare", Codecs.NUMBER, Demand::daypartShare);
        Field<Demand, Double> fixedPerWeek =
                Field.orElse("fixedPerWeek", Codecs.NUMBER, Demand::fixedPerWeek, 0.0);
        return new Shape<>(
                List.of(yearlyPer1000, season, weekday, daypartShare, fixedPerWeek),
                v ->
                        new Demand(
                                v.get(yearlyPer1000),
                                v.get(season),
                                v.get(weekday),
                                v.get(daypartShare),
                                v.get(fixedPerWeek)));
    }

    private static Shape<BandRate> bandRate() {
        Field<BandRate, String> ageBand =
                Field.required("ageBand", Codecs.REFERENCE, BandRate::ageBand);
        Field<BandRate, Double> contacts =
                Field.required("contacts", Codecs.NUMBER, BandRate::contacts);
        return new Shape<>(
                List.of(ageBand, contacts), v -> new BandRate(v.get(ageBand), v.get(contacts)));
    }

    private static Shape<DayWeight> dayWeight() {
        Field<DayWeight, DayOfWeek> day =
                Field.required("day", Codecs.name(DayOfWeek.class), DayWeight::day);
        Field<DayWeight, Double> share = Field.required("share", Codecs.NUMBER, DayWeight::share);
        return new Shape<>(List.of(day, share), v -> new DayWeight(v.get(day), v.get(share)));
    }
}
