package nl.basiseerst.application.store;

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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A practice as it will be once edits are stored, so that it can be shown before they are.
public final class EditedPlan {

    private EditedPlan() {}

    /// The practice with the edits, in the order in which [PracticeStore#apply] would store them.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if the practice as a whole would be illegal
    /// @throws OutdatedEdit if an edit adds what is there or changes what is not, such as what was
    ///   taken back meanwhile
    /// @throws IllegalArgumentException if it leaves no practice
    public static PracticePlan of(PracticePlan plan, List<Edit> edits) {
        List<Practice> practices = edited(Practice.class, List.of(plan.practice()), edits);
        if (practices.size() != 1) {
            throw new IllegalArgumentException("Not one practice: " + practices);
        }
        return new PracticePlan(
                practices.getFirst(),
                edited(Room.class, plan.rooms(), edits),
                edited(Competence.class, plan.competences(), edits),
                edited(Activity.class, plan.activities(), edits),
                edited(SessionType.class, plan.sessionTypes(), edits),
                edited(RoleFallback.class, plan.roles(), edits),
                edited(Member.class, plan.members(), edits),
                edited(Block.class, plan.blocks(), edits),
                edited(Absence.class, plan.absences(), edits),
                edited(PresenceRule.class, plan.presenceRules(), edits),
                edited(TaskType.class, plan.taskTypes(), edits),
                edited(Task.class, plan.tasks(), edits),
                edited(plan.groundwork(), edits),
                edited(Acceptance.class, plan.acceptances(), edits),
                edited(plan.staffing(), edits));
    }

    private static Staffing edited(Staffing staffing, List<Edit> edits) {
        return new Staffing(
                edited(Duty.class, staffing.duties(), edits),
                edited(Publication.class, staffing.publications(), edits),
                edited(LeaveRequest.class, staffing.requests(), edits),
                edited(SchoolHoliday.class, staffing.schoolHolidays(), edits),
                edited(PanelSecond.class, staffing.panelSeconds(), edits),
                edited(LeaveEntitlement.class, staffing.entitlements(), edits),
                edited(HardWork.class, staffing.hardWork(), edits));
    }

    private static Groundwork edited(Groundwork groundwork, List<Edit> edits) {
        return new Groundwork(
                edited(DayPattern.class, groundwork.dayPatterns(), edits),
                edited(BasicSchedule.class, groundwork.basicSchedules(), edits),
                edited(Calibration.class, groundwork.calibrations(), edits));
    }

    private static <T extends Entity> List<T> edited(
            Class<T> kind, List<T> things, List<Edit> edits) {
        if (edits.stream().noneMatch(edit -> kind.isInstance(edit.entity()))) {
            return things;
        }
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(thing.id(), thing));
        for (Edit edit : edits) {
            if (kind.isInstance(edit.entity())) {
                apply(edit, kind.cast(edit.entity()), byId);
            }
        }
        return List.copyOf(byId.values());
    }

    private static <T extends Entity> void apply(Edit edit, T thing, Map<String, T> byId) {
        if ((edit instanceof Edit.Add) == byId.containsKey(thing.id())) {
            throw new OutdatedEdit();
        }
        switch (edit) {
            case Edit.Add _, Edit.Update _ -> byId.put(thing.id(), thing); // keeps its place
            case Edit.Remove _ -> byId.remove(thing.id());
        }
    }
}
