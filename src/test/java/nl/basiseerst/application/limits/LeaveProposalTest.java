package nl.basiseerst.application.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.absence.LeaveProposal;
import nl.basiseerst.domain.conflict.RosterLimit;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The hours that law and agreement give at least, with the norms that come with the program.
class LeaveProposalTest {

    private static final RosterLimits NORMS = ShippedLimits.all();

    private static Member member(
            Role role, Employment employment, @Nullable Double hours, Period employed) {
        return new Member(
                "m1",
                "A. de Groot",
                "AG",
                role,
                employment,
                Registration.NONE,
                employed,
                hours,
                null,
                WeeklyHours.NONE,
                List.of());
    }

    private static Member assistant(@Nullable Double hours, Period employed) {
        return member(Role.ASSISTANT, Employment.EMPLOYED, hours, employed);
    }

    private static LeaveProposal of(double hours, int year) {
        return LeaveProposal.of(assistant(hours, Period.ALWAYS), year, NORMS).orElseThrow();
    }

    /// The published figures: four times the hours of a week, and PLB on a week of 38 hours of 10
    /// hours in 2024, 20 in 2025 and 25 from 2026.
    @ParameterizedTest
    @CsvSource({
        "38, 2023, 152, 0",
        "38, 2024, 152, 10",
        "38, 2025, 152, 20",
        "38, 2026, 152, 25",
        "38, 2027, 152, 25",
        "19, 2026, 76, 12.5",
        "24, 2026, 96, 15.79",
        "23, 2026, 92, 15.14",
        "0, 2026, 0, 0"
    })
    void followsFromTheHoursOfTheContract(double hours, int year, double leave, double plb) {
        LeaveProposal proposal = of(hours, year);
        assertEquals(leave, proposal.leave());
        assertEquals(plb, proposal.plb());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-07-01, -, 76.63", // 184 of 365 days
                "-, 2026-01-31, 12.91",
                "2026-12-31, -, 0.42",
                "2025-07-01, 2027-03-01, 152"
            })
    void whoIsThereForAPartOfTheYearHasAPart(
            @Nullable LocalDate from, @Nullable LocalDate until, double leave) {
        Member who = assistant(38.0, new Period(from, until));
        LeaveProposal proposal = LeaveProposal.of(who, 2026, NORMS).orElseThrow();
        assertEquals(leave, proposal.leave());
        assertTrue(proposal.leave() >= 152.0 / 365 * (from == null ? 31 : 1), "never too little");
    }

    @Test
    void saysWhereItComesFrom() {
        LeaveProposal proposal = of(38, 2026);
        assertFalse(proposal.leaveNorm().confirmed(), "known in the field");
        RosterLimit plb = proposal.plbNorm();
        assertTrue(plb != null && plb.confirmed());
        assertEquals(LocalDate.of(2026, 1, 1), plb == null ? null : plb.from());
        assertNull(of(38, 2023).plbNorm());
    }

    @Test
    void theAgreementOfGpsKnowsNoPlb() {
        Member gp = member(Role.GP, Employment.EMPLOYED, 38.0, Period.ALWAYS);
        LeaveProposal proposal = LeaveProposal.of(gp, 2026, NORMS).orElseThrow();
        assertEquals(152, proposal.leave());
        assertEquals(0, proposal.plb());
        assertNull(proposal.plbNorm());
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoIsInServiceHereHasOne(Employment employment) {
        Optional<LeaveProposal> proposal =
                LeaveProposal.of(
                        member(Role.ASSISTANT, employment, 38.0, Period.ALWAYS), 2026, NORMS);
        assertEquals(employment == Employment.EMPLOYED, proposal.isPresent());
    }

    @Test
    void thereIsNoneWithoutHoursOrNorms() {
        assertTrue(LeaveProposal.of(assistant(null, Period.ALWAYS), 2026, NORMS).isEmpty());
        assertTrue(
                LeaveProposal.of(assistant(38.0, Period.ALWAYS), 2026, new RosterLimits(List.of()))
                        .isEmpty());
    }

    @Test
    void whatWasTakenAlongStays() {
        LeaveEntitlement written =
                LeaveEntitlement.none("m1", 2026).withLeaveCarried(12).withPlbCarried(-3);
        LeaveEntitlement then = of(38, 2026).in(written);
        assertEquals(written.withLeave(152.0).withPlb(25.0), then);
    }

    @Test
    void wherePlbIsOfAnotherAgreementNothingIsWrittenDownOfIt() {
        LeaveProposal noPlb = new LeaveProposal(152, of(38, 2026).leaveNorm(), 0, null);
        LeaveEntitlement none = LeaveEntitlement.none("m1", 2026);
        assertEquals(none.withLeave(152.0), noPlb.in(none));
        assertEquals(none.withLeave(152.0).withPlb(9.0), noPlb.in(none.withPlb(9.0)));
    }
}
