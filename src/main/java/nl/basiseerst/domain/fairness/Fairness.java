package nl.basiseerst.domain.fairness;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts work that few people like: the minutes planned that are of a kind, without absence and
/// closed days. Minutes in two blocks at once count once. Of weeks without any schedule the
/// contract does not count either.
///
/// It tells what was planned. It does not know who would rather work early, nor what people swapped
/// outside the program.
public final class Fairness {

    private static final double DAYS_IN_WEEK = 7;
    private static final int MINUTES_IN_HOUR = 60;

    private record Counted(String member, LocalDate date, HardKind kind) {}

    private Fairness() {}

    /// @param plan with everything of those days
    /// @param from first day
    /// @param to last day, inclusive
    public static Division divide(
            PracticePlan plan, LocalDate from, LocalDate to, HardRules rules) {
        Attendance attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream()
                                .filter(b -> !b.date().isBefore(from) && !b.date().isAfter(to))
                                .toList(),
                        plan.absences());
        Map<Counted, TimeSet> times = new HashMap<>();
        for (CountingBlock block : attendance.blocks()) {
            for (HardKind kind : HardKind.values()) {
                rules.on(kind, block.date())
                        .map(rule -> rule.counting(block.session(), block.date()))
                        .map(block.time()::and)
                        .filter(time -> !time.isEmpty())
                        .ifPresent(
                                time ->
                                        times.merge(
                                                new Counted(
                                                        block.member().id(), block.date(), kind),
                                                time,
                                                TimeSet::or));
            }
        }
        Map<String, Map<HardKind, Integer>> minutes = new HashMap<>();
        times.forEach(
                (counted, time) ->
                        minutes.computeIfAbsent(counted.member(), _ -> Division.nothing())
                                .merge(counted.kind(), time.minutes(), Integer::sum));
        Map<String, List<Division.Turn>> turns = turns(times);
        Set<IsoWeek> planned = new HashSet<>();
        plan.blocks().forEach(block -> planned.add(IsoWeek.of(block.date())));
        List<Division.Share> shares = new ArrayList<>();
        for (Member member : plan.members()) {
            List<LocalDate> employed =
                    from.datesUntil(to.plusDays(1)).filter(member.employed()::contains).toList();
            long days = employed.stream().filter(d -> planned.contains(IsoWeek.of(d))).count();
            if (!employed.isEmpty()) {
                shares.add(
                        new Division.Share(
                                member,
                                contract(member, days),
                                minutes.getOrDefault(member.id(), Division.nothing()),
                                turns.getOrDefault(member.id(), List.of())));
            }
        }
        return new Division(rules.on(to), shares);
    }

    private static Map<String, List<Division.Turn>> turns(Map<Counted, TimeSet> times) {
        Map<String, List<Division.Turn>> found = new HashMap<>();
        times.forEach(
                (counted, time) ->
                        found.computeIfAbsent(counted.member(), _ -> new ArrayList<>())
                                .add(new Division.Turn(counted.date(), counted.kind(), time)));
        Comparator<Division.Turn> latestFirst =
                Comparator.comparing(Division.Turn::date)
                        .reversed()
                        .thenComparing(Division.Turn::kind);
        found.values().forEach(turns -> turns.sort(latestFirst));
        return found;
    }

    private static @Nullable Double contract(Member member, long days) {
        Double hours = member.hoursPerWeek();
        return hours == null || hours == 0 || days == 0
                ? null
                : Double.valueOf(hours * MINUTES_IN_HOUR * days / DAYS_IN_WEEK);
    }
}
