package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.LEAVE_ENTITLEMENT;
import static nl.basiseerst.persistence.generated.Tables.LEAVE_REQUEST;
import static nl.basiseerst.persistence.generated.Tables.SCHOOL_HOLIDAY;

import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.SchoolHoliday;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Leave that was asked for, and the holidays of the schools.
final class LeaveRows {

    private LeaveRows() {}

    static @Nullable String account(@Nullable LeaveAccount account) {
        return account == null ? null : account.name();
    }

    static @Nullable LeaveAccount account(@Nullable String name) {
        return name == null ? null : LeaveAccount.valueOf(name);
    }

    static EntityTable<LeaveEntitlement> entitlements() {
        return new EntityTable<>(
                LeaveEntitlement.class,
                LEAVE_ENTITLEMENT,
                List.of(
                        new Column<>(LEAVE_ENTITLEMENT.MEMBER_ID, LeaveEntitlement::member),
                        new Column<>(LEAVE_ENTITLEMENT.CALENDAR_YEAR, LeaveEntitlement::year),
                        new Column<>(LEAVE_ENTITLEMENT.LEAVE_HOURS, LeaveEntitlement::leave),
                        new Column<>(
                                LEAVE_ENTITLEMENT.LEAVE_CARRIED, LeaveEntitlement::leaveCarried),
                        new Column<>(LEAVE_ENTITLEMENT.PLB_HOURS, LeaveEntitlement::plb),
                        new Column<>(LEAVE_ENTITLEMENT.PLB_CARRIED, LeaveEntitlement::plbCarried)),
                List.of(),
                (row, _) ->
                        new LeaveEntitlement(
                                row.get(LEAVE_ENTITLEMENT.ID),
                                row.get(LEAVE_ENTITLEMENT.MEMBER_ID),
                                row.get(LEAVE_ENTITLEMENT.CALENDAR_YEAR),
                                row.get(LEAVE_ENTITLEMENT.LEAVE_HOURS),
                                row.get(LEAVE_ENTITLEMENT.LEAVE_CARRIED),
                                row.get(LEAVE_ENTITLEMENT.PLB_HOURS),
                                row.get(LEAVE_ENTITLEMENT.PLB_CARRIED)));
    }

    static EntityTable<LeaveRequest> requests() {
        return new EntityTable<>(
                LeaveRequest.class,
                LEAVE_REQUEST,
                List.of(
                        new Column<>(LEAVE_REQUEST.MEMBER_ID, LeaveRequest::member),
                        new Column<>(LEAVE_REQUEST.FIRST_DATE, LeaveRequest::from),
                        new Column<>(LEAVE_REQUEST.LAST_DATE, LeaveRequest::to),
                        new Column<>(LEAVE_REQUEST.FROM_MINUTE, r -> Spans.from(r.part())),
                        new Column<>(LEAVE_REQUEST.TO_MINUTE, r -> Spans.to(r.part())),
                        new Column<>(LEAVE_REQUEST.ACCOUNT, r -> r.account().name()),
                        new Column<>(LEAVE_REQUEST.ASKED_ON, LeaveRequest::askedOn),
                        new Column<>(LEAVE_REQUEST.STATE, r -> r.state().name()),
                        new Column<>(LEAVE_REQUEST.ABSENCE_ID, LeaveRequest::absence)),
                List.of(),
                (row, _) -> request(row));
    }

    private static LeaveRequest request(Record row) {
        return new LeaveRequest(
                row.get(LEAVE_REQUEST.ID),
                row.get(LEAVE_REQUEST.MEMBER_ID),
                row.get(LEAVE_REQUEST.FIRST_DATE),
                row.get(LEAVE_REQUEST.LAST_DATE),
                Spans.readOrNull(
                        row.get(LEAVE_REQUEST.FROM_MINUTE), row.get(LEAVE_REQUEST.TO_MINUTE)),
                Objects.requireNonNullElse(
                        account(row.get(LEAVE_REQUEST.ACCOUNT)), LeaveAccount.LEAVE),
                row.get(LEAVE_REQUEST.ASKED_ON),
                LeaveRequest.State.valueOf(row.get(LEAVE_REQUEST.STATE)),
                row.get(LEAVE_REQUEST.ABSENCE_ID));
    }

    static EntityTable<SchoolHoliday> schoolHolidays() {
        return new EntityTable<>(
                SchoolHoliday.class,
                SCHOOL_HOLIDAY,
                List.of(
                        new Column<>(SCHOOL_HOLIDAY.REGION, h -> h.region().name()),
                        new Column<>(SCHOOL_HOLIDAY.SEASON, h -> h.season().name()),
                        new Column<>(SCHOOL_HOLIDAY.FIRST_DATE, SchoolHoliday::from),
                        new Column<>(SCHOOL_HOLIDAY.LAST_DATE, SchoolHoliday::to),
                        new Column<>(SCHOOL_HOLIDAY.CONFIRMED, SchoolHoliday::confirmed)),
                List.of(),
                (row, _) ->
                        new SchoolHoliday(
                                row.get(SCHOOL_HOLIDAY.ID),
                                SchoolHoliday.Region.valueOf(row.get(SCHOOL_HOLIDAY.REGION)),
                                SchoolHoliday.Season.valueOf(row.get(SCHOOL_HOLIDAY.SEASON)),
                                row.get(SCHOOL_HOLIDAY.FIRST_DATE),
                                row.get(SCHOOL_HOLIDAY.LAST_DATE),
                                row.get(SCHOOL_HOLIDAY.CONFIRMED)));
    }
}
