package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.StampPlan.StampedWeek;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Works out a [StampPlan]: takes time in proportion to the blocks of the weeks.
final class Stamping {

    private final PracticePlan plan;
    private final StampOrder order;
    private final Prescriptions prescriptions;
    private final DaysByWeek actual;
    private final DaysAway away;
    private final Map<IsoWeek, BasicSchedule> before;
    private final Map<IsoWeek, BasicSchedule> after = new HashMap<>();

    private final List<StampedWeek> weeks = new ArrayList<>();
    private final List<IsoWeek> without = new ArrayList<>();
    private final List<Deviation> kept = new ArrayList<>();
    private final Set<LocalDate> closed = new TreeSet<>();
    private final Set<DayOfWeek> neverOpen = EnumSet.noneOf(DayOfWeek.class);
    private final Map<String, SortedSet<LocalDate>> absent = new HashMap<>();
    private final List<DayChange> changes = new ArrayList<>();

    Stamping(PracticePlan plan, StampOrder order) {
        this.plan = plan;
        this.order = order;
        prescriptions = new Prescriptions(plan);
        actual = new DaysByWeek(plan.blocks(), order.period());
        away = new DaysAway(plan.absences(), order.period());
        before = Prescriptions.stamps(plan);
    }

    StampPlan plan() {
        for (IsoWeek week : order.weeks()) {
            Prescription.inForce(plan, week)
                    .ifPresentOrElse(schedule -> stamp(schedule, week), () -> without.add(week));
        }
        return new StampPlan(
                order,
                weeks,
                without,
                kept,
                List.copyOf(closed),
                List.copyOf(neverOpen),
                MemberDates.inOrder(plan.members(), absent),
                changes,
                schedules());
    }

    private void stamp(BasicSchedule schedule, IsoWeek week) {
        skipped(schedule, week);
        BasicSchedule stamper = before.get(week);
        Prescription target = prescriptions.of(schedule, week);
        Prescription former = stamper == null ? null : prescriptions.of(stamper, week);
        Set<MemberDay> days = new LinkedHashSet<>(target.days().keySet());
        days.addAll(actual.in(week));
        int added = 0;
        int gone = 0;
        int keptBefore = kept.size();
        for (MemberDay day : days) {
            if (!prescriptions.applies(day.member(), day.date())) {
                continue;
            }
            List<Block> wanted = target.on(day);
            List<Block> is = actual.on(day);
            if (Work.same(wanted, is)) {
                noteAbsence(day, wanted);
            } else if (givesWay(day, is, former)) {
                DayChange change = new DayChange(day.member(), day.date(), is, wanted);
                changes.add(change);
                added += change.come().size();
                gone += change.gone().size();
                noteAbsence(day, wanted);
            } else {
                kept.add(
                        new Deviation(
                                day.member(),
                                day.date(),
                                Deviations.sorted(wanted),
                                Deviations.sorted(is)));
            }
        }
        after.put(week, schedule);
        weeks.add(
                new StampedWeek(
                        week,
                        schedule.id(),
                        stamper != null,
                        added,
                        gone,
                        kept.size() - keptBefore));
    }

    private boolean givesWay(MemberDay day, List<Block> is, @Nullable Prescription former) {
        return order.existing() == Existing.REPLACE
                || Work.same(is, former == null ? List.of() : former.on(day));
    }

    private void skipped(BasicSchedule schedule, IsoWeek week) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (PatternBlock block : prescriptions.cycle(schedule, schedule.cycleWeek(week))) {
            days.add(block.day());
        }
        for (DayOfWeek day : days) {
            LocalDate date = week.day(day);
            if (!prescriptions.hasHours(day)) {
                neverOpen.add(day);
            } else if (!prescriptions.isOpenOn(date)) {
                closed.add(date);
            }
        }
    }

    private void noteAbsence(MemberDay day, List<Block> blocks) {
        if (away.touches(day, blocks)) {
            absent.computeIfAbsent(day.member(), _ -> new TreeSet<>()).add(day.date());
        }
    }

    /// A week is stamped by one basic schedule only, the last that did.
    private List<BasicSchedule> schedules() {
        Map<String, Set<IsoWeek>> stamped = new TreeMap<>();
        after.forEach(
                (week, schedule) ->
                        stamped.computeIfAbsent(schedule.id(), _ -> new HashSet<>()).add(week));
        List<BasicSchedule> changed = new ArrayList<>();
        for (BasicSchedule schedule : plan.groundwork().basicSchedules()) {
            Set<IsoWeek> theirs = new TreeSet<>(schedule.stamped());
            theirs.removeAll(after.keySet());
            theirs.addAll(stamped.getOrDefault(schedule.id(), Set.of()));
            List<IsoWeek> now = List.copyOf(theirs);
            if (!now.equals(schedule.stamped())) {
                changed.add(schedule.withStamped(now));
            }
        }
        return changed;
    }
}
