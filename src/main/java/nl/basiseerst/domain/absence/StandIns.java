package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.absence.StandIn.Extent;
import nl.basiseerst.domain.conflict.BlockConflict;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.DutyConflict;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.conflict.SkillConflict;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who could do work of somebody else, who will be away or gives it up. Each is put in the schedule
/// for it, and the rules of the schedule are asked what they say; nothing is decided here a second
/// time. Safe for use by several threads.
public final class StandIns {

    /// How many weeks before the week of the work the rules look back on.
    public static final int WEEKS_BEFORE = 16;

    /// And how many after it they look at, for rest that is spread.
    public static final int WEEKS_AFTER = RosterRules.WEEKS_AFTER;

    private static final Set<ConflictKind> BARS =
            EnumSet.of(
                    ConflictKind.OVERLAP,
                    ConflictKind.DUTY_OVERLAP,
                    ConflictKind.AWAY,
                    ConflictKind.NOT_EMPLOYED,
                    ConflictKind.DAILY_REST,
                    ConflictKind.WEEKLY_REST,
                    ConflictKind.LONG_DAY,
                    ConflictKind.LONG_WEEK,
                    ConflictKind.LONG_AVERAGE,
                    ConflictKind.TRAINEE_DAY,
                    ConflictKind.TRAINEE_WEEK,
                    ConflictKind.TRAINEE_HOURS,
                    ConflictKind.TRAINEE_WEEKEND);

    private static final Set<ConflictKind> REMARKS =
            EnumSet.of(
                    ConflictKind.SHORT_REST,
                    ConflictKind.BREAK_MISSING,
                    ConflictKind.DUTY_BEFORE_WORK);

    private static final int MINUTES = 60;

    private final RosterRules rules;

    public StandIns(RosterLimits limits) {
        rules = new RosterRules(limits);
    }

    /// Whether somebody has to stand in at all: in a session that serves nobody, nobody is missed.
    public static boolean areWanted(PracticePlan plan, LostWork lost) {
        return !work(plan, lost).isEmpty();
    }

    /// Everybody in service on one of those days but whose work it is, the best first.
    ///
    /// @param plan with the absence, if there is one, and with the [#WEEKS_BEFORE] weeks before the
    ///   work and the [#WEEKS_AFTER] after it
    /// @param work that goes to one person, at least one block
    public List<StandIn> of(PracticePlan plan, List<LostWork> work) {
        Set<String> holders = new HashSet<>();
        work.forEach(lost -> holders.add(lost.block().member()));
        List<StandIn> found = new ArrayList<>();
        for (Member member : plan.members()) {
            if (!holders.contains(member.id())
                    && work.stream().anyMatch(lost -> isEmployed(member, lost))) {
                found.add(standIn(plan, work, member));
            }
        }
        found.sort(StandIn.BEST_FIRST);
        return List.copyOf(found);
    }

    private static boolean isEmployed(Member member, LostWork lost) {
        return member.employed().contains(lost.block().date());
    }

    /// What has to be done in it: what its holder would do, or, if that is nothing since it should
    /// not have been theirs, all that it serves.
    private static List<Activity> toDo(PracticePlan plan, LostWork lost) {
        List<Activity> work = work(plan, lost);
        if (!work.isEmpty()) {
            return work;
        }
        Set<String> served = served(plan, lost);
        return plan.activities().stream().filter(one -> served.contains(one.id())).toList();
    }

    /// What the one whose block it is would do in it: of the session what they may and can, and the
    /// extra offer that was planned.
    private static List<Activity> work(PracticePlan plan, LostWork lost) {
        Block block = lost.block();
        Member holder = member(plan, block.member());
        Set<String> served = served(plan, lost);
        Set<String> extra = new HashSet<>();
        if (lost.isWhole()) {
            block.extra().stream().map(ExtraWork::activity).forEach(extra::add);
        }
        return plan.activities().stream()
                .filter(
                        activity ->
                                extra.contains(activity.id())
                                        || (served.contains(activity.id())
                                                && isAble(activity, holder, block)))
                .toList();
    }

    private static Set<String> served(PracticePlan plan, LostWork lost) {
        Set<String> served = new HashSet<>();
        plan.sessionTypes().stream()
                .filter(session -> session.id().equals(lost.block().session()))
                .forEach(session -> served.addAll(session.activities()));
        return served;
    }

    private static boolean isAble(Activity activity, Member member, Block block) {
        Performer entry = activity.performer(member.role()).orElse(null);
        if (entry == null) {
            return false;
        }
        String competence = entry.competence();
        return competence == null || member.isAble(competence, block.date());
    }

    private StandIn standIn(PracticePlan plan, List<LostWork> work, Member member) {
        Set<String> notAllowed = new LinkedHashSet<>();
        Set<String> notAble = new LinkedHashSet<>();
        int asked = 0;
        int not = 0;
        for (LostWork lost : work) {
            for (Activity activity : toDo(plan, lost)) {
                asked++;
                if (activity.performer(member.role()).isEmpty()) {
                    notAllowed.add(activity.id());
                    not++;
                } else if (!isAble(activity, member, lost.block())) {
                    notAble.add(activity.id());
                    not++;
                }
            }
        }
        Extent extent = not == 0 ? Extent.ALL : not < asked ? Extent.PART : Extent.NOTHING;
        PracticePlan without = around(plan, work, member);
        PracticePlan with = taking(without, work, member);
        List<RosterConflict> added = new ArrayList<>();
        Integer left = null;
        for (IsoWeek week : weeks(work)) {
            added.addAll(added(without, with, week, member));
            Integer here = minutesLeft(with, week, member);
            left = here == null || left == null ? here : (Integer) Math.min(left, here);
        }
        return new StandIn(
                member.id(),
                List.copyOf(notAllowed),
                List.copyOf(notAble),
                extent,
                added.stream().filter(StandIns::isUnable).toList(),
                added.stream().filter(conflict -> BARS.contains(conflict.kind())).toList(),
                added.stream().anyMatch(StandIns::isOutsideHours),
                added.stream().filter(conflict -> REMARKS.contains(conflict.kind())).toList(),
                left);
    }

    private static Set<IsoWeek> weeks(List<LostWork> work) {
        Set<IsoWeek> weeks = new TreeSet<>();
        work.forEach(lost -> weeks.add(IsoWeek.of(lost.block().date())));
        return weeks;
    }

    /// What is not theirs to do is told by the activities; what is left is supervision.
    private static boolean isUnable(RosterConflict conflict) {
        return conflict.kind() == ConflictKind.SUPERVISION_MISSING;
    }

    private static boolean isOutsideHours(RosterConflict conflict) {
        return conflict.kind() == ConflictKind.OUTSIDE_AVAILABILITY;
    }

    /// The schedule as far as the rules need it: those days of everybody, and all of the member,
    /// but not the work itself.
    private static PracticePlan around(PracticePlan plan, List<LostWork> work, Member member) {
        Set<String> gone = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (LostWork lost : work) {
            gone.add(lost.block().id());
            days.add(lost.block().date());
        }
        return plan.withSchedule(
                plan.blocks().stream()
                        .filter(
                                other ->
                                        !gone.contains(other.id())
                                                && (days.contains(other.date())
                                                        || other.member().equals(member.id())))
                        .toList(),
                plan.absences(),
                List.of());
    }

    private static PracticePlan taking(PracticePlan plan, List<LostWork> work, Member member) {
        List<Block> blocks = new ArrayList<>(plan.blocks());
        work.forEach(lost -> blocks.addAll(Takeover.taken(lost, member.id())));
        return plan.withSchedule(blocks, plan.absences(), List.of());
    }

    /// What the rules say of the member with the work, and did not say without it.
    private List<RosterConflict> added(
            PracticePlan without, PracticePlan with, IsoWeek week, Member member) {
        List<Duty> duties = with.staffing().duties();
        Map<ConflictKind, List<RosterConflict>> before = new HashMap<>();
        for (RosterConflict conflict : rules.conflicts(without, week, duties, member.id())) {
            before.computeIfAbsent(conflict.kind(), _ -> new ArrayList<>()).add(conflict);
        }
        return rules.conflicts(with, week, duties, member.id()).stream()
                .filter(conflict -> !isKnown(conflict, before))
                .toList();
    }

    /// A conflict of rest or hours is known if it was there that day already, more or less.
    private static boolean isKnown(
            RosterConflict conflict, Map<ConflictKind, List<RosterConflict>> before) {
        List<RosterConflict> same = before.getOrDefault(conflict.kind(), List.of());
        return switch (conflict) {
            case BlockConflict _, SkillConflict _, DutyConflict _ -> same.contains(conflict);
            default -> same.stream().anyMatch(other -> other.date().equals(conflict.date()));
        };
    }

    /// What is planned counts also where they are away or the practice is closed: leave and such
    /// days take hours of the contract.
    private static @Nullable Integer minutesLeft(PracticePlan plan, IsoWeek week, Member member) {
        Double hours = member.hoursPerWeek();
        if (hours == null) {
            return null;
        }
        Map<LocalDate, List<TimeSpan>> days = new HashMap<>();
        plan.blocks().stream()
                .filter(block -> block.member().equals(member.id()))
                .filter(block -> week.contains(block.date()))
                .filter(block -> member.employed().contains(block.date()))
                .forEach(
                        block ->
                                days.computeIfAbsent(block.date(), _ -> new ArrayList<>())
                                        .add(block.span()));
        int planned = days.values().stream().mapToInt(day -> TimeSet.union(day).minutes()).sum();
        return (int) Math.round(hours * MINUTES) - planned;
    }

    private static Member member(PracticePlan plan, String id) {
        return plan.members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }
}
