package nl.basiseerst.persistence;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Staffing;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.persistence.table.EntityTable;
import nl.basiseerst.persistence.table.EntityTables;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Things of a practice by kind and id: all of them, or the part that was read.
final class Contents {

    /// The distance between neighbours in an imported list, so that a thing can be put in between
    /// without renumbering the others.
    static final long STEP = 1024;

    private static final Comparator<Placed> IN_ORDER =
            Comparator.comparingLong(Placed::position).thenComparing(p -> p.entity().id());

    /// In the order in which they were read, so that putting them in order is soon done.
    private final Map<Class<?>, Map<String, Placed>> byKind = new HashMap<>();

    static Contents of(PracticePlan plan) {
        Contents contents = new Contents();
        contents.number(List.of(plan.practice()));
        contents.number(plan.rooms());
        contents.number(plan.competences());
        contents.number(plan.activities());
        contents.number(plan.sessionTypes());
        contents.number(plan.roles());
        contents.number(plan.members());
        contents.number(plan.blocks());
        contents.number(plan.absences());
        contents.number(plan.presenceRules());
        contents.number(plan.taskTypes());
        contents.number(plan.tasks());
        contents.number(plan.groundwork().dayPatterns());
        contents.number(plan.groundwork().basicSchedules());
        contents.number(plan.groundwork().calibrations());
        contents.number(plan.acceptances());
        contents.number(plan.staffing().duties());
        contents.number(plan.staffing().publications());
        contents.number(plan.staffing().requests());
        contents.number(plan.staffing().schoolHolidays());
        contents.number(plan.staffing().panelSeconds());
        contents.number(plan.staffing().entitlements());
        contents.number(plan.staffing().hardWork());
        return contents;
    }

    private void number(List<? extends Entity> entities) {
        long position = 0;
        for (Entity entity : entities) {
            position += STEP;
            put(new Placed(entity, position));
        }
    }

    void putAll(Collection<Placed> things) {
        things.forEach(this::put);
    }

    private void put(Placed thing) {
        ofKind(thing.entity().getClass()).put(thing.entity().id(), thing);
    }

    private Map<String, Placed> ofKind(Class<?> type) {
        return byKind.computeIfAbsent(type, _ -> new LinkedHashMap<>());
    }

    /// The thing of the same kind and id, null if it is not among these.
    @Nullable Placed find(Entity like) {
        return ofKind(like.getClass()).get(like.id());
    }

    /// These things once the changes are made.
    Contents after(List<ChangeEntry> changes) {
        Contents later = new Contents();
        byKind.values().forEach(things -> later.putAll(things.values()));
        for (ChangeEntry change : changes) {
            if (change.after() == null) {
                later.ofKind(change.entity().getClass()).remove(change.entity().id());
            } else {
                later.put(change.after());
            }
        }
        return later;
    }

    /// What has to change to get from these things to the others, in order.
    List<ChangeEntry> changesTo(Contents goal) {
        List<ChangeEntry> changes = new ArrayList<>();
        for (EntityTable<?> table : EntityTables.all()) {
            for (Placed wanted : goal.inOrder(table.type())) {
                Placed present = find(wanted.entity());
                if (!wanted.equals(present)) {
                    changes.add(new ChangeEntry(present, wanted));
                }
            }
            for (Placed present : inOrder(table.type())) {
                if (goal.find(present.entity()) == null) {
                    changes.add(new ChangeEntry(present, null));
                }
            }
        }
        return changes;
    }

    /// The plan these things make up, or empty if there is nothing.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if they make no legal plan
    /// @throws IllegalArgumentException if there are things without a practice, or two practices
    Optional<PracticePlan> plan() {
        if (byKind.values().stream().allMatch(Map::isEmpty)) {
            return Optional.empty();
        }
        List<Practice> practices = all(Practice.class);
        if (practices.size() != 1) {
            throw new IllegalArgumentException("One practice expected, not " + practices.size());
        }
        return Optional.of(
                new PracticePlan(
                        practices.getFirst(),
                        all(Room.class),
                        all(Competence.class),
                        all(Activity.class),
                        all(SessionType.class),
                        all(RoleFallback.class),
                        all(Member.class),
                        all(Block.class),
                        all(Absence.class),
                        all(PresenceRule.class),
                        all(TaskType.class),
                        all(Task.class),
                        new Groundwork(
                                all(DayPattern.class),
                                all(BasicSchedule.class),
                                all(Calibration.class)),
                        all(Acceptance.class),
                        new Staffing(
                                all(Duty.class),
                                all(Publication.class),
                                all(LeaveRequest.class),
                                all(SchoolHoliday.class),
                                all(PanelSecond.class),
                                all(LeaveEntitlement.class),
                                all(HardWork.class))));
    }

    private <E extends Entity> List<E> all(Class<E> type) {
        return inOrder(type).stream().map(thing -> type.cast(thing.entity())).toList();
    }

    private List<Placed> inOrder(Class<?> type) {
        return ofKind(type).values().stream().sorted(IN_ORDER).toList();
    }
}
