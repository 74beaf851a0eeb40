package nl.basiseerst.application.access;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.testing.SampleDesk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/// Changing things one by one, and taking that back.
final class EditingCases {

    private final Door door;

    private EditingCases(Door door) {
        this.door = door;
    }

    static void addTo(Door door) {
        EditingCases cases = new EditingCases(door);
        cases.editing();
        cases.undoing();
    }

    private void editing() {
        same("task", Action.DO_TASKS, plan -> plan.tasks().getFirst());
        same("block", Action.PLAN, plan -> plan.blocks().getFirst());
        same("absence", Action.PLAN, plan -> plan.absences().getFirst());
        same("basic schedule", Action.PLAN, plan -> plan.groundwork().basicSchedules().getFirst());
        same("day pattern", Action.PLAN, plan -> plan.groundwork().dayPatterns().getFirst());
        same("member", Action.KEEP_PEOPLE, plan -> plan.members().getFirst());
        same("competence", Action.KEEP_PEOPLE, plan -> plan.competences().getFirst());
        same("activity", Action.KEEP_PRACTICE, plan -> plan.activities().getFirst());
        same("session", Action.KEEP_PRACTICE, plan -> plan.sessionTypes().getFirst());
        same("role", Action.KEEP_PRACTICE, plan -> plan.roles().getFirst());
        same("room", Action.KEEP_PRACTICE, plan -> plan.rooms().getFirst());
        same("rule", Action.KEEP_PRACTICE, plan -> plan.presenceRules().getFirst());
        same("kind of task", Action.KEEP_PRACTICE, plan -> plan.taskTypes().getFirst());
        same(
                "calibration",
                Action.KEEP_PRACTICE,
                plan -> plan.groundwork().calibrations().getFirst());
        same("practice", Action.KEEP_PRACTICE, plan -> plan.practice());
        door.add(
                "task with a block beside it",
                Action.PLAN,
                () ->
                        Door.apply(
                                door.store(),
                                List.of(Door.update(door.task()), Door.update(door.block()))));
        door.add(
                "publish a week",
                Action.PLAN,
                () -> {
                    Publication published =
                            Publication.next(
                                    new IsoWeek(2030, 1),
                                    null,
                                    List.of(),
                                    List.of(),
                                    LocalDateTime.of(2030, 1, 1, 17, 0));
                    Door.apply(door.store(), List.of(new Edit.Add(published)));
                    Door.apply(door.real(), List.of(new Edit.Remove(published)));
                });
        door.add(
                "add a duty elsewhere",
                Action.PLAN,
                () -> {
                    LocalDateTime evening = LocalDateTime.of(2030, 1, 1, 17, 0);
                    Duty duty =
                            new Duty(
                                    FreshId.of("d"),
                                    door.plan().members().getFirst().id(),
                                    evening,
                                    evening.plusHours(6));
                    Door.apply(door.store(), List.of(new Edit.Add(duty)));
                    Door.apply(door.real(), List.of(new Edit.Remove(duty)));
                });
        door.add(
                "ask for leave",
                Action.ASK_LEAVE,
                () -> {
                    LeaveRequest asked = request(LeaveRequest.State.REQUESTED);
                    Door.apply(door.store(), List.of(new Edit.Add(asked)));
                    Door.apply(door.real(), List.of(new Edit.Remove(asked)));
                });
        door.add(
                "note leave as approved",
                Action.PLAN,
                () -> {
                    LeaveRequest approved = request(LeaveRequest.State.APPROVED);
                    Door.apply(door.store(), List.of(new Edit.Add(approved)));
                    Door.apply(door.real(), List.of(new Edit.Remove(approved)));
                });
        door.add(
                "take a request for leave away",
                Action.PLAN,
                () -> {
                    LeaveRequest asked = request(LeaveRequest.State.REQUESTED);
                    Door.apply(door.real(), List.of(new Edit.Add(asked)));
                    try {
                        Door.apply(door.store(), List.of(new Edit.Remove(asked)));
                    } catch (NotPermitted refused) {
                        Door.apply(door.real(), List.of(new Edit.Remove(asked)));
                        throw refused;
                    }
                });
        door.add(
                "add the fixed second of a panel",
                Action.KEEP_PEOPLE,
                () -> {
                    List<Member> team = door.plan().members();
                    PanelSecond second =
                            new PanelSecond(
                                    FreshId.of("p"), team.getFirst().id(), team.getLast().id());
                    Door.apply(door.store(), List.of(new Edit.Add(second)));
                    Door.apply(door.real(), List.of(new Edit.Remove(second)));
                });
        door.add(
                "write down hours of leave",
                Action.KEEP_PEOPLE,
                () -> {
                    LeaveEntitlement hours =
                            LeaveEntitlement.none(door.plan().members().getFirst().id(), 2030);
                    Door.apply(door.store(), List.of(new Edit.Add(hours)));
                    Door.apply(door.real(), List.of(new Edit.Remove(hours)));
                });
        door.add(
                "say what counts as unpopular work",
                Action.KEEP_PRACTICE,
                () -> {
                    HardWork work =
                            new HardWork(
                                    FreshId.of("w"), HardKind.LATE, false, null, null, List.of());
                    Door.apply(door.store(), List.of(new Edit.Add(work)));
                    Door.apply(door.real(), List.of(new Edit.Remove(work)));
                });
        door.add(
                "accept a warning",
                Action.PLAN,
                () -> {
                    Acceptance accepted =
                            new Acceptance(
                                    WarningKey.ofDay(
                                            WarningKind.DAY_SHORT, LocalDate.of(2030, 1, 1)),
                                    30,
                                    AcceptReason.ONCE,
                                    null);
                    Door.apply(door.store(), List.of(new Edit.Add(accepted)));
                    Door.apply(door.real(), List.of(new Edit.Remove(accepted)));
                });
        door.add(
                "add a room",
                Action.KEEP_PRACTICE,
                () ->
                        Door.apply(
                                door.store(),
                                List.of(
                                        new Edit.Add(
                                                new Room(
                                                        FreshId.of("k"),
                                                        "Kamer",
                                                        Room.Type.CONSULTING)))));
        door.add("hand over the task of a colleague", Action.DO_TASKS, this::handOver);
        door.add(
                "remove a task",
                Action.DO_TASKS,
                () ->
                        Door.apply(
                                door.store(),
                                List.of(new Edit.Remove(door.plan().tasks().getLast()))));
        door.add(
                "edit marked as erasing",
                Action.ERASE_PERSON,
                () ->
                        door.store()
                                .apply(
                                        new Change(
                                                door.real().changeNo(),
                                                new ChangeHeader(
                                                        "somebody",
                                                        SampleDesk.TUESDAY.instant(),
                                                        ChangeKind.ERASE,
                                                        ""),
                                                List.of(Door.update(door.task())))));
    }

    private void handOver() {
        PracticePlan plan = door.plan();
        Task task =
                plan.tasks().stream().filter(t -> t.assignee() != null).findFirst().orElseThrow();
        String other =
                plan.members().stream()
                        .map(Member::id)
                        .filter(id -> !id.equals(task.assignee()))
                        .findFirst()
                        .orElseThrow();
        Task over = new Task(task.id(), task.type(), task.date(), other, TaskStatus.HANDED_OVER);
        Door.apply(door.store(), List.of(Door.update(over)));
        Door.apply(door.real(), List.of(Door.update(task)));
    }

    private void undoing() {
        door.add(
                "undo a task",
                Action.DO_TASKS,
                () -> {
                    Door.apply(door.real(), List.of(Door.update(door.task())));
                    Door.edit(door.store()).undo();
                });
        door.add(
                "redo a task",
                Action.DO_TASKS,
                () -> {
                    Door.apply(door.real(), List.of(Door.update(door.task())));
                    Door.edit(door.real()).undo();
                    Door.edit(door.store()).redo();
                });
        door.add(
                "undo a block",
                Action.PLAN,
                () -> {
                    Door.apply(door.real(), List.of(Door.update(door.block())));
                    Door.edit(door.store()).undo();
                });
        door.add(
                "redo a block",
                Action.PLAN,
                () -> {
                    Door.apply(door.real(), List.of(Door.update(door.block())));
                    Door.edit(door.real()).undo();
                    Door.edit(door.store()).redo();
                });
        door.add(
                "undo an import",
                Action.REPLACE_PRACTICE,
                () -> {
                    Door.edit(door.real()).replace(door.plan());
                    Door.edit(door.store()).undo();
                });
        door.add(
                "redo an import",
                Action.REPLACE_PRACTICE,
                () -> {
                    Door.edit(door.real()).replace(door.plan());
                    Door.edit(door.real()).undo();
                    Door.edit(door.store()).redo();
                });
    }

    /// Puts a thing back as it is, which is a change all the same.
    private void same(String name, Action needed, Function<PracticePlan, Entity> thing) {
        door.add(
                "edit " + name,
                needed,
                () -> Door.apply(door.store(), List.of(Door.update(thing.apply(door.plan())))));
    }

    private LeaveRequest request(LeaveRequest.State state) {
        LocalDate day = LocalDate.of(2030, 1, 1);
        return new LeaveRequest(
                FreshId.of("r"),
                door.plan().members().getFirst().id(),
                day,
                day,
                null,
                day,
                state,
                null);
    }
}
