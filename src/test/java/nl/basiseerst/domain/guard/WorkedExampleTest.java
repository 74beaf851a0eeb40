package nl.basiseerst.domain.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;

/// The example at the end of risk-model.md: one GP, open on Monday and Tuesday, 150 minutes of
/// consults a day, and on Tuesday an hour of consulting with two hours of echo.
class WorkedExampleTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private final WeekAssessment found =
            new Guard(new OrToolsSolver()).assess(Samples.plan("worked-example"), WEEK);

    @Test
    void tuesdayIsShortNinetyMinutesAllOfItDisplaced() {
        assertEquals(Verdict.DISPLACED, found.verdict());
        assertEquals(90, found.shortageMinutes(), 1e-3);
        assertEquals(0, found.shortageWithoutExtraMinutes(), 1e-3);
        assertEquals(90, found.displacedMinutes(), 1e-3);
        assertEquals(
                List.of(WEEK.day(DayOfWeek.TUESDAY)),
                found.gaps().stream().map(Gap::date).toList());
    }

    @Test
    void givingUpTheEchoRepairsIt() {
        assertEquals(List.of("di2"), found.release().stream().map(ExtraItem::name).toList());
        assertEquals(120, found.releaseMinutes());
        assertEquals(90, found.extra().getFirst().recoveredMinutes(), 1e-3);
    }

    @Test
    void sevenTenthsIsServed() {
        assertEquals(210.0 / 300, found.activities().getFirst().coveredShare(), 1e-6);
    }

    @Test
    void headroomIsSixtyOfHundredAndFifty() {
        Double headroom = found.headroom();
        assertNotNull(headroom);
        assertEquals(60.0 / 150 - 1, headroom, 1e-6);
    }

    @Test
    void onlyTuesdayTurns() {
        assertEquals(
                List.of(Verdict.FRAGILE, Verdict.DISPLACED),
                found.days().stream().map(DayAssessment::verdict).toList());
    }

    @Test
    void theGpIsFragileOnBothDays() {
        assertEquals(2, found.fragile().size());
        found.fragile().forEach(pair -> assertEquals(150, pair.shortageMinutes(), 1e-3));
    }
}
