package nl.basiseerst.application.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.conflict.LimitName;
import nl.basiseerst.domain.conflict.RosterLimit;
import nl.basiseerst.domain.conflict.RosterLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class ShippedLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final RosterLimits limits = ShippedLimits.all();

    @ParameterizedTest
    @EnumSource
    void eachHasAValueAndASource(LimitName name) {
        RosterLimit limit = limits.on(name, DAY).orElseThrow();
        assertTrue(limit.value() > 0, name.toString());
        assertFalse(limit.source().isBlank(), name.toString());
    }

    @Test
    void thoseOfTheLawAreWhatTheLawSays() {
        assertEquals(11 * 60, limits.on(LimitName.DAILY_REST, DAY).orElseThrow().value());
        assertEquals(36 * 60, limits.on(LimitName.WEEKLY_REST, DAY).orElseThrow().value());
        assertEquals(48 * 60, limits.on(LimitName.AVERAGE_WEEK, DAY).orElseThrow().value());
        assertTrue(limits.on(LimitName.DAILY_REST, DAY).orElseThrow().confirmed());
    }

    @Test
    void aChoiceOfTheProgramIsNoFactOfTheLaw() {
        assertFalse(limits.on(LimitName.CONTRACT_SLACK, DAY).orElseThrow().confirmed());
    }
}
