package nl.basiseerst.application.audit;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Whom, when and what a change of one thing concerns, either before it or after.
record Touched(ChangeEntry entry) {

    boolean concerns(String member) {
        if (entry.entity() instanceof BasicSchedule) {
            return !blocksOf(member, entry.before()).equals(blocksOf(member, entry.after()));
        }
        return states().anyMatch(
                        state ->
                                switch (state) {
                                    case Block block -> block.member().equals(member);
                                    case Absence absence -> absence.member().equals(member);
                                    case Duty duty -> duty.member().equals(member);
                                    case Publication published -> published.concerns(member);
                                    case LeaveRequest request -> request.member().equals(member);
                                    case LeaveEntitlement hours -> hours.member().equals(member);
                                    case PanelSecond panel ->
                                            panel.member().equals(member)
                                                    || panel.second().equals(member);
                                    case Task task -> Objects.equals(task.assignee(), member);
                                    case Acceptance accepted ->
                                            member.equals(accepted.warning().member());
                                    case Member own -> own.id().equals(member);
                                    default -> false;
                                });
    }

    private static List<PatternBlock> blocksOf(String member, @Nullable Placed state) {
        return state != null && state.entity() instanceof BasicSchedule schedule
                ? schedule.blocks().stream().filter(b -> b.member().equals(member)).toList()
                : List.of();
    }

    boolean fallsIn(IsoWeek week) {
        if (entry.entity() instanceof BasicSchedule) {
            return stamped(week, entry.before()) != stamped(week, entry.after());
        }
        return states().anyMatch(
                        state ->
                                switch (state) {
                                    case Block block -> week.contains(block.date());
                                    case Task task -> week.contains(task.date());
                                    case Acceptance accepted ->
                                            week.contains(accepted.warning().date());
                                    case Absence absence ->
                                            !absence.from().isAfter(week.sunday())
                                                    && !absence.to().isBefore(week.monday());
                                    case Publication published -> published.week().equals(week);
                                    case LeaveRequest request ->
                                            !request.from().isAfter(week.sunday())
                                                    && !request.to().isBefore(week.monday());
                                    case Duty duty ->
                                            week.contains(duty.from().toLocalDate())
                                                    || week.contains(duty.to().toLocalDate());
                                    default -> false;
                                });
    }

    private static boolean stamped(IsoWeek week, @Nullable Placed state) {
        return state != null
                && state.entity() instanceof BasicSchedule schedule
                && schedule.stamped().contains(week);
    }

    boolean isOfType(String taskType) {
        return states().anyMatch(
                        state ->
                                switch (state) {
                                    case Task task -> task.type().equals(taskType);
                                    case TaskType type -> type.id().equals(taskType);
                                    default -> false;
                                });
    }

    private Stream<Entity> states() {
        return Stream.of(entry)
                .<@Nullable Placed>mapMulti(
                        (touched, next) -> {
                            next.accept(touched.before());
                            next.accept(touched.after());
                        })
                .filter(Objects::nonNull)
                .map(Placed::entity);
    }
}
