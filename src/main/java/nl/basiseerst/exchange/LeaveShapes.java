package nl.basiseerst.exchange;

import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.SchoolHoliday;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Leave that was asked for, and the holidays of the schools.
final class LeaveShapes {

    private LeaveShapes() {}

    /// Null where it goes without saying.
    static @Nullable LeaveAccount account(Absence absence) {
        return absence.account() == LeaveAccount.LEAVE ? null : absence.account();
    }

    static Shape<LeaveRequest> request() {
        Field<LeaveRequest, String> id = Field.required("id", Codecs.TEXT, LeaveRequest::id);
        Field<LeaveRequest, String> member =
                Field.required("member", Codecs.REFERENCE, LeaveRequest::member);
        Field<LeaveRequest, LocalDate> from =
                Field.required("from", Codecs.DATE, LeaveRequest::from);
        Field<LeaveRequest, LocalDate> to = Field.required("to", Codecs.DATE, LeaveRequest::to);
        SpanFields<LeaveRequest> part =
                SpanFields.optional("fromTime", "toTime", LeaveRequest::part);
        Field<LeaveRequest, LeaveAccount> account =
                Field.orElse(
                        "account",
                        Codecs.name(LeaveAccount.class),
                        LeaveRequest::account,
                        LeaveAccount.LEAVE);
        Field<LeaveRequest, LocalDate> askedOn =
                Field.required("askedOn", Codecs.DATE, LeaveRequest::askedOn);
        Field<LeaveRequest, LeaveRequest.State> state =
                Field.required("state", Codecs.name(LeaveRequest.State.class), LeaveRequest::state);
        Field<LeaveRequest, String> absence =
                Field.optional("absence", Codecs.REFERENCE, LeaveRequest::absence);
        return new Shape<>(
                List.of(
                        id,
                        member,
                        from,
                        to,
                        part.from(),
                        part.to(),
                        account,
                        askedOn,
                        state,
                        absence),
                v ->
                        new LeaveRequest(
                                v.get(id),
                                v.get(member),
                                v.get(from),
                                v.get(to),
                                part.find(v),
                                v.get(account),
                                v.get(askedOn),
                                v.get(state),
                                v.find(absence)));
    }

    static Shape<LeaveEntitlement> entitlement() {
        Field<LeaveEntitlement, String> id =
                Field.required("id", Codecs.TEXT, LeaveEntitlement::id);
        Field<LeaveEntitlement, String> member =
                Field.required("member", Codecs.REFERENCE, LeaveEntitlement::member);
        Field<LeaveEntitlement, Integer> year =
                Field.required("year", Codecs.WHOLE, LeaveEntitlement::year);
        Field<LeaveEntitlement, Double> leave =
                Field.optional("leave", Codecs.NUMBER, LeaveEntitlement::leave);
        Field<LeaveEntitlement, Double> leaveCarried =
                Field.orElse("leaveCarried", Codecs.NUMBER, LeaveEntitlement::leaveCarried, 0.0);
        Field<LeaveEntitlement, Double> plb =
                Field.optional("plb", Codecs.NUMBER, LeaveEntitlement::plb);
        Field<LeaveEntitlement, Double> plbCarried =
                Field.orElse("plbCarried", Codecs.NUMBER, LeaveEntitlement::plbCarried, 0.0);
        return new Shape<>(
                List.of(id, member, year, leave, leaveCarried, plb, plbCarried),
                v ->
                        new LeaveEntitlement(
                                v.get(id),
                                v.get(member),
                                v.get(year),
                                v.find(leave),
                                v.get(leaveCarried),
                                v.find(plb),
                                v.get(plbCarried)));
    }

    static Shape<SchoolHoliday> schoolHoliday() {
        Field<SchoolHoliday, String> id = Field.required("id", Codecs.TEXT, SchoolHoliday::id);
        Field<SchoolHoliday, SchoolHoliday.Region> region =
                Field.required(
                        "region", Codecs.name(SchoolHoliday.Region.class), SchoolHoliday::region);
        Field<SchoolHoliday, SchoolHoliday.Season> season =
                Field.required(
                        "season", Codecs.name(SchoolHoliday.Season.class), SchoolHoliday::season);
        Field<SchoolHoliday, LocalDate> from =
                Field.required("from", Codecs.DATE, SchoolHoliday::from);
        Field<SchoolHoliday, LocalDate> to = Field.required("to", Codecs.DATE, SchoolHoliday::to);
        Field<SchoolHoliday, Boolean> confirmed =
                Field.required("confirmed", Codecs.FLAG, SchoolHoliday::confirmed);
        return new Shape<>(
                List.of(id, region, season, from, to, confirmed),
                v ->
                        new SchoolHoliday(
                                v.get(id),
                                v.get(region),
                                v.get(season),
                                v.get(from),
                                v.get(to),
                                v.get(confirmed)));
    }
}
