package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;
import nl.basiseerst.domain.warning.Acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// Everything one practice has recorded: its offer, its team and its schedule, or the part of the
/// schedule that falls in a period.
///
/// Each list is in the order of the practice's file, which has meaning. Ids are unique per kind and
/// every reference leads somewhere; people must be able to save a draft, so blocks may break
/// planning rules.
///
/// @param roles the fallback sessions of roles, each role once
/// @param groundwork what schedule and norms were made from
/// @param acceptances warnings that were accepted, each once; what they name may have gone since
/// @param staffing what is arranged around the schedule
public record PracticePlan(
        Practice practice,
        List<Room> rooms,
        List<Competence> competences,
        List<Activity> activities,
        List<SessionType> sessionTypes,
        List<RoleFallback> roles,
        List<Member> members,
        List<Block> blocks,
        List<Absence> absences,
        List<PresenceRule> presenceRules,
        List<TaskType> taskTypes,
        List<Task> tasks,
        Groundwork groundwork,
        List<Acceptance> acceptances,
        Staffing staffing) {

    /// @throws InvalidValue with the path of the first duplicate id or reference that leads nowhere
    public PracticePlan {
        rooms = List.copyOf(rooms);
        competences = List.copyOf(competences);
        activities = List.copyOf(activities);
        sessionTypes = List.copyOf(sessionTypes);
        roles = List.copyOf(roles);
        members = List.copyOf(members);
        blocks = List.copyOf(blocks);
        absences = List.copyOf(absences);
        presenceRules = List.copyOf(presenceRules);
        taskTypes = List.copyOf(taskTypes);
        tasks = List.copyOf(tasks);
        acceptances = List.copyOf(acceptances);
        OfferReferences.require(
                practice, competences, activities, sessionTypes, roles, presenceRules, taskTypes);
        ScheduleReferences.require(
                new References("rooms", rooms),
                new References("competences", competences),
                new References("members", members),
                activities,
                sessionTypes,
                members,
                blocks,
                absences);
        ScheduleReferences.requireTasks(
                new References("members", members), new References("taskTypes", taskTypes), tasks);
        GroundworkReferences.require(
                practice,
                new References("rooms", rooms),
                new References("members", members),
                activities,
                sessionTypes,
                groundwork);
        StaffingReferences.require(
                new References("members", members),
                new References("sessionTypes", sessionTypes),
                staffing);
        Require.once("acceptances", "", acceptances, Acceptance::warning);
    }

    /// Without accepted warnings and what is arranged around the schedule.
    public PracticePlan(
            Practice practice,
            List<Room> rooms,
            List<Competence> competences,
            List<Activity> activities,
            List<SessionType> sessionTypes,
            List<RoleFallback> roles,
            List<Member> members,
            List<Block> blocks,
            List<Absence> absences,
            List<PresenceRule> presenceRules,
            List<TaskType> taskTypes,
            List<Task> tasks,
            Groundwork groundwork) {
        this(
                practice,
                rooms,
                competences,
                activities,
                sessionTypes,
                roles,
                members,
                blocks,
                absences,
                presenceRules,
                taskTypes,
                tasks,
                groundwork,
                List.of(),
                Staffing.NONE);
    }

    /// The same practice with only the blocks and tasks of a period, and the absences that are not
    /// over before it: what people planned for later is wanted wherever absences are listed.
    public PracticePlan during(Period period) {
        Predicate<LocalDate> inside = period::contains;
        return with(
                blocks.stream().filter(b -> inside.test(b.date())).toList(),
                absences.stream().filter(a -> !isOver(a.to(), period)).toList(),
                tasks.stream().filter(t -> inside.test(t.date())).toList(),
                staffing.during(last -> !isOver(last, period), inside));
    }

    /// The same practice with another schedule.
    public PracticePlan withSchedule(
            List<Block> otherBlocks, List<Absence> otherAbsences, List<Task> otherTasks) {
        return with(otherBlocks, otherAbsences, otherTasks, staffing);
    }

    private PracticePlan with(
            List<Block> otherBlocks,
            List<Absence> otherAbsences,
            List<Task> otherTasks,
            Staffing otherStaffing) {
        return new PracticePlan(
                practice,
                rooms,
                competences,
                activities,
                sessionTypes,
                roles,
                members,
                otherBlocks,
                otherAbsences,
                presenceRules,
                taskTypes,
                otherTasks,
                groundwork,
                acceptances,
                otherStaffing);
    }

    private static boolean isOver(LocalDate last, Period period) {
        LocalDate from = period.from();
        return from != null && last.isBefore(from);
    }
}
