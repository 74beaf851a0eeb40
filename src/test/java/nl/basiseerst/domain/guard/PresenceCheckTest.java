package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Presence where the published answers decide little: what a released extra block counts as. A GP
/// does echo and an NP a travel clinic, both extra, on Tuesday from 10:00 to 12:00.
class PresenceCheckTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final LocalDate TUESDAY = WEEK.day(DayOfWeek.TUESDAY);
    private static final TimeSpan MORNING = TimeSpan.of("10:00", "12:00");

    @Test
    void aReleasedBlockCountsAsWhatItsMemberFallsBackOn() {
        assertEquals(
                List.of(new PresenceViolation("regel", TUESDAY, MORNING, true)),
                violations(1, List.of("spreekuur"), fallback(Role.GP, "spreekuur")));
    }

    @Test
    void aReleasedBlockOfARoleWithoutFallbackCountsAsNothing() {
        assertEquals(
                List.of(new PresenceViolation("regel", TUESDAY, MORNING, false)),
                violations(2, List.of("echo", "spreekuur"), fallback(Role.NP, "spreekuur")));
    }

    @Test
    void aReleasedBlockNoLongerCountsAsItsOwnSession() {
        assertEquals(
                List.of(new PresenceViolation("regel", TUESDAY, MORNING, false)),
                violations(
                        2,
                        List.of("echo", "spreekuur"),
                        fallback(Role.GP, "visites"),
                        fallback(Role.NP, "spreekuur")));
    }

    @Test
    void bothFallingBackOnWhatCountsIsEnough() {
        assertEquals(
                List.of(new PresenceViolation("regel", TUESDAY, MORNING, true, 2 * 120)),
                violations(
                        2,
                        List.of("spreekuur"),
                        fallback(Role.GP, "visites", "spreekuur"),
                        fallback(Role.NP, "spreekuur")));
    }

    @Test
    void anExtraBlockThatCountsAsPlannedIsNoViolation() {
        assertEquals(List.of(), violations(1, List.of("echo"), fallback(Role.GP, "spreekuur")));
    }

    private static RoleFallback fallback(Role role, String... sessions) {
        return new RoleFallback(role, List.of(sessions));
    }

    private static List<PresenceViolation> violations(
            int min, List<String> inSession, RoleFallback... fallbacks) {
        PracticePlan example = Samples.plan("worked-example");
        PresenceRule rule =
                new PresenceRule(
                        "regel",
                        "Regel",
                        List.of(Role.GP, Role.NP),
                        min,
                        PresenceRule.Mode.ON_SITE,
                        inSession,
                        new WeeklyHours(List.of(new DayHours(DayOfWeek.TUESDAY, MORNING))));
        List<SessionType> sessions = new ArrayList<>(example.sessionTypes());
        sessions.add(session("visites", SessionOffer.BASIC, "consult"));
        sessions.add(session("reis", SessionOffer.EXTRA, "echo"));
        Member gp = example.members().getFirst();
        Member np =
                new Member(
                        "np",
                        "N. Praktijk",
                        "NP",
                        Role.NP,
                        gp.employment(),
                        gp.registration(),
                        gp.employed(),
                        gp.hoursPerWeek(),
                        gp.panel(),
                        gp.availability(),
                        List.of());
        List<Block> blocks = new ArrayList<>(example.blocks());
        blocks.add(new Block("np1", "np", TUESDAY, MORNING, "reis", null, null, List.of()));
        PracticePlan plan =
                new PracticePlan(
                        example.practice(),
                        example.rooms(),
                        example.competences(),
                        example.activities(),
                        sessions,
                        List.of(fallbacks),
                        List.of(gp, np),
                        blocks,
                        List.of(),
                        List.of(rule),
                        List.of(),
                        List.of(),
                        Groundwork.NONE);
        return new PresenceCheck(new WeekFrame(plan, WEEK), plan.presenceRules()).violations();
    }

    private static SessionType session(String id, SessionOffer offer, String activity) {
        return new SessionType(id, id, offer, List.of(activity), 1, Room.Type.CONSULTING, true);
    }
}
