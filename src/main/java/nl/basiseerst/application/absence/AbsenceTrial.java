package nl.basiseerst.application.absence;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.absence.LostWork;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.schedule.Absence;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an absence comes to before it is kept.
///
/// @param lost what falls away, by day and then by start
/// @param turns the weeks it touches that have a schedule, in order
/// @param tasks how many tasks of those days are with whoever is away
/// @param isCut whether it goes on after the last week that was looked at
/// @param edits what keeps it, stand-ins included
public record AbsenceTrial(
        Absence absence,
        List<Lost> lost,
        List<Turn> turns,
        int tasks,
        boolean isCut,
        List<Edit> edits) {

    /// Work that falls away, and who could stand in.
    ///
    /// @param wanted whether anybody is missed there at all
    /// @param standIns the best first; none where nobody is wanted
    /// @param chosen id of the member who stands in, null for nobody
    public record Lost(
            LostWork work, boolean wanted, List<StandIn> standIns, @Nullable String chosen) {

        public Lost {
            standIns = List.copyOf(standIns);
        }
    }

    public AbsenceTrial {
        lost = List.copyOf(lost);
        turns = List.copyOf(turns);
        edits = List.copyOf(edits);
    }

    /// The days that turn worse, in order.
    public List<Turn.Day> worseDays() {
        return turns.stream()
                .flatMap(turn -> turn.days().stream())
                .filter(Turn.Day::isWorse)
                .toList();
    }

    /// Who stands in where, by id of the block.
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Lost one : lost) {
            if (one.chosen() != null) {
                chosen.put(one.work().block().id(), one.chosen());
            }
        }
        return chosen;
    }
}
