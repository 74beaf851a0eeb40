package nl.basiseerst.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RosterLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static RosterLimit limit(LocalDate from, int value) {
        return new RosterLimit(LimitName.DAY, from, value, "bron", true);
    }

    @Test
    void theLatestThatHasBegunHolds() {
        RosterLimits limits =
                new RosterLimits(
                        List.of(
                                limit(DAY.plusDays(10), 2),
                                limit(DAY, 1),
                                limit(DAY.plusDays(20), 3)));
        assertEquals(Optional.empty(), limits.on(LimitName.DAY, DAY.minusDays(1)));
        assertEquals(1, limits.value(LimitName.DAY, DAY, 0));
        assertEquals(1, limits.value(LimitName.DAY, DAY.plusDays(9), 0));
        assertEquals(2, limits.value(LimitName.DAY, DAY.plusDays(10), 0));
        assertEquals(0, limits.value(LimitName.WEEK, DAY, 0));
    }
}
