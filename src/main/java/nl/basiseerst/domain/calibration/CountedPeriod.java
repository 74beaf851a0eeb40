package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The days of a count: which say something and which do not.
///
/// @param from first day with a count
/// @param until last day with a count
/// @param days the open days with a count, in order
/// @param missing open days between them without any count: unknown, not zero
/// @param onClosedDays contacts that were counted on days on which the practice is closed; left out
/// @param weeks how much was counted, in weeks of as many days as the practice has regular days
public record CountedPeriod(
        LocalDate from,
        LocalDate until,
        List<LocalDate> days,
        List<LocalDate> missing,
        double onClosedDays,
        double weeks) {

    public CountedPeriod {
        days = List.copyOf(days);
        missing = List.copyOf(missing);
    }

    public static CountedPeriod of(Practice practice, ContactCounts counts) {
        LocalDate from = counts.dates().first();
        LocalDate until = counts.dates().last();
        List<LocalDate> days = new ArrayList<>();
        List<LocalDate> missing = new ArrayList<>();
        double onClosedDays = 0;
        for (LocalDate date : from.datesUntil(until.plusDays(1)).toList()) {
            boolean counted = counts.dates().contains(date);
            if (!practice.isOpenOn(date)) {
                onClosedDays += counted ? counts.on(date) : 0;
            } else {
                (counted ? days : missing).add(date);
            }
        }
        int regular = practice.regularDays().size();
        double weeks = regular == 0 ? 0 : (double) days.size() / regular;
        return new CountedPeriod(from, until, days, missing, onClosedDays, weeks);
    }

    /// Whether every month of the year was counted in full at least once.
    boolean coversAYear(CountLimits limits) {
        Map<YearMonth, Integer> open = new HashMap<>();
        Map<YearMonth, Integer> counted = new HashMap<>();
        missing.forEach(date -> open.merge(YearMonth.from(date), 1, Integer::sum));
        days.forEach(date -> open.merge(YearMonth.from(date), 1, Integer::sum));
        days.forEach(date -> counted.merge(YearMonth.from(date), 1, Integer::sum));
        return counted.entrySet().stream()
                        .filter(month -> holds(month.getKey()))
                        .filter(
                                month ->
                                        month.getValue()
                                                >= limits.fullMonthShare()
                                                        * open.getOrDefault(month.getKey(), 0))
                        .map(month -> month.getKey().getMonth())
                        .distinct()
                        .count()
                == 12;
    }

    private boolean holds(YearMonth month) {
        return !month.atDay(1).isBefore(from) && !month.atEndOfMonth().isAfter(until);
    }
}
