package nl.basiseerst.domain.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Objects;

class LeaveEntitlementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 21);

    /// Nobody is left with none because nobody wrote anything down.
    @Test
    void whatWasNotWrittenDownIsNotKnown() {
        LeaveEntitlement none = LeaveEntitlement.none("bakker", 2026);
        assertTrue(none.isEmpty());
        assertNull(none.hours(LeaveAccount.LEAVE));
        LeaveEntitlement leave = none.withLeave(92.0);
        assertFalse(leave.isEmpty());
        assertNull(leave.hours(LeaveAccount.PLB));
        assertNull(leave.withPlbCarried(8).hours(LeaveAccount.PLB), "only what was saved is known");
        assertFalse(none.withPlbCarried(8).isEmpty());
        LeaveEntitlement noPlb = leave.withPlb(0.0);
        assertEquals(0.0, noPlb.hours(LeaveAccount.PLB));
        assertFalse(none.withPlb(0.0).isEmpty(), "none is something");
        assertTrue(noPlb.withPlb(null).withLeave(null).isEmpty());
    }

    @Test
    void twoWhoBeginAtOnceMakeTheSame() {
        LeaveEntitlement one = LeaveEntitlement.none("bakker", 2026);
        assertEquals(one, LeaveEntitlement.none("bakker", 2026));
        assertNotEquals(one.id(), LeaveEntitlement.none("bakker", 2027).id());
        assertNotEquals(one.id(), LeaveEntitlement.none("bakkes", 2026).id());
        assertFalse(one.id().contains("bakker"), "the log keeps ids");
        LeaveEntitlement.none("a".repeat(40), 9999); // the id is not too long
    }

    @Test
    void whatWasTakenAlongCountsAndMayBeNegative() {
        LeaveEntitlement hours =
                LeaveEntitlement.none("bakker", 2026)
                        .withLeave(92.0)
                        .withLeaveCarried(-4.5)
                        .withPlb(15.14)
                        .withPlbCarried(10);
        assertEquals(87.5, hours.hours(LeaveAccount.LEAVE));
        assertEquals(25.14, Objects.requireNonNull(hours.hours(LeaveAccount.PLB)), 1e-9);
    }

    @Test
    void hoursAreWithinBounds() {
        LeaveEntitlement none = LeaveEntitlement.none("bakker", 2026);
        assertThrows(InvalidValue.class, () -> none.withLeave(-0.01));
        assertThrows(InvalidValue.class, () -> none.withPlb(-0.01));
        assertThrows(InvalidValue.class, () -> none.withLeave(LeaveEntitlement.MOST + 1));
        assertThrows(InvalidValue.class, () -> none.withPlbCarried(-LeaveEntitlement.MOST - 1));
        assertThrows(InvalidValue.class, () -> LeaveEntitlement.none("bakker", 1999));
        assertThrows(InvalidValue.class, () -> none.withLeave(Double.NaN));
    }

    @Test
    void onlyLeaveIsTakenFromHours() {
        Absence leave = new Absence("a1", "bakker", DAY, DAY, null, Absence.Kind.LEAVE);
        assertEquals(LeaveAccount.LEAVE, leave.account());
        assertEquals(LeaveAccount.PLB, leave.chargedTo(LeaveAccount.PLB).account());
        for (Absence.Kind kind : Absence.Kind.values()) {
            Absence other = new Absence("a1", "bakker", DAY, DAY, null, kind);
            if (kind != Absence.Kind.LEAVE) {
                assertNull(other.account());
                assertThrows(InvalidValue.class, () -> other.chargedTo(LeaveAccount.PLB));
            }
        }
    }
}
