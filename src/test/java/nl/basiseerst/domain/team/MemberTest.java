package nl.basiseerst.domain.team;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.team.Supervision.Level;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class MemberTest {

    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    private static Member member(
            @Nullable Double hours, @Nullable Integer panel, List<Holding> competences) {
        return new Member(
                "jansen",
                "A. Jansen",
                "AJ",
                Role.GP,
                Employment.OWNER,
                Registration.DOCTOR,
                Period.ALWAYS,
                hours,
                panel,
                WeeklyHours.NONE,
                competences);
    }

    @Test
    void aWeekHasSoManyHours() {
        assertEquals(168.0, member(168.0, 0, List.of()).hoursPerWeek());
        assertRefused("hoursPerWeek", Rule.BETWEEN, () -> member(-1.0, null, List.of()));
        assertRefused("hoursPerWeek", Rule.BETWEEN, () -> member(168.5, null, List.of()));
        assertRefused("hoursPerWeek", Rule.BETWEEN, () -> member(Double.NaN, null, List.of()));
        assertRefused("panel", Rule.AT_LEAST, () -> member(null, -1, List.of()));
    }

    @Test
    void aCompetenceIsHeldOnce() {
        Holding echo = new Holding("echo", LAST, CompetenceLevel.SUPERVISED);
        Holding again = new Holding("echo", null, CompetenceLevel.LEARNING);
        assertRefused(
                "competences[1].competence",
                Rule.ONCE,
                () -> member(null, null, List.of(echo, again)));
    }

    @Test
    void aHoldingCountsUpToAndIncludingItsLastDayUnlessLearning() {
        Member member =
                member(
                        null,
                        null,
                        List.of(
                                new Holding("echo", LAST, CompetenceLevel.SUPERVISED),
                                new Holding("iud", null, CompetenceLevel.LEARNING)));
        assertTrue(member.isAble("echo", LAST));
        assertFalse(member.isAble("echo", LAST.plusDays(1)));
        assertFalse(member.isAble("iud", LAST));
        assertFalse(member.isAble("wond", LAST));
        assertTrue(member.holding("iud").orElseThrow().isValidOn(LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        "A. Jansen, AJ",
        "Jan de Vries, JDV",
        "Anne-Marie Smit, AMS",
        "élise, É",
        "' Bo  Bakker ', BB",
        "., ."
    })
    void initialsComeFromTheName(String name, String initials) {
        assertEquals(initials, Member.initialsOf(name));
    }

    @Test
    void supervisionNeedsASupervisor() {
        assertRefused(
                "supervisedBy",
                Rule.NOT_EMPTY,
                () -> new Supervision(Level.REACHABLE, List.of(), List.of()));
        assertRefused(
                "supervisedBy[1]",
                Rule.ONCE,
                () -> new Supervision(Level.NONE, List.of(Role.GP, Role.GP), List.of()));
        assertRefused(
                "supervisionWaivedFor[1]",
                Rule.ONCE,
                () ->
                        new Supervision(
                                Level.ON_SITE,
                                List.of(Role.GP),
                                List.of(Registration.NURSE, Registration.NURSE)));
        Supervision onSite =
                new Supervision(Level.ON_SITE, List.of(Role.GP), List.of(Registration.NURSE));
        assertTrue(onSite.isNeededFor(Registration.NONE));
        assertFalse(onSite.isNeededFor(Registration.NURSE));
        Supervision none = new Supervision(Level.NONE, List.of(), List.of());
        assertFalse(none.isNeededFor(Registration.NONE));
    }

    @Test
    void aCompetenceStaysValidForAtLeastAMonth() {
        assertEquals(1, new Competence("echo", "Echografie", 1).validMonths());
        assertRefused("validMonths", Rule.AT_LEAST, () -> new Competence("echo", "Echografie", 0));
        assertRefused("name", Rule.TEXT, () -> new Competence("echo", "", null));
    }
}
