package nl.basiseerst.domain.team;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class ExpiryRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void sixtyDaysAheadIsSoonAndOneMoreIsNot() {
        assertEquals(60, ExpiryRule.DEFAULT.days());
        assertEquals(1, expiring(holding(TODAY.plusDays(60))).size());
        assertEquals(List.of(), expiring(holding(TODAY.plusDays(61))));
        assertEquals(List.of(), expiring(holding(null)));
        assertEquals(
                1, new ExpiryRule(61).expiring(team(holding(TODAY.plusDays(61))), TODAY).size());
        assertRefused("days", Rule.AT_LEAST, () -> new ExpiryRule(-1));
    }

    @Test
    void whatHasExpiredStaysListedHoweverLongAgo() {
        Expiry old = expiring(holding(TODAY.minusYears(2))).getFirst();
        assertEquals("echo", old.competence());
        assertTrue(old.isPastOn(TODAY));
        Expiry last = expiring(holding(TODAY)).getFirst();
        assertFalse(last.isPastOn(TODAY));
        assertEquals(0, last.daysLeft(TODAY));
        assertEquals(-1, last.daysLeft(TODAY.plusDays(1)));
        assertEquals(12, last.daysLeft(TODAY.minusDays(12)));
    }

    @Test
    void theFirstToEndComesFirst() {
        List<Expiry> found =
                ExpiryRule.DEFAULT.expiring(
                        team(
                                holding(TODAY.plusDays(30)),
                                holding(TODAY.plusDays(2)),
                                holding(TODAY.minusDays(3))),
                        TODAY);
        assertEquals(List.of("m2", "m1", "m0"), found.stream().map(Expiry::member).toList());
    }

    @Test
    void aContractEndsTooAndIsListedAsLongAfterAsBefore() {
        assertEquals(
                List.of(new Expiry("m0", null, TODAY.plusDays(60))), ending(TODAY.plusDays(60)));
        assertEquals(List.of(), ending(TODAY.plusDays(61)));
        assertEquals(1, ending(TODAY.minusDays(60)).size());
        assertEquals(List.of(), ending(TODAY.minusDays(61)));
    }

    @Test
    void whoHasLeftNeedsNoCompetence() {
        Member left = member("m0", TODAY.minusDays(1), holding(TODAY.plusDays(1)));
        assertEquals(
                List.of(new Expiry("m0", null, TODAY.minusDays(1))),
                ExpiryRule.DEFAULT.expiring(List.of(left), TODAY));
        Member lastDay = member("m0", TODAY, holding(TODAY.plusDays(1)));
        assertEquals(2, ExpiryRule.DEFAULT.expiring(List.of(lastDay), TODAY).size());
    }

    private static List<Expiry> expiring(Holding holding) {
        return ExpiryRule.DEFAULT.expiring(team(holding), TODAY);
    }

    private static List<Expiry> ending(LocalDate until) {
        return ExpiryRule.DEFAULT.expiring(List.of(member("m0", until, null)), TODAY);
    }

    private static List<Member> team(Holding... holdings) {
        return Stream.iterate(0, i -> i < holdings.length, i -> i + 1)
                .map(i -> member("m" + i, null, holdings[i]))
                .toList();
    }

    private static Holding holding(@Nullable LocalDate until) {
        return new Holding("echo", until, CompetenceLevel.INDEPENDENT);
    }

    private static Member member(String id, @Nullable LocalDate until, @Nullable Holding holding) {
        return new Member(
                id,
                id,
                id,
                Role.GP,
                Employment.OWNER,
                Registration.DOCTOR,
                new Period(null, until),
                null,
                null,
                WeeklyHours.NONE,
                holding == null ? List.of() : List.of(holding));
    }
}
