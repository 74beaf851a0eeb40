package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.LeaveRequest.State;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class LeaveEffectTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final String WHO = "vandermeer";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DAY = 38 * 60 / 5;

    private static LeaveRequest request(
            String member, String from, String to, LeaveAccount account) {
        return new LeaveRequest(
                "r1",
                member,
                LocalDate.parse(from),
                LocalDate.parse(to),
                null,
                account,
                TODAY,
                State.REQUESTED,
                null);
    }

    private static PracticePlan written(double leave, double plb) {
        LeaveEntitlement one = LeaveEntitlement.none(WHO, 2026).withLeave(leave).withPlb(plb);
        return EditedPlan.of(LINDE, List.of(new Edit.Add(one)));
    }

    private static List<LeaveEffect> effects(PracticePlan plan, LeaveRequest request) {
        return LeaveEffect.of(plan, request.asAbsence("x9"), TODAY);
    }

    @Test
    void itTakesItsHoursOfItsOwnAccount() {
        LeaveRequest request = request(WHO, "2026-12-14", "2026-12-15", LeaveAccount.PLB);
        LeaveEffect effect = effects(written(0, 25), request).getFirst();
        assertEquals(2 * DAY, effect.minutes());
        assertEquals(25 * 60, effect.left());
        assertEquals(25 * 60 - 2 * DAY, effect.after());
        assertFalse(effect.isTooMuch());
        assertTrue(effects(written(152, 15), request).getFirst().isTooMuch(), "15,2 hours");
        assertEquals(0, effects(written(0, 15.2), request).getFirst().after());
        assertFalse(effects(written(0, 15.2), request).getFirst().isTooMuch());
    }

    @Test
    void whatNobodyWroteDownIsNotTooMuch() {
        LeaveEffect effect =
                effects(LINDE, request(WHO, "2026-12-14", "2026-12-14", LeaveAccount.LEAVE))
                        .getFirst();
        assertNull(effect.left());
        assertNull(effect.after());
        assertFalse(effect.isTooMuch());
        assertEquals(DAY, effect.minutes());
    }

    @Test
    void aDayThatIsLeaveAlreadyIsNotTakenTwice() {
        Absence there =
                new Absence(
                        "x1",
                        WHO,
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 16),
                        null,
                        Absence.Kind.LEAVE);
        PracticePlan plan = EditedPlan.of(written(152, 0), List.of(new Edit.Add(there)));
        LeaveEffect effect =
                effects(plan, request(WHO, "2026-12-14", "2026-12-15", LeaveAccount.LEAVE))
                        .getFirst();
        assertEquals(DAY, effect.minutes());
        assertEquals(152 * 60 - 2 * DAY, effect.left());
        LeaveEffect other =
                effects(plan, request(WHO, "2026-12-14", "2026-12-15", LeaveAccount.PLB))
                        .getFirst();
        assertEquals(DAY, other.minutes());
    }

    @Test
    void whatIsNotLeaveTakesNoHours() {
        LocalDate day = LocalDate.of(2026, 12, 14);
        Absence training = new Absence("x2", WHO, day, day, null, Absence.Kind.TRAINING);
        assertEquals(List.of(), LeaveEffect.of(written(152, 0), training, TODAY));
    }

    @Test
    void eachYearIsTold() {
        List<LeaveEffect> effects =
                effects(
                        written(152, 0),
                        request(WHO, "2026-12-24", "2027-01-05", LeaveAccount.LEAVE));
        assertEquals(List.of(2026, 2027), effects.stream().map(LeaveEffect::year).toList());
        assertEquals(
                List.of(5 * DAY, 2 * DAY), effects.stream().map(LeaveEffect::minutes).toList());
        assertNull(effects.getLast().left());
        assertEquals(
                LeaveEffect.MOST_YEARS,
                effects(LINDE, request(WHO, "2026-12-24", "9999-12-31", LeaveAccount.LEAVE))
                        .size());
    }

    @Test
    void whoHasNoHoursHereHasNoEffect() {
        assertEquals(
                List.of(),
                effects(LINDE, request("rahmani", "2026-12-14", "2026-12-14", LeaveAccount.LEAVE)));
        assertEquals(
                List.of(),
                effects(LINDE, request("nobody", "2026-12-14", "2026-12-14", LeaveAccount.LEAVE)));
    }

    @Test
    void withoutContractHoursItIsNotKnownWhatItTakes() {
        PracticePlan plan =
                EditedPlan.of(
                        LINDE,
                        List.of(
                                new Edit.Update(
                                        LeaveHoursTest.with(
                                                LeaveHoursTest.member(LINDE, WHO),
                                                null,
                                                Period.ALWAYS))));
        LeaveEffect effect =
                effects(plan, request(WHO, "2026-12-14", "2026-12-14", LeaveAccount.LEAVE))
                        .getFirst();
        assertEquals(LeaveHours.Basis.UNKNOWN, effect.basis());
    }
}
