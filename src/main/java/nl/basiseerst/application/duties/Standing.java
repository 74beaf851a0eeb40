package nl.basiseerst.application.duties;

import nl.basiseerst.domain.schedule.Duty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Duties that stay, of each person by when they begin. One lasts a day at most, so what overlaps
/// began less than a day before.
final class Standing {

    private final Map<String, TreeMap<LocalDateTime, List<Duty>>> people = new HashMap<>();

    void add(Duty duty) {
        people.computeIfAbsent(duty.member(), _ -> new TreeMap<>())
                .computeIfAbsent(duty.from(), _ -> new ArrayList<>())
                .add(duty);
    }

    /// Takes one out that was added.
    void remove(Duty duty) {
        TreeMap<LocalDateTime, List<Duty>> all = people.get(duty.member());
        List<Duty> then = all == null ? null : all.get(duty.from());
        if (then != null) {
            then.remove(duty);
        }
    }

    /// The first that is at the same time; null for none.
    @Nullable Duty overlapped(Duty duty) {
        TreeMap<LocalDateTime, List<Duty>> all = people.get(duty.member());
        return all == null
                ? null
                : all.subMap(duty.from().minusDays(1), duty.to()).values().stream()
                        .flatMap(List::stream)
                        .filter(other -> duty.from().isBefore(other.to()))
                        .findFirst()
                        .orElse(null);
    }
}
