package nl.basiseerst.application.overview;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.ArrayList;
import java.util.List;

/// One member through the parts of a day.
///
/// @param member id of the member
/// @param day all of the day
/// @param parts one cell per daypart; a block stands in every daypart of which it takes a third or
///   more, or else where most of it falls
public record DayRow(String member, String name, DayCell day, List<DayCell> parts) {

    private static final int WORTH_SHOWING = 3;

    public DayRow {
        parts = List.copyOf(parts);
    }

    static DayRow of(Member member, DayCell cell, List<TimeSpan> dayparts) {
        List<DayCell> parts = new ArrayList<>();
        for (TimeSpan daypart : dayparts) {
            parts.add(
                    new DayCell(
                            cell.state(),
                            cell.away().and(TimeSet.of(daypart)),
                            cell.blocks().stream()
                                    .filter(b -> home(b.time(), dayparts).contains(daypart))
                                    .toList()));
        }
        return new DayRow(member.id(), member.name(), cell, parts);
    }

    /// The dayparts of the practice, cut down to the hours in which it is open or someone works.
    ///
    /// @param gone when somebody was to work as they were told, and does not any more
    static List<TimeSpan> dayparts(PracticePlan today, TimeSet open, List<TimeSpan> gone) {
        List<TimeSpan> worked = new ArrayList<>(today.blocks().stream().map(Block::span).toList());
        worked.addAll(gone);
        worked.addAll(open.spans());
        if (worked.isEmpty()) {
            return List.of();
        }
        List<TimeSpan> all = TimeSet.union(worked).spans();
        TimeSpan day = new TimeSpan(all.getFirst().from(), all.getLast().to());
        return today.practice().dayparts().spans().stream()
                .flatMap(d -> d.intersection(day).stream())
                .toList();
    }

    /// The dayparts in which work of these hours stands.
    ///
    /// @param dayparts at least one
    public static List<TimeSpan> home(TimeSpan time, List<TimeSpan> dayparts) {
        List<TimeSpan> enough =
                dayparts.stream()
                        .filter(d -> shared(d, time) * WORTH_SHOWING >= d.minutes())
                        .toList();
        if (!enough.isEmpty()) {
            return enough;
        }
        TimeSpan most = dayparts.getFirst();
        for (TimeSpan daypart : dayparts) {
            if (shared(daypart, time) > shared(most, time)) {
                most = daypart;
            }
        }
        return List.of(most);
    }

    private static int shared(TimeSpan one, TimeSpan other) {
        return one.intersection(other).map(TimeSpan::minutes).orElse(0);
    }
}
