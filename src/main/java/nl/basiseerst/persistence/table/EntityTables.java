package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.ABSENCE;
import static nl.basiseerst.persistence.generated.Tables.BLOCK;
import static nl.basiseerst.persistence.generated.Tables.DUTY;
import static nl.basiseerst.persistence.generated.Tables.LEAVE_REQUEST;
import static nl.basiseerst.persistence.generated.Tables.PUBLICATION;
import static nl.basiseerst.persistence.generated.Tables.TASK;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// The tables of all kinds of things.
public final class EntityTables {

    private static final List<EntityTable<?>> ALL =
            List.of(
                    PracticeRows.practices(),
                    RoomRows.rooms(),
                    RoomRows.competences(),
                    ActivityRows.activities(),
                    SessionRows.sessionTypes(),
                    SessionRows.roleFallbacks(),
                    MemberRows.members(),
                    PresenceRuleRows.presenceRules(),
                    TaskRows.taskTypes(),
                    ScheduleRows.blocks(),
                    ScheduleRows.absences(),
                    TaskRows.tasks(),
                    DayPatternRows.dayPatterns(),
                    BasicScheduleRows.basicSchedules(),
                    CalibrationRows.calibrations(),
                    AcceptanceRows.acceptances(),
                    DutyRows.duties(),
                    PublicationRows.publications(),
                    LeaveRows.requests(),
                    LeaveRows.schoolHolidays(),
                    PanelSecondRows.panelSeconds(),
                    LeaveRows.entitlements(),
                    HardWorkRows.hardWork());

    private EntityTables() {}

    /// Every kind once; a kind stands after those it refers to.
    public static List<EntityTable<?>> all() {
        return ALL;
    }

    /// The table that holds things such as this one.
    ///
    /// @throws IllegalArgumentException if there is none
    public static EntityTable<?> of(Entity entity) {
        return ALL.stream()
                .filter(table -> table.type().isInstance(entity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table for " + entity));
    }

    /// Whether things of this type happen on dates, so that they can be read for a period.
    public static boolean isDated(Class<?> type) {
        return type == Block.class
                || type == Absence.class
                || type == Task.class
                || type == Duty.class
                || type == Publication.class
                || type == LeaveRequest.class;
    }

    /// Whether nothing refers to things of this type, so that whatever becomes of them breaks no
    /// reference elsewhere.
    public static boolean isReferredToByNone(Class<?> type) {
        return isDated(type)
                || type == DayPattern.class
                || type == BasicSchedule.class
                || type == Calibration.class
                || type == Acceptance.class
                || type == SchoolHoliday.class
                || type == PanelSecond.class
                || type == LeaveEntitlement.class
                || type == HardWork.class;
    }

    /// Which rows of the table a practice has in a period, as [PracticePlan#during] has it: all of
    /// them if its things have no date.
    static Condition touching(Period period, Class<?> type) {
        if (type == Block.class) {
            return between(BLOCK.WORK_DATE, period);
        }
        if (type == Task.class) {
            return between(TASK.WORK_DATE, period);
        }
        if (type == Absence.class) {
            return from(ABSENCE.LAST_DATE, period);
        }
        if (type == Duty.class) {
            return from(DUTY.LAST_DATE, period);
        }
        if (type == Publication.class) {
            return ofWeeks(period);
        }
        if (type == LeaveRequest.class) {
            return from(LEAVE_REQUEST.LAST_DATE, period);
        }
        return DSL.noCondition();
    }

    private static Condition ofWeeks(Period period) {
        LocalDate first = period.from();
        return between(
                PUBLICATION.MONDAY,
                new Period(first == null ? null : first.with(DayOfWeek.MONDAY), period.until()));
    }

    /// Rows with a date in the period.
    static Condition between(Field<LocalDate> date, Period period) {
        Condition notBefore = from(date, period);
        return period.until() == null ? notBefore : notBefore.and(date.le(period.until()));
    }

    private static Condition from(Field<LocalDate> date, Period period) {
        return period.from() == null ? DSL.noCondition() : date.ge(period.from());
    }
}
