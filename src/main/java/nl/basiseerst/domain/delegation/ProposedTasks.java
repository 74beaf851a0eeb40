package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which tasks a day should have, by the days written on the task types.
public final class ProposedTasks {

    private ProposedTasks() {}

    /// The types of which the day has no task yet, in the order given; none on a closed day, and
    /// none that are no task of this practice. A cancelled task counts: it is not proposed again.
    ///
    /// @param tasks of any date, the cancelled ones included
    public static List<TaskType> missing(
            Practice practice, List<TaskType> types, List<Task> tasks, LocalDate date) {
        if (!practice.isOpenOn(date)) {
            return List.of();
        }
        Set<String> present = new HashSet<>();
        tasks.stream().filter(t -> t.date().equals(date)).forEach(t -> present.add(t.type()));
        return types.stream()
                .filter(t -> t.days().contains(date.getDayOfWeek()))
                .filter(t -> t.offer() != Offer.OUTSIDE && !present.contains(t.id()))
                .toList();
    }
}
