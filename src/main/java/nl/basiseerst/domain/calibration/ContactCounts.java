package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How many contacts were counted, per activity and day. Never anything about one patient.
/// Immutable.
public final class ContactCounts {

    private final SortedSet<LocalDate> dates;
    private final Map<String, SortedMap<LocalDate, Double>> byActivity;

    private ContactCounts(
            SortedSet<LocalDate> dates, Map<String, SortedMap<LocalDate, Double>> byActivity) {
        this.dates = dates;
        this.byActivity = byActivity;
    }

    /// A count of one activity on one day.
    ///
    /// @param activity id of the activity
    /// @param contacts how many, at least 0
    public record DayCount(LocalDate date, String activity, double contacts) {}

    /// Counts; those of the same day and activity are added up.
    ///
    /// @param counted every date on which anything was counted, also what no activity of the
    ///   practice stands for: on such a day an activity without a count was done zero times
    /// @throws InvalidValue if nothing was counted at all
    public static ContactCounts of(Collection<LocalDate> counted, Collection<DayCount> counts) {
        SortedSet<LocalDate> dates = new TreeSet<>(counted);
        Map<String, SortedMap<LocalDate, Double>> byActivity = new LinkedHashMap<>();
        for (DayCount one : counts) {
            dates.add(one.date());
            byActivity
                    .computeIfAbsent(one.activity(), _ -> new TreeMap<>())
                    .merge(one.date(), one.contacts(), Double::sum);
        }
        if (dates.isEmpty()) {
            throw InvalidValue.at("counts", Rule.NOT_EMPTY);
        }
        return new ContactCounts(Collections.unmodifiableSortedSet(dates), byActivity);
    }

    /// The dates on which anything was counted; at least one.
    public SortedSet<LocalDate> dates() {
        return dates;
    }

    /// Ids of the activities that were counted, in the order of the counts.
    public Collection<String> activities() {
        return Collections.unmodifiableSet(byActivity.keySet());
    }

    /// What was counted of an activity, by date; days without a count are left out.
    public SortedMap<LocalDate, Double> of(String activity) {
        return Collections.unmodifiableSortedMap(
                byActivity.getOrDefault(activity, new TreeMap<>()));
    }

    /// What was counted of everything on one day.
    double on(LocalDate date) {
        return byActivity.values().stream().mapToDouble(c -> c.getOrDefault(date, 0.0)).sum();
    }
}
