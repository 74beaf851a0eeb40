package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Prescriptions of many weeks of one practice, without looking through its lists for each.
final class Prescriptions {

    private final Set<DayOfWeek> weekdays;
    private final Set<LocalDate> closed;
    private final Map<String, Member> members = new HashMap<>();
    private final IdentityHashMap<BasicSchedule, Map<Integer, List<PatternBlock>>> cycles =
            new IdentityHashMap<>();

    Prescriptions(PracticePlan plan) {
        Practice practice = plan.practice();
        weekdays = practice.regularDays();
        closed = new HashSet<>(practice.closedDates());
        plan.members().forEach(m -> members.put(m.id(), m));
    }

    /// Which basic schedule each stamped week was made from; of several the one that begins last.
    static Map<IsoWeek, BasicSchedule> stamps(PracticePlan plan) {
        Map<IsoWeek, BasicSchedule> stamps = new HashMap<>();
        for (BasicSchedule schedule : plan.groundwork().basicSchedules()) {
            for (IsoWeek week : schedule.stamped()) {
                stamps.merge(
                        week,
                        schedule,
                        (one, other) ->
                                other.validFrom().compareTo(one.validFrom()) >= 0 ? other : one);
            }
        }
        return stamps;
    }

    Prescription of(BasicSchedule schedule, IsoWeek week) {
        LocalDate monday = week.monday();
        Map<MemberDay, List<Block>> days = new LinkedHashMap<>();
        for (PatternBlock pattern : cycle(schedule, schedule.cycleWeek(week))) {
            LocalDate date = monday.plusDays(pattern.day().getValue() - 1L);
            if (applies(pattern.member(), date)) {
                days.computeIfAbsent(new MemberDay(pattern.member(), date), _ -> new ArrayList<>())
                        .add(pattern.on(date, pattern.id()));
            }
        }
        return new Prescription(schedule, week, days);
    }

    /// The blocks of one week of the cycle.
    List<PatternBlock> cycle(BasicSchedule schedule, int cycleWeek) {
        return cycles.computeIfAbsent(schedule, Prescriptions::byWeek)
                .getOrDefault(cycleWeek, List.of());
    }

    private static Map<Integer, List<PatternBlock>> byWeek(BasicSchedule schedule) {
        Map<Integer, List<PatternBlock>> weeks = new HashMap<>();
        for (PatternBlock block : schedule.blocks()) {
            weeks.computeIfAbsent(block.week(), _ -> new ArrayList<>()).add(block);
        }
        return weeks;
    }

    /// Whether blocks of that member on that date count for anything.
    boolean applies(String member, LocalDate date) {
        return isOpenOn(date) && isEmployed(member, date);
    }

    boolean isEmployed(String member, LocalDate date) {
        Member found = members.get(member);
        return found != null && found.employed().contains(date);
    }

    boolean isOpenOn(LocalDate date) {
        return hasHours(date.getDayOfWeek()) && !closed.contains(date);
    }

    boolean hasHours(DayOfWeek day) {
        return weekdays.contains(day);
    }
}
