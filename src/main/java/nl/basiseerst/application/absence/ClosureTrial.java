package nl.basiseerst.application.absence;

import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What other closed days come to before they are kept.
///
/// @param practice as it would be
/// @param closing days that would be closed and are open now, in order
/// @param opening days that would be open and are closed now, in order
/// @param lost the work that falls away, by day and then by start
/// @param turns the weeks of those days that have a schedule and the week after each, in order
/// @param isCut whether there are days after the last week that was looked at
public record ClosureTrial(
        Practice practice,
        List<LocalDate> closing,
        List<LocalDate> opening,
        List<LostWork> lost,
        List<Turn> turns,
        boolean isCut) {

    public ClosureTrial {
        closing = List.copyOf(closing);
        opening = List.copyOf(opening);
        lost = List.copyOf(lost);
        turns = List.copyOf(turns);
    }

    /// The work that falls away, by day.
    public SortedMap<LocalDate, List<LostWork>> lostByDay() {
        return lost.stream()
                .collect(
                        Collectors.groupingBy(
                                work -> work.block().date(), TreeMap::new, Collectors.toList()));
    }

    /// The days of which something should be seen: those that change, and those whose verdict does.
    public List<Turn.Day> days(Turn turn) {
        return turn.days().stream()
                .filter(
                        day ->
                                day.isChanged()
                                        || closing.contains(day.date())
                                        || opening.contains(day.date()))
                .toList();
    }
}
