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

    /// One task of the board.
    ///
    /// @param refusals every reason why the assignee may not do it; empty unless not allowed
    /// @param candidates ids of the members who may, those with the fewest task minutes that day
    ///   first
    public record CheckedTask(
            Task task, TaskType type, List<Refusal> refusals, List<String> candidates) {

        public CheckedTask {
            refusals = List.copyOf(refusals);
            candidates = List.copyOf(candidates);
        }

        public State state() {
            if (task.assignee() == null) {
                return State.UNASSIGNED;
            }
            return refusals.isEmpty() ? State.OK : State.NOT_ALLOWED;
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
            List<String> candidates = new ArrayList<>();
            for (Member member : byLoad) {
                List<Refusal> found =
                        DelegationRules.refusals(
                                Candidacy.of(type, member, date, window, members, attendance));
                refusals.put(member.id(), found);
                if (found.isEmpty()) {
                    candidates.add(member.id());
                }
            }
            String assignee = task.assignee();
            List<Refusal> own = assignee == null ? List.of() : known(refusals, assignee);
            checked.add(new CheckedTask(task, type, own, candidates));
        }
        return new TaskBoard(date, checked);
    }

    /// Whether every task is with someone who may do it.
    public boolean isAllOk() {
        return tasks.stream().allMatch(t -> t.state() == State.OK);
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
