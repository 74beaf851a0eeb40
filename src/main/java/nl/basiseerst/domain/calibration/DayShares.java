package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand.DayWeight;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which part of a week's contacts an open day gets, as the guard has it (risk-model.md, section
/// 1): of what must be done on the day itself the part of a closed day drops out, of everything
/// else it moves to the days that are open.
final class DayShares {

    private final Practice practice;
    private final boolean urgent;
    private final Map<DayOfWeek, Double> weights = new EnumMap<>(DayOfWeek.class);

    DayShares(Practice practice, Activity activity, List<DayWeight> weekday) {
        this.practice = practice;
        this.urgent = activity.isUrgent();
        practice.regularDays().forEach(day -> weights.put(day, weekday.isEmpty() ? 1.0 : 0.0));
        weekday.forEach(w -> weights.computeIfPresent(w.day(), (_, _) -> w.share()));
        if (weights.values().stream().allMatch(weight -> weight == 0)) {
            weights.replaceAll((_, _) -> 1.0);
        }
    }

    /// The share of an open day, from 0 to 1.
    double of(LocalDate openDay) {
        double weight = weights.getOrDefault(openDay.getDayOfWeek(), 0.0);
        if (urgent) {
            return weight / weights.values().stream().mapToDouble(w -> w).sum();
        }
        List<LocalDate> open = practice.openDays(IsoWeek.of(openDay));
        double sum =
                open.stream().mapToDouble(d -> weights.getOrDefault(d.getDayOfWeek(), 0.0)).sum();
        return sum == 0 ? 1.0 / open.size() : weight / sum;
    }
}
