package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

/// The hours of leave that somebody has in a year, as the practice wrote them down. Only these
/// count; what law and agreements say is a proposal. What was not written down is not known, which
/// is something else than none.
///
/// @param member id of the member
/// @param year calendar year, from 2000 to 9999
/// @param leave hours of leave of that year, at least 0; null if they were not written down
/// @param leaveCarried hours of leave taken along from the year before; negative if too much was
///   taken
/// @param plb hours of PLB of that year, at least 0; null if they were not written down
/// @param plbCarried hours of PLB saved before; negative if too much was taken
public record LeaveEntitlement(
        String id,
        String member,
        int year,
        @Nullable Double leave,
        double leaveCarried,
        @Nullable Double plb,
        double plbCarried)
        implements Entity {

    /// No hours are more than this.
    public static final double MOST = 9999;

    // Fowler, Noll and Vo, 1a, 64 bits
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    public LeaveEntitlement {
        Require.id("id", id);
        Require.id("member", member);
        Require.between("year", year, FIRST_YEAR, LAST_YEAR);
        if (leave != null) {
            Require.between("leave", leave, 0, MOST);
        }
        Require.between("leaveCarried", leaveCarried, -MOST, MOST);
        if (plb != null) {
            Require.between("plb", plb, 0, MOST);
        }
        Require.between("plbCarried", plbCarried, -MOST, MOST);
    }

    /// Nothing yet, to be filled in. Of a member and year the id is always the same, so that two
    /// people who begin at once do not make two; the id of the member cannot be read from it.
    public static LeaveEntitlement none(String member, int year) {
        long mixed = FNV_BASIS;
        for (int i = 0; i < member.length(); i++) {
            mixed = (mixed ^ member.charAt(i)) * FNV_PRIME;
        }
        String id = "le-" + year + "-" + Long.toHexString(mixed);
        return new LeaveEntitlement(id, member, year, null, 0, null, 0);
    }

    /// All hours of an account together; null if those of the year were not written down.
    public @Nullable Double hours(LeaveAccount account) {
        return switch (account) {
            case LEAVE -> leave == null ? null : Double.valueOf(leave + leaveCarried);
            case PLB -> plb == null ? null : Double.valueOf(plb + plbCarried);
        };
    }

    /// Whether nothing was written down.
    public boolean isEmpty() {
        return leave == null && plb == null && leaveCarried == 0 && plbCarried == 0;
    }

    /// @param hours of leave of the year, null if they are not known
    public LeaveEntitlement withLeave(@Nullable Double hours) {
        return new LeaveEntitlement(id, member, year, hours, leaveCarried, plb, plbCarried);
    }

    /// @param hours of leave taken along
    public LeaveEntitlement withLeaveCarried(double hours) {
        return new LeaveEntitlement(id, member, year, leave, hours, plb, plbCarried);
    }

    /// @param hours of PLB of the year, null if they are not known
    public LeaveEntitlement withPlb(@Nullable Double hours) {
        return new LeaveEntitlement(id, member, year, leave, leaveCarried, hours, plbCarried);
    }

    /// @param hours of PLB saved before
    public LeaveEntitlement withPlbCarried(double hours) {
        return new LeaveEntitlement(id, member, year, leave, leaveCarried, plb, hours);
    }
}
