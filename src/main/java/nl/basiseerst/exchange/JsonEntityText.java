package nl.basiseerst.exchange;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
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
import nl.basiseerst.exchange.JsonText.Layout;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

/// Things of a practice as JSON on one line. Safe for use by several threads.
public final class JsonEntityText implements EntityText {

    private record Kind<E extends Entity>(String name, Class<E> type, Shape<E> shape) {

        String write(Entity entity) {
            StringWriter text = new StringWriter();
            JsonText.write(text, shape, type.cast(entity), Layout.ONE_LINE);
            return text.toString();
        }
    }

    /// Made at the first use: a start that changes nothing does without.
    private static final class Kinds {

        static final List<Kind<?>> ALL =
                List.of(
                        new Kind<>("practice", Practice.class, PracticeShapes.practice()),
                        new Kind<>("room", Room.class, PracticeShapes.room()),
                        new Kind<>("competence", Competence.class, TeamShapes.competence()),
                        new Kind<>("activity", Activity.class, ActivityShape.activity()),
                        new Kind<>("session-type", SessionType.class, SessionShapes.sessionType()),
                        new Kind<>("role", RoleFallback.class, SessionShapes.fallback()),
                        new Kind<>("member", Member.class, TeamShapes.member()),
                        new Kind<>("block", Block.class, ScheduleShapes.block()),
                        new Kind<>("absence", Absence.class, ScheduleShapes.absence()),
                        new Kind<>(
                                "presence-rule", PresenceRule.class, ScheduleShapes.presenceRule()),
                        new Kind<>("task-type", TaskType.class, TaskShapes.taskType()),
                        new Kind<>("task", Task.class, TaskShapes.task()),
                        new Kind<>("day-pattern", DayPattern.class, GroundworkShapes.dayPattern()),
                        new Kind<>(
                                "basic-schedule",
                                BasicSchedule.class,
                                GroundworkShapes.basicSchedule()),
                        new Kind<>(
                                "calibration", Calibration.class, GroundworkShapes.calibration()),
                        new Kind<>("acceptance", Acceptance.class, WarningShapes.acceptance()),
                        new Kind<>("duty", Duty.class, StaffingShapes.duty()),
                        new Kind<>("publication", Publication.class, StaffingShapes.publication()),
                        new Kind<>("leave-request", LeaveRequest.class, LeaveShapes.request()),
                        new Kind<>(
                                "school-holiday", SchoolHoliday.class, LeaveShapes.schoolHoliday()),
                        new Kind<>("panel-second", PanelSecond.class, StaffingShapes.panelSecond()),
                        new Kind<>(
                                "leave-entitlement",
                                LeaveEntitlement.class,
                                LeaveShapes.entitlement()),
                        new Kind<>("hard-work", HardWork.class, StaffingShapes.hardWork()));
    }

    @Override
    public String kindOf(Entity entity) {
        return kind(entity).name();
    }

    @Override
    public String write(Entity entity) {
        return kind(entity).write(entity);
    }

    @Override
    public Entity read(String kind, String text) {
        for (Kind<?> known : Kinds.ALL) {
            if (known.name().equals(kind)) {
                return JsonText.read(new StringReader(text), known.shape());
            }
        }
        throw new IllegalArgumentException("No such kind: " + kind);
    }

    private Kind<?> kind(Entity entity) {
        for (Kind<?> known : Kinds.ALL) {
            if (known.type().isInstance(entity)) {
                return known;
            }
        }
        throw new IllegalArgumentException("No such kind: " + entity.getClass());
    }
}
