package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.offer.Demand.DayWeight;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a count divides over the days of the week. Only weeks in which every regular day was open
/// and counted are looked at: each weekday then stands in it as often as the others and in the same
/// seasons, so that their contacts can be set side by side.
final class Weekdays {

    private final List<DayOfWeek> regular;
    private final Set<LocalDate> inFullWeeks = new HashSet<>();
    private final int fullWeeks;

    Weekdays(Practice practice, CountedPeriod period) {
        regular = practice.regularDays().stream().sorted().toList();
        Map<IsoWeek, List<LocalDate>> weeks = new HashMap<>();
        for (LocalDate day : period.days()) {
            weeks.computeIfAbsent(IsoWeek.of(day), _ -> new ArrayList<>()).add(day);
        }
        weeks.values().removeIf(days -> days.size() < regular.size());
        weeks.values().forEach(inFullWeeks::addAll);
        fullWeeks = weeks.size();
    }

    /// Each regular day's part of the contacts; none if too little was counted in whole weeks.
    List<DayWeight> of(Map<LocalDate, Double> contacts, CountLimits limits) {
        double sum = 0;
        Map<DayOfWeek, Double> byDay = new HashMap<>();
        for (Map.Entry<LocalDate, Double> one : contacts.entrySet()) {
            if (inFullWeeks.contains(one.getKey())) {
                byDay.merge(one.getKey().getDayOfWeek(), one.getValue(), Double::sum);
                sum += one.getValue();
            }
        }
        boolean enough = sum >= limits.leastPerPart() * regular.size();
        if (sum == 0 || !enough || fullWeeks < limits.weekdayWeeks()) {
            return List.of();
        }
        List<DayWeight> weights = new ArrayList<>();
        for (DayOfWeek day : regular) {
            weights.add(new DayWeight(day, Rounding.share(byDay.getOrDefault(day, 0.0) / sum)));
        }
        return weights;
    }
}
