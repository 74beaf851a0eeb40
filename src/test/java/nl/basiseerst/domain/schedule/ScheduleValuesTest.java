package nl.basiseerst.domain.schedule;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ScheduleValuesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final TimeSpan MORNING = TimeSpan.of("08:00", "12:00");

    private static Block block(@Nullable String room, List<ExtraWork> extra) {
        return new Block("b1", "jansen", THURSDAY, MORNING, "spreekuur", room, null, extra);
    }

    private static Absence absence(LocalDate to, @Nullable TimeSpan part) {
        return new Absence("a1", "jansen", THURSDAY, to, part, Absence.Kind.LEAVE);
    }

    private static PresenceRule rule(List<Role> roles, int min, List<String> sessions) {
        return new PresenceRule(
                "arts",
                "Huisarts aanwezig",
                roles,
                min,
                PresenceRule.Mode.ON_SITE,
                sessions,
                WeeklyHours.NONE);
    }

    @Test
    void extraWorkInABlockAddsUp() {
        List<ExtraWork> extra = List.of(new ExtraWork("iud", 25), new ExtraWork("echo", 0.5));
        assertEquals(25.5, block("sk1", extra).extraMinutes());
        assertEquals(0, block(null, List.of()).extraMinutes());
    }

    @Test
    void extraWorkIsDoneOnceAndTakesNoNegativeTime() {
        ExtraWork iud = new ExtraWork("iud", 25);
        assertRefused("extra[1].activity", Rule.ONCE, () -> block(null, List.of(iud, iud)));
        assertRefused("minutes", Rule.AT_LEAST, () -> new ExtraWork("iud", -1));
        assertRefused("activity", Rule.ID, () -> new ExtraWork("", 1));
        assertRefused("room", Rule.ID, () -> block("SK 1", List.of()));
    }

    @Test
    void anAbsenceCoversItsDaysOrAPartOfEach() {
        LocalDate friday = THURSDAY.plusDays(1);
        Absence days = absence(friday, null);
        assertEquals(TimeSet.of(new TimeSpan(0, 1440)), days.on(THURSDAY));
        assertEquals(TimeSet.of(new TimeSpan(0, 1440)), days.on(friday));
        assertEquals(TimeSet.EMPTY, days.on(THURSDAY.minusDays(1)));
        assertEquals(TimeSet.EMPTY, days.on(friday.plusDays(1)));
        assertEquals(TimeSet.of(MORNING), absence(friday, MORNING).on(friday));
        assertEquals(THURSDAY, absence(THURSDAY, null).to());
        assertRefused("to", Rule.NOT_BEFORE_START, () -> absence(THURSDAY.minusDays(1), null));
    }

    @Test
    void aPresenceRuleIsAboutSomeRole() {
        List<Role> gp = List.of(Role.GP);
        assertEquals(0, rule(gp, 0, List.of()).min());
        assertRefused("roles", Rule.NOT_EMPTY, () -> rule(List.of(), 1, List.of()));
        assertRefused("roles[1]", Rule.ONCE, () -> rule(List.of(Role.GP, Role.GP), 1, List.of()));
        assertRefused("min", Rule.AT_LEAST, () -> rule(gp, -1, List.of()));
        assertRefused("inSession[1]", Rule.ONCE, () -> rule(gp, 1, List.of("s", "s")));
    }
}
