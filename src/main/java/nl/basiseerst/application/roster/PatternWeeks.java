package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The cycle of a basic schedule as ordinary weeks, and what edits of those mean.
final class PatternWeeks {

    private final PracticePlan plan;
    private final BasicSchedule schedule;
    private final IsoWeek first;

    /// @param plan as it is stored
    /// @param first the week in which the cycle is shown
    PatternWeeks(PracticePlan plan, BasicSchedule schedule, IsoWeek first) {
        this.plan = plan;
        this.schedule = schedule;
        this.first = first;
    }

    /// The practice with the cycle as its schedule.
    static PracticePlan shown(
            PracticePlan plan, BasicSchedule schedule, IsoWeek first, Period period) {
        return new PracticePlan(
                plan.practice().withClosedDates(List.of()),
                plan.rooms(),
                plan.competences(),
                plan.activities(),
                plan.sessionTypes(),
                plan.roles(),
                plan.members().stream().map(m -> shown(m, first)).toList(),
                blocks(schedule, first).stream()
                        .filter(block -> period.contains(block.date()))
                        .toList(),
                List.of(),
                plan.presenceRules(),
                plan.taskTypes(),
                List.of(),
                plan.groundwork());
    }

    /// The blocks of the cycle in the weeks in which it is shown.
    static List<Block> blocks(BasicSchedule schedule, IsoWeek first) {
        Map<Integer, IsoWeek> weeks = new HashMap<>();
        for (int week = 0; week < schedule.weeks(); week++) {
            IsoWeek here = first.plusWeeks(week);
            weeks.put(schedule.cycleWeek(here), here);
        }
        List<Block> blocks = new ArrayList<>();
        for (PatternBlock block : schedule.blocks()) {
            IsoWeek week = Objects.requireNonNull(weeks.get(block.week()));
            blocks.add(block.on(week.day(block.day()), block.id()));
        }
        return blocks;
    }

    /// A basic schedule is made for people who are still to come, too.
    private static Member shown(Member member, IsoWeek first) {
        LocalDate from = member.employed().from();
        return from == null || !from.isAfter(first.monday())
                ? member
                : employed(member, new Period(null, member.employed().until()));
    }

    private static Member employed(Member m, Period employed) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                employed,
                m.hoursPerWeek(),
                m.panel(),
                m.availability(),
                m.competences());
    }

    /// The basic schedule once the edits are made; null if none is about it.
    ///
    /// @throws StaleChange if a block is not there any more, or there already
    /// @throws InvalidValue if a block is put outside the weeks of the cycle
    @Nullable BasicSchedule after(List<Edit> edits) {
        BasicSchedule base = schedule;
        boolean changed = false;
        for (Edit edit : edits) {
            if (edit instanceof Edit.Update(BasicSchedule other) && isThis(other)) {
                base = other;
                changed = true;
            }
        }
        Map<String, PatternBlock> blocks = new LinkedHashMap<>();
        base.blocks().forEach(block -> blocks.put(block.id(), block));
        for (Edit edit : edits) {
            if (edit.entity() instanceof Block block) {
                apply(edit, block, blocks);
                changed = true;
            }
        }
        return changed ? base.withBlocks(List.copyOf(blocks.values())) : null;
    }

    private void apply(Edit edit, Block block, Map<String, PatternBlock> blocks) {
        if (edit instanceof Edit.Add == blocks.containsKey(block.id())) {
            throw new StaleChange("block", block.id());
        }
        if (edit instanceof Edit.Remove) {
            blocks.remove(block.id());
        } else {
            blocks.put(block.id(), PatternBlock.of(block, cycleWeek(block.date())));
        }
    }

    private int cycleWeek(LocalDate date) {
        IsoWeek last = first.plusWeeks(schedule.weeks() - 1);
        if (!Period.of(first.monday(), last.sunday()).contains(date)) {
            throw InvalidValue.at("blocks.date", Rule.BETWEEN, first.monday(), last.sunday());
        }
        return schedule.cycleWeek(IsoWeek.of(date));
    }

    /// The edits of other things, with what was left out for showing put back.
    List<Edit> others(List<Edit> edits) {
        List<Edit> others = new ArrayList<>();
        for (Edit edit : edits) {
            if (!(edit.entity() instanceof Block) && !isThis(edit.entity())) {
                others.add(edit instanceof Edit.Update ? restored(edit) : edit);
            }
        }
        return others;
    }

    private boolean isThis(Entity thing) {
        return thing instanceof BasicSchedule other && other.id().equals(schedule.id());
    }

    private Edit restored(Edit edit) {
        return switch (edit.entity()) {
            case Practice practice ->
                    new Edit.Update(
                            practice.withClosedDates(
                                    practice.closedDates().isEmpty()
                                            ? plan.practice().closedDates()
                                            : practice.closedDates()));
            case Member member -> new Edit.Update(restored(member));
            default -> edit;
        };
    }

    private Member restored(Member member) {
        for (Member stored : plan.members()) {
            if (stored.id().equals(member.id())
                    && shown(stored, first).employed().equals(member.employed())) {
                return employed(member, stored.employed());
            }
        }
        return member;
    }
}
