package nl.basiseerst.domain.offer;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class ActivityTest {

    private static final Demand WEEKLY = new Demand(List.of(), List.of(), List.of(), List.of(), 8);
    private static final Demand MORNING =
            new Demand(List.of(), List.of(), List.of(), List.of(1.0, 0.0), 8);

    private static Performer performer(Role role, double minutes, double maxShare) {
        return new Performer(role, minutes, maxShare, DelegationMode.OWN, Supervision.NONE, null);
    }

    private static Activity activity(
            Offer offer,
            @Nullable CoreTask coreTask,
            int priority,
            int accessDays,
            @Nullable Integer accessWeeks,
            boolean withinDaypart,
            Demand demand) {
        return new Activity(
                "consult",
                "Consult",
                offer,
                null,
                null,
                false,
                coreTask,
                priority,
                accessDays,
                accessWeeks,
                withinDaypart,
                demand,
                List.of(performer(Role.GP, 12, 1), performer(Role.SOH, 15, 0.5)));
    }

    private static Activity basic(
            int accessDays, @Nullable Integer accessWeeks, boolean withinDaypart, Demand demand) {
        return activity(
                Offer.BASIC,
                CoreTask.GENERALIST,
                3,
                accessDays,
                accessWeeks,
                withinDaypart,
                demand);
    }

    @Test
    void theFirstPerformerGivesTheNorm() {
        Activity activity = basic(0, null, false, WEEKLY);
        assertEquals(12, activity.normMinutes());
        assertEquals(15, activity.performer(Role.SOH).orElseThrow().minutes());
        assertTrue(activity.performer(Role.PA).isEmpty());
    }

    @Test
    void urgentIsTheSameDayAndNotDeferrable() {
        assertTrue(basic(0, null, false, WEEKLY).isUrgent());
        assertFalse(basic(1, null, false, WEEKLY).isUrgent());
        assertFalse(basic(0, 4, false, WEEKLY).isUrgent());
        assertTrue(basic(0, 4, false, WEEKLY).isDeferrable());
    }

    @Test
    void theBasicOfferHasACoreTaskAndDemand() {
        assertRefused(
                "coreTask",
                Rule.PRESENT_WITH,
                () -> activity(Offer.BASIC, null, 3, 0, null, false, WEEKLY));
        assertRefused("demand", Rule.SOME_DEMAND, () -> basic(0, null, false, Demand.NONE));
        assertEquals(
                Demand.NONE, activity(Offer.EXTRA, null, 9, 0, null, false, Demand.NONE).demand());
    }

    @Test
    void prioritiesAndAccessHaveBounds() {
        for (int priority : new int[] {-1, 0, 10}) {
            assertRefused(
                    "priority",
                    Rule.BETWEEN,
                    () -> activity(Offer.EXTRA, null, priority, 0, null, false, WEEKLY));
        }
        assertRefused("accessDays", Rule.AT_LEAST, () -> basic(-1, null, false, WEEKLY));
        assertRefused("accessWeeks", Rule.BETWEEN, () -> basic(0, 0, false, WEEKLY));
        assertRefused("accessWeeks", Rule.BETWEEN, () -> basic(0, 53, false, WEEKLY));
    }

    @Test
    void daypartsAreForTheSameDayOnly() {
        assertTrue(basic(0, null, true, MORNING).withinDaypart());
        String path = "demand.daypartShare";
        assertRefused(path, Rule.ABSENT_WITH, () -> basic(1, null, false, MORNING));
        assertRefused(path, Rule.ABSENT_WITH, () -> basic(0, 4, false, MORNING));
        assertRefused(path, Rule.PRESENT_WITH, () -> basic(0, null, true, WEEKLY));
    }

    @Test
    void aPerformerTakesTimeAndAShare() {
        assertRefused("minutes", Rule.ABOVE_ZERO, () -> performer(Role.GP, 0, 1));
        assertRefused("minutes", Rule.ABOVE_ZERO, () -> performer(Role.GP, Double.NaN, 1));
        assertRefused("maxShare", Rule.ABOVE_ZERO, () -> performer(Role.GP, 12, 0));
        assertRefused("maxShare", Rule.BETWEEN, () -> performer(Role.GP, 12, 1.001));
        assertRefused(
                "competence",
                Rule.ID,
                () -> new Performer(Role.GP, 12, 1, DelegationMode.OWN, Supervision.NONE, "Echo"));
    }

    @Test
    void aSessionWithoutOfferServesNothing() {
        assertRefused(
                "activities",
                Rule.ABSENT_WITH,
                () ->
                        new SessionType(
                                "overleg",
                                "Overleg",
                                SessionOffer.NONE,
                                List.of("consult"),
                                0,
                                Room.Type.MEETING,
                                true));
        for (double productivity : new double[] {-0.1, 1.1, Double.NaN}) {
            assertRefused(
                    "productivity",
                    Rule.BETWEEN,
                    () ->
                            new SessionType(
                                    "s",
                                    "S",
                                    SessionOffer.BASIC,
                                    List.of(),
                                    productivity,
                                    Room.Type.CONSULTING,
                                    true));
        }
    }

    @Test
    void aFallbackIsKnownByItsRole() {
        assertEquals("poh-s", new RoleFallback(Role.POH_S, List.of()).id());
        assertRefused(
                "fallbackSessions[1]",
                Rule.ONCE,
                () -> new RoleFallback(Role.GP, List.of("spreekuur", "spreekuur")));
    }
}
