package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The minutes that people are away, by day. Not why.
final class DaysAway {

    private final Map<MemberDay, TimeSet> days = new HashMap<>();

    /// @param period with a first and a last day
    DaysAway(List<Absence> absences, Period period) {
        LocalDate first = period.from();
        LocalDate last = period.until();
        if (first == null || last == null) {
            throw new IllegalArgumentException("Open period " + period);
        }
        for (Absence absence : absences) {
            LocalDate from = absence.from().isBefore(first) ? first : absence.from();
            LocalDate to = absence.to().isAfter(last) ? last : absence.to();
            for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
                days.merge(new MemberDay(absence.member(), date), absence.on(date), TimeSet::or);
            }
        }
    }

    /// Whether any of the blocks has minutes that the member is away.
    boolean touches(MemberDay day, List<Block> blocks) {
        TimeSet away = days.get(day);
        return away != null
                && blocks.stream().anyMatch(b -> !TimeSet.of(b.span()).and(away).isEmpty());
    }
}
