package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What copying comes to, to be looked at before it is carried out.
///
/// @param changes what becomes of each day that changes
/// @param kept days that stay as they are because there was something already
/// @param closed dates that are skipped because the practice is not open then
/// @param notEmployed who was to get work on dates on which they are not employed; skipped
public record CopyPlan(
        CopyOrder order,
        List<DayChange> changes,
        List<MemberDay> kept,
        List<LocalDate> closed,
        List<MemberDates> notEmployed) {

    public CopyPlan {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
        closed = List.copyOf(closed);
        notEmployed = List.copyOf(notEmployed);
    }

    /// Works out what copying comes to; changes nothing. A day without work, copied over days that
    /// may be replaced, leaves them without work too.
    ///
    /// @param plan with at least the schedule of [CopyOrder#period]
    public static CopyPlan of(PracticePlan plan, CopyOrder order) {
        Prescriptions practice = new Prescriptions(plan);
        DaysByWeek actual = new DaysByWeek(plan.blocks(), Period.ALWAYS);
        List<DayChange> changes = new ArrayList<>();
        List<MemberDay> kept = new ArrayList<>();
        Set<LocalDate> closed = new TreeSet<>();
        Map<String, SortedSet<LocalDate>> notEmployed = new HashMap<>();
        order.sources(plan.members().stream().map(Member::id).toList())
                .forEach(
                        (target, source) -> {
                            List<Block> wanted = actual.on(source);
                            List<Block> is = actual.on(target);
                            if (Work.same(wanted, is)) {
                                return;
                            }
                            if (!practice.isOpenOn(target.date())) {
                                if (!wanted.isEmpty()) {
                                    closed.add(target.date());
                                }
                            } else if (!practice.isEmployed(target.member(), target.date())) {
                                if (!wanted.isEmpty()) {
                                    notEmployed
                                            .computeIfAbsent(target.member(), _ -> new TreeSet<>())
                                            .add(target.date());
                                }
                            } else if (is.isEmpty() || order.existing() == Existing.REPLACE) {
                                changes.add(change(target, is, wanted));
                            } else if (!wanted.isEmpty()) {
                                kept.add(target);
                            }
                        });
        return new CopyPlan(
                order,
                changes,
                kept,
                List.copyOf(closed),
                MemberDates.inOrder(plan.members(), notEmployed));
    }

    private static DayChange change(MemberDay day, List<Block> is, List<Block> wanted) {
        return new DayChange(
                day.member(),
                day.date(),
                is,
                wanted.stream().map(block -> block.of(day.member(), day.date())).toList());
    }

    /// How many blocks come.
    public int added() {
        return changes.stream().mapToInt(change -> change.come().size()).sum();
    }

    /// How many blocks go.
    public int gone() {
        return changes.stream().mapToInt(change -> change.gone().size()).sum();
    }
}
