package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.conflict.LimitName;
import nl.basiseerst.domain.conflict.RosterLimit;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/// The hours of leave that law and agreement give somebody at least, to begin with: a practice may
/// have agreed on more, so it is never what counts.
///
/// @param leave hours of leave of the year, rounded up to hundredths
/// @param leaveNorm where that comes from
/// @param plb hours of PLB of the year, rounded up to hundredths; 0 where there is no norm
/// @param plbNorm where that comes from, null where there is none
public record LeaveProposal(
        double leave, RosterLimit leaveNorm, double plb, @Nullable RosterLimit plbNorm) {

    private static final int LAST_DAY = 31;
    private static final double HUNDREDTHS = 100;
    private static final double NEXT_TO_NOTHING = 1e-6;

    /// That of somebody for a year; empty if they have no hours of leave here, no hours were agreed
    /// or there is no norm of that year.
    ///
    /// @param norms as they hold on the first of January
    public static Optional<LeaveProposal> of(Member member, int year, RosterLimits norms) {
        Double hours = member.hoursPerWeek();
        LocalDate date = LocalDate.of(year, Month.JANUARY, 1);
        RosterLimit weeks = norms.on(LimitName.LEAVE_WEEKS, date).orElse(null);
        if (hours == null || weeks == null || !LeaveBalance.hasHours(member, year)) {
            return Optional.empty();
        }
        double share = share(member, year);
        RosterLimit plb = hasPlb(member) ? norms.on(LimitName.PLB, date).orElse(null) : null;
        RosterLimit full = norms.on(LimitName.FULL_TIME, date).orElse(null);
        return Optional.of(
                new LeaveProposal(
                        up(weeks.value() * hours * share),
                        weeks,
                        plb == null || full == null
                                ? 0
                                : up(plb.value() * hours / full.value() * share),
                        full == null ? null : plb));
    }

    /// What the practice would write down. Where there is no norm for PLB nothing is known of it.
    public LeaveEntitlement in(LeaveEntitlement written) {
        LeaveEntitlement with = written.withLeave(leave);
        return plbNorm == null ? with : with.withPlb(plb);
    }

    /// The agreement for employed GPs and that for trainees know no PLB.
    private static boolean hasPlb(Member member) {
        return member.role() != Role.GP && member.role() != Role.GP_TRAINEE;
    }

    /// The share of the year in which somebody is in service.
    private static double share(Member member, int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
        LocalDate from = member.employed().from();
        LocalDate until = member.employed().until();
        LocalDate begin = from == null || from.isBefore(first) ? first : from;
        LocalDate end = until == null || until.isAfter(last) ? last : until;
        return (end.toEpochDay() - begin.toEpochDay() + 1.0) / Year.of(year).length();
    }

    /// Up, since the law says at least; but not for what is lost in counting with fractions.
    private static double up(double hours) {
        return Math.max(0, Math.ceil(hours * HUNDREDTHS - NEXT_TO_NOTHING)) / HUNDREDTHS;
    }
}
