package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.domain.delegation.TaskBoard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Attendance;
import nl.basiseerst.domain.time.Period;

import java.time.LocalDate;

/// Whether the tasks of a day are with people who may do them.
public final class CheckTasks {

    private final PracticeSource source;

    public CheckTasks(PracticeSource source) {
        this.source = source;
    }

    /// A day whose tasks were checked.
    ///
    /// @param plan the practice with the schedule of that day
    public record Checked(PracticePlan plan, TaskBoard board) {}

    /// @throws Failure if the practice cannot be read
    public Checked check(LocalDate date) {
        PracticePlan plan = source.load(Period.of(date, date)).plan();
        return new Checked(plan, board(plan, date));
    }

    /// The board of a date, of a practice that is at hand already.
    ///
    /// @param plan with at least the schedule of that date
    public static TaskBoard board(PracticePlan plan, LocalDate date) {
        Attendance attendance =
                Attendance.of(
                        plan.practice(),
                        plan.members(),
                        plan.sessionTypes(),
                        plan.blocks().stream().filter(b -> b.date().equals(date)).toList(),
                        plan.absences());
        return TaskBoard.of(
                plan.practice(), plan.members(), plan.taskTypes(), plan.tasks(), attendance, date);
    }
}
