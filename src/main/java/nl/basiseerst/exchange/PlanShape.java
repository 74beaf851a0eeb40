package nl.basiseerst.exchange;

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
import nl.basiseerst.domain.warning.Acceptance;

import java.util.List;

/// The practice file as a whole.
final class PlanShape {

    private static final String FORMAT = "basiseerst-practice";
    private static final int VERSION = 1;

    private PlanShape() {}

    static Shape<PracticePlan> plan() {
        Field<PracticePlan, String> format =
                Field.required("format", Codecs.constant(Codecs.TEXT, FORMAT), _ -> FORMAT);
        Field<PracticePlan, Integer> version =
                Field.required("version", Codecs.constant(Codecs.WHOLE, VERSION), _ -> VERSION);
        Field<PracticePlan, Practice> practice =
                Field.required("practice", PracticeShapes.practice(), PracticePlan::practice);
        Field<PracticePlan, List<Room>> rooms =
                Field.list("rooms", PracticeShapes.room(), PracticePlan::rooms);
        Field<PracticePlan, List<Competence>> competences =
                Field.list("competences", TeamShapes.competence(), PracticePlan::competences);
        Field<PracticePlan, List<Activity>> activities =
                Field.list("activities", ActivityShape.activity(), PracticePlan::activities);
        Field<PracticePlan, List<SessionType>> sessionTypes =
                Field.list("sessionTypes", SessionShapes.sessionType(), PracticePlan::sessionTypes);
        Field<PracticePlan, List<RoleFallback>> roles =
                Field.list("roles", SessionShapes.fallback(), PracticePlan::roles);
        Field<PracticePlan, List<Member>> members =
                Field.list("members", TeamShapes.member(), PracticePlan::members);
        Field<PracticePlan, List<Block>> blocks =
                Field.list("blocks", ScheduleShapes.block(), PracticePlan::blocks);
        Field<PracticePlan, List<Absence>> absences =
                Field.list("absences", ScheduleShapes.absence(), PracticePlan::absences);
        Field<PracticePlan, List<PresenceRule>> presenceRules =
                Field.list(
                        "presenceRules",
                        ScheduleShapes.presenceRule(),
                        PracticePlan::presenceRules);
        Field<PracticePlan, List<TaskType>> taskTypes =
                Field.list("taskTypes", TaskShapes.taskType(), PracticePlan::taskTypes);
        Field<PracticePlan, List<Task>> tasks =
                Field.list("tasks", TaskShapes.task(), PracticePlan::tasks);
        Field<PracticePlan, List<DayPattern>> dayPatterns =
                Field.list(
                        "dayPatterns",
                        GroundworkShapes.dayPattern(),
                        plan -> plan.groundwork().dayPatterns());
        Field<PracticePlan, List<BasicSchedule>> basicSchedules =
                Field.list(
                        "basicSchedules",
                        GroundworkShapes.basicSchedule(),
                        plan -> plan.groundwork().basicSchedules());
        Field<PracticePlan, List<Calibration>> calibrations =
                Field.list(
                        "calibrations",
                        GroundworkShapes.calibration(),
                        plan -> plan.groundwork().calibrations());
        Field<PracticePlan, List<Acceptance>> acceptances =
                Field.list("acceptances", WarningShapes.acceptance(), PracticePlan::acceptances);
        Field<PracticePlan, List<Duty>> duties =
                Field.list("duties", StaffingShapes.duty(), plan -> plan.staffing().duties());
        Field<PracticePlan, List<Publication>> publications =
                Field.list(
                        "publications",
                        StaffingShapes.publication(),
                        plan -> plan.staffing().publications());
        Field<PracticePlan, List<LeaveRequest>> requests =
                Field.list(
                        "leaveRequests", LeaveShapes.request(), plan -> plan.staffing().requests());
        Field<PracticePlan, List<SchoolHoliday>> schoolHolidays =
                Field.list(
                        "schoolHolidays",
                        LeaveShapes.schoolHoliday(),
                        plan -> plan.staffing().schoolHolidays());
        Field<PracticePlan, List<PanelSecond>> panelSeconds =
                Field.list(
                        "panelSeconds",
                        StaffingShapes.panelSecond(),
                        plan -> plan.staffing().panelSeconds());
        Field<PracticePlan, List<LeaveEntitlement>> entitlements =
                Field.list(
                        "leaveEntitlements",
                        LeaveShapes.entitlement(),
                        plan -> plan.staffing().entitlements());
        Field<PracticePlan, List<HardWork>> hardWork =
                Field.list(
                        "hardWork", StaffingShapes.hardWork(), plan -> plan.staffing().hardWork());
        return new Shape<>(
                List.of(
                        format,
                        version,
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
                        dayPatterns,
                        basicSchedules,
                        calibrations,
                        acceptances,
                        duties,
                        publications,
                        requests,
                        schoolHolidays,
                        panelSeconds,
                        entitlements,
                        hardWork),
                v ->
                        new PracticePlan(
                                v.get(practice),
                                v.get(rooms),
                                v.get(competences),
                                v.get(activities),
                                v.get(sessionTypes),
                                v.get(roles),
                                v.get(members),
                                v.get(blocks),
                                v.get(absences),
                                v.get(presenceRules),
                                v.get(taskTypes),
                                v.get(tasks),
                                new Groundwork(
                                        v.get(dayPatterns),
                                        v.get(basicSchedules),
                                        v.get(calibrations)),
                                v.get(acceptances),
                                new Staffing(
                                        v.get(duties),
                                        v.get(publications),
                                        v.get(requests),
                                        v.get(schoolHolidays),
                                        v.get(panelSeconds),
                                        v.get(entitlements),
                                        v.get(hardWork))));
    }
}
