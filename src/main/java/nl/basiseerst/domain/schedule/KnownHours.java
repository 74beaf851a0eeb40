package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Since when people know their hours. What they do in them and where may change without their
/// having to know it anew.
final class KnownHours {

    private record Day(String member, LocalDate date) {

        static Day of(PublishedWork work) {
            return new Day(work.member(), work.date());
        }
    }

    private final Map<Day, List<PublishedWork>> before;

    /// @param before what was known
    KnownHours(List<PublishedWork> before) {
        this.before = byDay(before);
    }

    /// The same work, each stretch since the day on which its hours were first made known.
    ///
    /// @param now in any order, each since today
    List<PublishedWork> in(List<PublishedWork> now) {
        Map<Day, List<PublishedWork>> days = byDay(now);
        List<PublishedWork> known = new ArrayList<>();
        for (PublishedWork work : now) {
            Day day = Day.of(work);
            List<PublishedWork> was = before.getOrDefault(day, List.of());
            boolean sameDay = hours(was).equals(hours(days.getOrDefault(day, List.of())));
            known.add(
                    was.stream()
                            .filter(
                                    one ->
                                            sameDay
                                                    ? one.span().overlaps(work.span())
                                                    : one.span().equals(work.span()))
                            .map(PublishedWork::since)
                            .max(Comparator.naturalOrder())
                            .map(work::at)
                            .orElse(work));
        }
        return known;
    }

    private static TimeSet hours(List<PublishedWork> day) {
        return TimeSet.union(day.stream().map(PublishedWork::span).toList());
    }

    private static Map<Day, List<PublishedWork>> byDay(List<PublishedWork> work) {
        Map<Day, List<PublishedWork>> days = new HashMap<>();
        work.forEach(one -> days.computeIfAbsent(Day.of(one), _ -> new ArrayList<>()).add(one));
        return days;
    }
}
