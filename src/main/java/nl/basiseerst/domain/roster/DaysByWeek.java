package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The blocks of a schedule by day, and the days by week.
final class DaysByWeek {

    private final Map<MemberDay, List<Block>> days;
    private final Map<IsoWeek, List<MemberDay>> weeks = new HashMap<>();

    DaysByWeek(List<Block> blocks, Period period) {
        days = MemberDay.group(blocks.stream().filter(b -> period.contains(b.date())).toList());
        for (MemberDay day : days.keySet()) {
            weeks.computeIfAbsent(IsoWeek.of(day.date()), _ -> new ArrayList<>()).add(day);
        }
    }

    List<Block> on(MemberDay day) {
        return days.getOrDefault(day, List.of());
    }

    /// The days of that week with blocks.
    List<MemberDay> in(IsoWeek week) {
        return weeks.getOrDefault(week, List.of());
    }
}
