package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.calibration.CountedActivity.Reason;
import nl.basiseerst.domain.calibration.CountedActivity.Remark;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The demand under which the guard would have expected exactly what was counted of one activity:
/// its formula (risk-model.md, section 1) read backwards.
///
/// Per month the weeks whose Thursday falls in it are taken together: the contacts counted in them,
/// and how many weeks' worth of days was counted ([DayShares]). Contacts divided by weeks is the
/// level of the month.
final class DemandFromCount {

    private static final int MONTHS = 12;

    private final List<PatientBand> patients;
    private final Demand norm;
    private final List<DayWeight> weekday;
    private final boolean wholeYear;
    private final double[] contacts = new double[MONTHS];
    private final double[] weeks = new double[MONTHS];
    private final Set<Remark> remarks = EnumSet.noneOf(Remark.class);

    /// @param counted contacts by date; no date stands for 0
    /// @param measuredWeekdays none when the count does not tell the weekdays apart
    /// @param wholeYear whether the count tells the seasons apart
    DemandFromCount(
            Practice practice,
            Activity activity,
            Demand norm,
            CountedPeriod period,
            Map<LocalDate, Double> counted,
            List<DayWeight> measuredWeekdays,
            boolean wholeYear) {
        this.patients = practice.patients();
        this.norm = norm;
        this.wholeYear = wholeYear;
        this.weekday = measuredWeekdays.isEmpty() ? norm.weekday() : measuredWeekdays;
        if (measuredWeekdays.isEmpty()) {
            remarks.add(Remark.WEEKDAYS_OF_NORM);
        }
        DayShares shares = new DayShares(practice, activity, weekday);
        for (LocalDate day : period.days()) {
            int month = IsoWeek.of(day).day(DayOfWeek.THURSDAY).getMonthValue() - 1;
            contacts[month] += counted.getOrDefault(day, 0.0);
            weeks[month] += shares.of(day);
        }
    }

    Set<Remark> remarks() {
        return remarks;
    }

    private double allContacts() {
        return sum(contacts);
    }

    private double allWeeks() {
        return sum(weeks);
    }

    /// @throws Uncountable if the count gives no demand
    Demand demand() throws Uncountable {
        if (allContacts() == 0) {
            throw new Uncountable(Reason.NOTHING_COUNTED);
        }
        if (norm.yearlyPer1000().stream().allMatch(rate -> rate.contacts() == 0)) {
            return fixed();
        }
        if (norm.yearlyContacts(patients) == 0) {
            throw new Uncountable(Reason.NO_PATIENTS);
        }
        return wholeYear ? byMonth() : bySeasonOfNorm();
    }

    /// Everything as a fixed number a week, which the guard asks in every season.
    private Demand fixed() throws Uncountable {
        if (allWeeks() == 0) {
            throw new Uncountable(Reason.OUT_OF_SEASON);
        }
        return demand(0, norm.season(), Rounding.contacts(allContacts() / allWeeks()));
    }

    private Demand bySeasonOfNorm() throws Uncountable {
        double seasonWeeks = 0;
        for (int month = 0; month < MONTHS; month++) {
            seasonWeeks += weeks[month] * norm.seasonOf(month + 1);
        }
        if (seasonWeeks == 0) {
            throw new Uncountable(Reason.OUT_OF_SEASON);
        }
        remarks.add(Remark.SEASON_OF_NORM);
        double byPatients = allContacts() - norm.fixedPerWeek() * allWeeks();
        return byPatients <= 0
                ? belowFixed()
                : demand(byPatients / seasonWeeks, norm.season(), norm.fixedPerWeek());
    }

    private Demand byMonth() throws Uncountable {
        List<Double> levels = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            double level = weeks[month] == 0 ? 0 : contacts[month] / weeks[month];
            levels.add(Math.max(0, level - norm.fixedPerWeek()));
        }
        double mean = levels.stream().mapToDouble(level -> level).sum() / MONTHS;
        if (mean == 0) {
            return belowFixed();
        }
        List<Double> season = levels.stream().map(l -> Rounding.share(l / mean)).toList();
        return demand(mean, season, norm.fixedPerWeek());
    }

    private Demand belowFixed() throws Uncountable {
        remarks.add(Remark.BELOW_FIXED);
        return fixed();
    }

    /// @param perWeek contacts of an average week that go by patients
    private Demand demand(double perWeek, List<Double> season, double fixedPerWeek) {
        double now = norm.yearlyContacts(patients) / Demand.WEEKS_OF_YEAR;
        List<BandRate> rates = new ArrayList<>();
        for (BandRate rate : norm.yearlyPer1000()) {
            double times = now == 0 ? 0 : perWeek / now;
            rates.add(new BandRate(rate.ageBand(), Rounding.contacts(rate.contacts() * times)));
        }
        return new Demand(rates, season, weekday, norm.daypartShare(), fixedPerWeek);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /// A count that gives no demand.
    static final class Uncountable extends Exception {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Uncountable(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
