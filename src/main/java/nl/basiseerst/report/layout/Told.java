package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayRow;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.schedule.ChangedWork;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What of a day of somebody is no longer as they were told.
///
/// @param changed ids of the blocks that were added or changed
/// @param gone when there was work that left the day
record Told(Set<String> changed, List<TimeSpan> gone) {

    static final Told NOTHING = new Told(Set.of(), List.of());

    Told {
        changed = Set.copyOf(changed);
        gone = List.copyOf(gone);
    }

    static Told of(WeekStanding standing, String member, LocalDate date) {
        List<ChangedWork> changes = standing.on(member, date);
        return new Told(
                changes.stream()
                        .filter(change -> !WeekStanding.left(change, member, date))
                        .map(ChangedWork::block)
                        .collect(Collectors.toSet()),
                standing.goneFrom(member, date));
    }

    /// What changed since a week was made known, whosoever it is and wherever it was.
    static Set<String> blocks(WeekStanding standing) {
        return standing.changes().stream().map(ChangedWork::block).collect(Collectors.toSet());
    }

    /// The same of a part of the day, in which work stands as the blocks do.
    Told in(TimeSpan part, List<TimeSpan> dayparts) {
        return new Told(
                changed,
                gone.stream().filter(g -> DayRow.home(g, dayparts).contains(part)).toList());
    }

    boolean isChanged(String block) {
        return changed.contains(block);
    }

    /// How the week stands, as a line on the page.
    static String words(WeekStanding standing, PaperWords words) {
        return words.text("standing." + standing.state(), Integer.toString(standing.edition()));
    }
}
