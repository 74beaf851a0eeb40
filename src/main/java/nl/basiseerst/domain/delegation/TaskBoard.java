package nl.basiseerst.domain.delegation;

import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tasks of one date, each with whether its assignee may do it and who else could.
///
/// @param tasks all but the cancelled ones, in the order of the tasks given
public record TaskBoard(LocalDate date, List<CheckedTask> tasks) {

    /// What is found of one task.
    public enum State {
        OK,
        UNASSIGNED,
        NOT_ALLOWED
    }

    /// What a task asks of the people of the day, most pressing first.
    public enum Standing {
        /// Not done yet, and with someone who may not do it.
        NOT_ALLOWED,
        /// Not done yet, and with nobody.
        UNASSIGNED,
        OPEN,
        IN_PROGRESS,
        HANDED_OVER,
        DONE;

        /// Whether someone must decide before the work can be done.
        public boolean asksForDecision() {
            return this == NOT_ALLOWED || this == UNASSIGNED;
        }
    }

    /// A member who may not do a task.
    ///
    /// @param member id of the member
    /// @param refusals every reason why, at least one
    public record Barred(String member, List<Refusal> refusals) {

        public Barred {
            refusals = List.copyOf(refusals);
        }
    }

    /// One task of the board.
    ///
    /// @param window when it may be done; empty on a closed day if its type has no times
    /// @param refusals every reason why the assignee may not do it; empty unless not allowed
    /// @param candidates ids of the members who may, those with the fewest task minutes that day
    ///   first
    /// @param barred all other members, those with the fewest reasons first
    public record CheckedTask(
            Task task,
            TaskType type,
            TimeSet window,
            List<Refusal> refusals,
            List<String> candidates,
            List<Barred> barred) {

        public CheckedTask {
            refusals = List.copyOf(refusals);
            candidates = List.copyOf(candidates);
            barred = List.copyOf(barred);
        }

        public State state() {
            if (task.assignee() == null) {
                return State.UNASSIGNED;
            }
            return refusals.isEmpty() ? State.OK : State.NOT_ALLOWED;
        }

        public Standing standing() {
            if (task.status() == TaskStatus.DONE) {
                return Standing.DONE; // whoever did it, nobody decides about it any more
            }
            return switch (state()) {
                case NOT_ALLOWED -> Standing.NOT_ALLOWED;
                case UNASSIGNED -> Standing.UNASSIGNED;
                case OK -> Standing.valueOf(task.status().name());
            };
        }
    }

    public TaskBoard {
        tasks = List.copyOf(tasks);
    }

    /// Checks the tasks of a date.
    ///
    /// @param taskTypes must hold every type that a task names; likewise `members` for assignees
    /// @param tasks of any date
    public static TaskBoard of(
            Practice practice,
            List<Member> members,
            List<TaskType> taskTypes,
            List<Task> tasks,
            Attendance attendance,
            LocalDate date) {
        Map<String, TaskType> types = new HashMap<>();
        taskTypes.forEach(t -> types.put(t.id(), t));
        List<Task> today =
                tasks.stream()
                        .filter(t -> t.date().equals(date) && t.status() != TaskStatus.CANCELLED)
                        .toList();
        List<Member> byLoad = byLoad(members, today, types);
        TimeSet opening =
                practice.isOpenOn(date)
                        ? practice.openingHours().on(date.getDayOfWeek())
                        : TimeSet.EMPTY;
        List<CheckedTask> checked = new ArrayList<>();
        for (Task task : today) {
            TaskType type = known(types, task.type());
            TimeSet window = type.window() == null ? opening : TimeSet.of(type.window());
            Map<String, List<Refusal>> refusals = new HashMap<>();
            for (Member member : members) {
                refusals.put(
                        member.id(),
                        DelegationRules.refusals(
                                Candidacy.of(type, member, date, window, members, attendance)));
            }
            checked.add(checked(task, type, window, refusals, members, byLoad));
        }
        return new TaskBoard(date, checked);
    }

    /// Whether every task is with someone who may do it.
    public boolean isAllOk() {
        return tasks.stream().allMatch(t -> t.state() == State.OK);
    }

    /// What the day asks for, most pressing first: by standing, then by when it must be done, then
    /// in the order of the tasks given.
    public List<CheckedTask> pressingFirst() {
        return tasks.stream()
                .sorted(
                        Comparator.comparing(CheckedTask::standing)
                                .thenComparingInt(t -> start(t.window()))
                                .thenComparingInt(t -> end(t.window())))
                .toList();
    }

    /// How many tasks are done.
    public long done() {
        return tasks.stream().filter(t -> t.standing() == Standing.DONE).count();
    }

    /// How many tasks ask for a decision.
    public long decisions() {
        return tasks.stream().filter(t -> t.standing().asksForDecision()).count();
    }

    /// Minutes of all tasks that day that are with a member, whatever their status.
    public double minutesOf(String member) {
        return tasks.stream()
                .filter(t -> member.equals(t.task().assignee()))
                .mapToDouble(t -> t.type().minutes())
                .sum();
    }

    private static int start(TimeSet window) {
        return window.isEmpty() ? 0 : window.spans().getFirst().from();
    }

    private static int end(TimeSet window) {
        return window.isEmpty() ? 0 : window.spans().getLast().to();
    }

    private static CheckedTask checked(
            Task task,
            TaskType type,
            TimeSet window,
            Map<String, List<Refusal>> refusals,
            List<Member> members,
            List<Member> byLoad) {
        String assignee = task.assignee();
        return new CheckedTask(
                task,
                type,
                window,
                assignee == null ? List.of() : known(refusals, assignee),
                byLoad.stream()
                        .map(Member::id)
                        .filter(id -> known(refusals, id).isEmpty())
                        .toList(),
                members.stream()
                        .map(m -> new Barred(m.id(), known(refusals, m.id())))
                        .filter(b -> !b.refusals().isEmpty())
                        .sorted(Comparator.comparingInt(b -> b.refusals().size()))
                        .toList());
    }

    private static List<Member> byLoad(
            List<Member> members, List<Task> today, Map<String, TaskType> types) {
        Map<String, Double> minutes = new HashMap<>();
        for (Task task : today) {
            if (task.assignee() != null) {
                minutes.merge(task.assignee(), known(types, task.type()).minutes(), Double::sum);
            }
        }
        return members.stream()
                .sorted(Comparator.comparingDouble(m -> minutes.getOrDefault(m.id(), 0.0)))
                .toList();
    }

    private static <T> T known(Map<String, T> things, String id) {
        T found = things.get(id);
        if (found == null) {
            throw new IllegalArgumentException("Unknown id " + id);
        }
        return found;
    }
}
