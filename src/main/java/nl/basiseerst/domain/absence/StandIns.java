package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.absence.StandIn.Extent;
import nl.basiseerst.domain.conflict.BlockConflict;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.conflict.SkillConflict;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who could do the work that somebody who is away cannot. Each is put in the schedule for it, and
/// the rules of the schedule are asked what they say; nothing is decided here a second time. Safe
/// for use by several threads.
public final class StandIns {

    /// How many weeks before the week of the work the rules look back on.
    public static final int WEEKS_BEFORE = 16;

    private static final Set<ConflictKind> BARS =
            EnumSet.of(
                    ConflictKind.OVERLAP,
                    ConflictKind.AWAY,
                    ConflictKind.NOT_EMPLOYED,
                    ConflictKind.DAILY_REST,
                    ConflictKind.WEEKLY_REST,
                    ConflictKind.LONG_DAY,
                    ConflictKind.LONG_WEEK,
                    ConflictKind.LONG_AVERAGE,
                    ConflictKind.TRAINEE_DAY,
                    ConflictKind.TRAINEE_WEEK,
                    ConflictKind.TRAINEE_HOURS);

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

    /// Everybody in service that day but the one who is away, the best first.
    ///
    /// @param plan with the absence, and with the [#WEEKS_BEFORE] weeks before the work
    public List<StandIn> of(PracticePlan plan, LostWork lost) {
        Block block = lost.block();
        List<Activity> work = work(plan, lost);
        List<StandIn> found = new ArrayList<>();
        for (Member member : plan.members()) {
            if (!member.id().equals(block.member()) && member.employed().contains(block.date())) {
                found.add(standIn(plan, lost, work, member));
            }
        }
        found.sort(StandIn.BEST_FIRST);
        return List.copyOf(found);
    }

    /// What the one who is away would do in it: of the session what they may and can, and the extra
    /// offer that was planned.
    private static List<Activity> work(PracticePlan plan, LostWork lost) {
        Block block = lost.block();
        Member away = member(plan, block.member());
        Set<String> served = new HashSet<>();
        plan.sessionTypes().stream()
                .filter(session -> session.id().equals(block.session()))
                .forEach(session -> served.addAll(session.activities()));
        Set<String> extra = new HashSet<>();
        if (lost.isWhole()) {
            block.extra().stream().map(ExtraWork::activity).forEach(extra::add);
        }
        return plan.activities().stream()
                .filter(
                        activity ->
                                extra.contains(activity.id())
                                        || (served.contains(activity.id())
                                                && isAble(activity, away, block)))
                .toList();
    }

    private static boolean isAble(Activity activity, Member member, Block block) {
        Performer entry = activity.performer(member.role()).orElse(null);
        if (entry == null) {
            return false;
        }
        String competence = entry.competence();
        return competence == null || member.isAble(competence, block.date());
    }

    private StandIn standIn(PracticePlan plan, LostWork lost, List<Activity> work, Member member) {
        Block block = lost.block();
        List<String> notAllowed = new ArrayList<>();
        List<String> notAble = new ArrayList<>();
        for (Activity activity : work) {
            if (activity.performer(member.role()).isEmpty()) {
                notAllowed.add(activity.id());
            } else if (!isAble(activity, member, block)) {
                notAble.add(activity.id());
            }
        }
        int not = notAllowed.size() + notAble.size();
        Extent extent = not == 0 ? Extent.ALL : not < work.size() ? Extent.PART : Extent.NOTHING;
        PracticePlan without = around(plan, block, member);
        PracticePlan with = taking(without, lost, member);
        List<RosterConflict> added = added(without, with, IsoWeek.of(block.date()), member);
        return new StandIn(
                member.id(),
                notAllowed,
                notAble,
                extent,
                added.stream().filter(StandIns::isUnable).toList(),
                added.stream().filter(conflict -> BARS.contains(conflict.kind())).toList(),
                added.stream().anyMatch(StandIns::isOutsideHours),
                added.stream().filter(conflict -> REMARKS.contains(conflict.kind())).toList(),
                minutesLeft(with, IsoWeek.of(block.date()), member));
    }

    /// What is not theirs to do is told by the activities; what is left is supervision.
    private static boolean isUnable(RosterConflict conflict) {
        return conflict.kind() == ConflictKind.SUPERVISION_MISSING;
    }

    private static boolean isOutsideHours(RosterConflict conflict) {
        return conflict.kind() == ConflictKind.OUTSIDE_AVAILABILITY;
    }

    /// The schedule as far as the rules need it: that day of everybody, and all of the member, but
    /// not the work itself.
    private static PracticePlan around(PracticePlan plan, Block block, Member member) {
        return plan.withSchedule(
                plan.blocks().stream()
                        .filter(
                                other ->
                                        !other.id().equals(block.id())
                                                && (other.date().equals(block.date())
                                                        || other.member().equals(member.id())))
                        .toList(),
                plan.absences(),
                List.of());
    }

    private static PracticePlan taking(PracticePlan plan, LostWork lost, Member member) {
        List<Block> blocks = new ArrayList<>(plan.blocks());
        blocks.addAll(Takeover.taken(lost, member.id()));
        return plan.withSchedule(blocks, plan.absences(), List.of());
    }

    /// What the rules say of the member with the work, and did not say without it.
    private List<RosterConflict> added(
            PracticePlan without, PracticePlan with, IsoWeek week, Member member) {
        Map<ConflictKind, List<RosterConflict>> before = new HashMap<>();
        for (RosterConflict conflict : rules.conflicts(without, week, List.of())) {
            if (conflict.member().equals(member.id())) {
                before.computeIfAbsent(conflict.kind(), _ -> new ArrayList<>()).add(conflict);
            }
        }
        return rules.conflicts(with, week, List.of()).stream()
                .filter(conflict -> conflict.member().equals(member.id()))
                .filter(conflict -> !isKnown(conflict, before))
                .toList();
    }

    /// A conflict of rest or hours is known if it was there that day already, more or less.
    private static boolean isKnown(
            RosterConflict conflict, Map<ConflictKind, List<RosterConflict>> before) {
        List<RosterConflict> same = before.getOrDefault(conflict.kind(), List.of());
        return switch (conflict) {
            case BlockConflict _, SkillConflict _ -> same.contains(conflict);
            default -> same.stream().anyMatch(other -> other.date().equals(conflict.date()));
        };
    }

    private static @Nullable Integer minutesLeft(PracticePlan plan, IsoWeek week, Member member) {
        Double hours = member.hoursPerWeek();
        if (hours == null) {
            return null;
        }
        Attendance attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks(),
                        plan.absences());
        int planned =
                week.days().stream()
                        .mapToInt(
                                day ->
                                        attendance.on(day).stream()
                                                .filter(b -> b.member().id().equals(member.id()))
                                                .map(CountingBlock::time)
                                                .reduce(TimeSet.EMPTY, TimeSet::or)
                                                .minutes())
                        .sum();
        return (int) Math.round(hours * MINUTES) - planned;
    }

    private static Member member(PracticePlan plan, String id) {
        return plan.members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }
}
