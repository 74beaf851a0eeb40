package nl.basiseerst.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/// Compares every operation with sets of single minutes.
class TimeSetTest {

    private static final int ROUNDS = 5_000;

    private final Random random = new Random(48);

    @Test
    void operationsAgreeWithSetsOfMinutes() {
        for (int round = 0; round < ROUNDS; round++) {
            List<TimeSpan> some = stretches();
            List<TimeSpan> others = stretches();
            BitSet a = minutes(some);
            BitSet b = minutes(others);
            TimeSet one = TimeSet.union(some);
            TimeSet two = TimeSet.union(others);
            String told = one + " and " + two;
            assertEquals(a, minutes(one.spans()), told);
            assertEquals(a.cardinality(), one.minutes(), told);
            assertEquals(a.isEmpty(), one.isEmpty(), told);
            assertSame(both(a, b), one.and(two), told);
            assertSame(either(a, b), one.or(two), told);
            assertSame(without(a, b), one.minus(two), told);
            assertEquals(without(b, a).isEmpty(), one.covers(two), told);
            for (TimeSpan other : others) {
                int inIt = both(a, minutes(List.of(other))).cardinality();
                assertEquals(inIt, one.minutesIn(other), told);
            }
        }
    }

    /// The same minutes, in the one way to write them down: so equal sets are equal values.
    private static void assertSame(BitSet expected, TimeSet actual, String told) {
        List<TimeSpan> fewest = new ArrayList<>();
        for (int from = expected.nextSetBit(0); from >= 0; ) {
            int to = expected.nextClearBit(from);
            fewest.add(new TimeSpan(from, to));
            from = expected.nextSetBit(to);
        }
        assertEquals(fewest, actual.spans(), told);
    }

    private List<TimeSpan> stretches() {
        List<TimeSpan> stretches = new ArrayList<>();
        int grid = random.nextBoolean() ? 1 : 120; // a coarse grid makes stretches touch
        for (int i = random.nextInt(6); i > 0; i--) {
            int from = random.nextInt(TimeSpan.END_OF_DAY / grid) * grid;
            int to = from + grid * (1 + random.nextInt((TimeSpan.END_OF_DAY - from) / grid));
            stretches.add(new TimeSpan(from, to));
        }
        return stretches;
    }

    private static BitSet minutes(List<TimeSpan> spans) {
        BitSet minutes = new BitSet(TimeSpan.END_OF_DAY);
        spans.forEach(s -> minutes.set(s.from(), s.to()));
        return minutes;
    }

    private static BitSet both(BitSet a, BitSet b) {
        BitSet result = (BitSet) a.clone();
        result.and(b);
        return result;
    }

    private static BitSet either(BitSet a, BitSet b) {
        BitSet result = (BitSet) a.clone();
        result.or(b);
        return result;
    }

    private static BitSet without(BitSet a, BitSet b) {
        BitSet result = (BitSet) a.clone();
        result.andNot(b);
        return result;
    }

    @Test
    void stretchesThatTouchAreNoSet() {
        TimeSpan morning = TimeSpan.of("08:00", "10:00");
        TimeSpan next = TimeSpan.of("10:00", "12:00");
        assertThrows(IllegalArgumentException.class, () -> new TimeSet(List.of(morning, next)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TimeSet(List.of(TimeSpan.of("13:00", "14:00"), morning)));
        assertEquals(List.of(TimeSpan.of("08:00", "12:00")), TimeSet.of(next, morning).spans());
    }
}
