package nl.basiseerst.domain.offer;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;

class DemandTest {

    private static final List<Double> NONE = List.of();

    private static Demand demand(List<Double> season, List<Double> dayparts, double fixed) {
        return new Demand(List.of(), season, List.of(), dayparts, fixed);
    }

    @Test
    void aSeasonHasTwelveMonthsOrNone() {
        List<Double> twelve = List.of(1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12.);
        assertEquals(12, demand(twelve, NONE, 0).seasonOf(12));
        assertEquals(1, demand(twelve, NONE, 0).seasonOf(1));
        assertEquals(1, demand(NONE, NONE, 0).seasonOf(7));
        for (int months : new int[] {1, 11, 13}) {
            List<Double> season = Collections.nCopies(months, 1.0);
            assertRefused("season", Rule.LENGTH, () -> demand(season, NONE, 0));
        }
        List<Double> negative = Collections.nCopies(12, -1.0);
        assertRefused("season[0]", Rule.AT_LEAST, () -> demand(negative, NONE, 0));
    }

    @Test
    void sharesAndRatesAreNotNegative() {
        assertRefused("daypartShare[1]", Rule.AT_LEAST, () -> demand(NONE, List.of(1.0, -0.1), 0));
        assertRefused("daypartShare", Rule.SOME_SHARE, () -> demand(NONE, List.of(0.0, 0.0), 0));
        assertRefused("fixedPerWeek", Rule.AT_LEAST, () -> demand(NONE, NONE, -1));
        assertRefused("contacts", Rule.AT_LEAST, () -> new BandRate("0-4", -1));
        assertRefused("share", Rule.AT_LEAST, () -> new DayWeight(DayOfWeek.MONDAY, -1));
        assertRefused("share", Rule.AT_LEAST, () -> new DayWeight(DayOfWeek.MONDAY, Double.NaN));
    }

    @Test
    void bandsAndDaysStandOnce() {
        BandRate rate = new BandRate("0-4", 1);
        DayWeight weight = new DayWeight(DayOfWeek.MONDAY, 1);
        assertRefused(
                "yearlyPer1000[1].ageBand",
                Rule.ONCE,
                () -> new Demand(List.of(rate, rate), NONE, List.of(), NONE, 0));
        assertRefused(
                "weekday[1].day",
                Rule.ONCE,
                () -> new Demand(List.of(), NONE, List.of(weight, weight), NONE, 0));
    }

    @Test
    void zeroRatesAskNothing() {
        BandRate zero = new BandRate("0-4", 0);
        BandRate some = new BandRate("5-17", 0.1);
        assertTrue(Demand.NONE.asksNothing());
        assertTrue(new Demand(List.of(zero), NONE, List.of(), NONE, 0).asksNothing());
        assertFalse(new Demand(List.of(zero, some), NONE, List.of(), NONE, 0).asksNothing());
        assertFalse(demand(NONE, NONE, 0.5).asksNothing());
    }
}
