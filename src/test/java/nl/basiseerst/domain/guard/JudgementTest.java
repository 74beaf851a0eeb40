package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/// Every limit of the verdict, from both sides, with the default settings: 30 minutes and 5 %.
class JudgementTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final TimeSpan SPAN = TimeSpan.of("08:00", "09:00");

    private final Practice practice = Samples.plan("worked-example").practice();

    @ParameterizedTest(name = "short {0}, displaced {1}, presence {2}, fragile {3}, room {4}: {5}")
    @CsvSource(
            textBlock =
                    """
                    0,      0,      none,      none,    0.10,   SAFE
                    0,      0,      none,      none,    NaN,    SAFE
                    0,      0,      none,      none,    0.0489, FRAGILE
                    0,      0,      none,      none,    0.0491, SAFE
                    0,      0,      none,      none,    -1,     FRAGILE
                    0,      0,      none,      alone,   0.10,   FRAGILE
                    0,      0,      none,      covered, 0.10,   SAFE
                    1.0005, 0,      none,      none,    0.10,   SAFE
                    1.002,  0,      none,      none,    0.10,   FRAGILE
                    29.99,  0,      none,      none,    -0.5,   FRAGILE
                    29.9995,0,      none,      none,    -0.5,   SHORT
                    30,     29.9,   none,      none,    -0.5,   SHORT
                    30,     30,     none,      none,    -0.5,   DISPLACED
                    29.9995,29.9995,none,      none,    -0.5,   DISPLACED
                    120,    30,     none,      none,    -0.5,   DISPLACED
                    120.1,  30,     none,      none,    -0.5,   SHORT
                    0,      0,      plain,     none,    0.10,   SHORT
                    0,      0,      displaced, none,    0.10,   DISPLACED
                    """)
    void followsTheLimits(
            double shortage,
            double displaced,
            String presence,
            String fragile,
            double headroom,
            Verdict expected) {
        Verdict verdict =
                new Judgement(practice)
                        .of(shortage, displaced, presence(presence), fragile(fragile), headroom);
        assertEquals(expected, verdict);
    }

    private static List<PresenceViolation> presence(String kind) {
        return kind.equals("none")
                ? List.of()
                : List.of(new PresenceViolation("r", DATE, SPAN, kind.equals("displaced")));
    }

    private static List<FragilePair> fragile(String kind) {
        return kind.equals("none")
                ? List.of()
                : List.of(new FragilePair("m", DATE, 60, kind.equals("covered")));
    }
}
