package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.guard.Verdict;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Every number of a week that the risk model fixes, whoever found it.
///
/// @param classes minutes short by priority
/// @param days null where the days were not told
record Answer(
        Verdict verdict,
        double demandMinutes,
        double shortageMinutes,
        double shortageWithoutExtraMinutes,
        double displacedMinutes,
        @Nullable Double headroom,
        Map<Integer, Double> classes,
        List<OfActivity> activities,
        List<OfItem> extra,
        Release release,
        List<Fragile> fragile,
        List<Violation> presence,
        @Nullable List<OfDay> days) {

    /// @param backlogContacts null unless deferrable
    record OfActivity(
            String activity,
            double demandContacts,
            double shortageContacts,
            double shortageMinutes,
            @Nullable Double backlogContacts,
            @Nullable Double waitingWeeks) {}

    record OfItem(String name, double recoveredMinutes) {}

    record Release(int items, double minutes) {}

    record Fragile(String member, LocalDate date, double shortageMinutes, boolean covered) {}

    /// @param from minute of the day, and likewise `to`
    record Violation(String rule, LocalDate date, int from, int to, boolean displaced) {}

    record OfDay(
            LocalDate date,
            Verdict verdict,
            double shortageMinutes,
            double shortageWithoutExtraMinutes,
            double displacedMinutes) {}

    /// The same answer with another list of extra items.
    Answer withExtra(List<OfItem> items) {
        return new Answer(
                verdict,
                demandMinutes,
                shortageMinutes,
                shortageWithoutExtraMinutes,
                displacedMinutes,
                headroom,
                classes,
                activities,
                items,
                release,
                fragile,
                presence,
                days);
    }

    /// What the other one says otherwise, beyond the tolerances of the samples; empty if nothing.
    List<String> differences(Answer other) {
        return new Differences().between(this, other);
    }
}
