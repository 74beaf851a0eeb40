package nl.basiseerst.domain.offer;

import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.time.DayOfWeek;
import java.util.List;

/// How many contacts patients ask of an activity, and when.
///
/// @param yearlyPer1000 contacts a year per 1000 patients, each age band once
/// @param season factor of each month, January first: twelve, or none for 1 all year
/// @param weekday weight of each day, each at most once; none for the same weight on each regular
///   day
/// @param daypartShare weight of each daypart, one per daypart; none for any time of the day
/// @param fixedPerWeek contacts a week besides, at least 0
public record Demand(
        List<BandRate> yearlyPer1000,
        List<Double> season,
        List<DayWeight> weekday,
        List<Double> daypartShare,
        double fixedPerWeek) {

    /// Weeks that the contacts of a year are divided over.
    public static final double WEEKS_OF_YEAR = 52;

    /// Asks for nothing.
    public static final Demand NONE = new Demand(List.of(), List.of(), List.of(), List.of(), 0);

    /// Contacts a year per 1000 patients of one age band, at least 0.
    public record BandRate(String ageBand, double contacts) {

        public BandRate {
            Require.text("ageBand", ageBand);
            Require.atLeast("contacts", contacts, 0);
        }
    }

    /// The weight of one day of the week, at least 0.
    public record DayWeight(DayOfWeek day, double share) {

        public DayWeight {
            Require.atLeast("share", share, 0);
        }
    }

    public Demand {
        yearlyPer1000 = List.copyOf(yearlyPer1000);
        season = List.copyOf(season);
        weekday = List.copyOf(weekday);
        daypartShare = List.copyOf(daypartShare);
        Require.once("yearlyPer1000", "ageBand", yearlyPer1000, BandRate::ageBand);
        Require.once("weekday", "day", weekday, DayWeight::day);
        Require.atLeast("fixedPerWeek", fixedPerWeek, 0);
        if (!season.isEmpty() && season.size() != 12) {
            throw InvalidValue.at("season", Rule.LENGTH, 12);
        }
        requireNotNegative("season", season);
        requireNotNegative("daypartShare", daypartShare);
        if (!daypartShare.isEmpty() && daypartShare.stream().allMatch(share -> share == 0)) {
            throw InvalidValue.at("daypartShare", Rule.SOME_SHARE);
        }
    }

    private static void requireNotNegative(String path, List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            Require.atLeast(path + "[" + i + "]", values.get(i), 0);
        }
    }

    /// Whether anything is asked at all, whatever the number of patients.
    public boolean asksNothing() {
        return fixedPerWeek == 0 && yearlyPer1000.stream().allMatch(rate -> rate.contacts() == 0);
    }

    /// Contacts a year that these patients ask, seasons and the fixed number aside.
    public double yearlyContacts(List<PatientBand> patients) {
        double yearly = 0;
        for (BandRate rate : yearlyPer1000) {
            for (PatientBand band : patients) {
                if (band.ageBand().equals(rate.ageBand())) {
                    yearly += band.count() / 1000.0 * rate.contacts();
                }
            }
        }
        return yearly;
    }

    /// Contacts of an average week of the year with these patients, all days open.
    public double averageWeek(List<PatientBand> patients) {
        double factor = season.stream().mapToDouble(month -> month).average().orElse(1);
        return yearlyContacts(patients) / WEEKS_OF_YEAR * factor + fixedPerWeek;
    }

    /// The factor of a month, from 1 to 12.
    public double seasonOf(int month) {
        return season.isEmpty() ? 1 : season.get(month - 1);
    }
}
