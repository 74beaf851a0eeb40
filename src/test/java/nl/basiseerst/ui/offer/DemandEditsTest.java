package nl.basiseerst.ui.offer;

import static nl.basiseerst.domain.Refused.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;
import nl.basiseerst.domain.value.Expectation.Rule;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

class DemandEditsTest {

    private final Demand demand =
            new Demand(
                    List.of(new BandRate("0-4", 10), new BandRate("5-17", 20)),
                    List.of(),
                    List.of(),
                    List.of(),
                    2);

    @Test
    void aRateChangesInItsPlaceComesAtTheEndOrGoes() {
        assertEquals(
                List.of(new BandRate("0-4", 11), new BandRate("5-17", 20)),
                DemandEdits.rate(demand, "0-4", Optional.of(11.0)).yearlyPer1000());
        assertEquals(
                "85+",
                DemandEdits.rate(demand, "85+", Optional.of(1.0))
                        .yearlyPer1000()
                        .getLast()
                        .ageBand());
        Demand less = DemandEdits.rate(demand, "0-4", Optional.empty());
        assertEquals(List.of(new BandRate("5-17", 20)), less.yearlyPer1000());
        assertEquals(Optional.empty(), DemandEdits.rateOf(less, "0-4"));
        assertEquals(Optional.of(20.0), DemandEdits.rateOf(less, "5-17"));
        assertRefused(
                "contacts",
                Rule.AT_LEAST,
                () -> DemandEdits.rate(demand, "0-4", Optional.of(-1.0)));
    }

    @Test
    void aMonthMakesASeasonAndBackToOneEndsIt() {
        Demand july = DemandEdits.season(demand, 7, 0.8);
        assertEquals(0.8, july.seasonOf(7));
        assertEquals(1, july.seasonOf(8));
        assertEquals(demand, DemandEdits.season(july, 7, 1));
    }

    @Test
    void weekdaysStandInOrder() {
        Demand tuesday = DemandEdits.weekday(demand, DayOfWeek.TUESDAY, Optional.of(0.3));
        Demand both = DemandEdits.weekday(tuesday, DayOfWeek.MONDAY, Optional.of(0.7));
        assertEquals(
                List.of(
                        new DayWeight(DayOfWeek.MONDAY, 0.7),
                        new DayWeight(DayOfWeek.TUESDAY, 0.3)),
                both.weekday());
        assertEquals(tuesday, DemandEdits.weekday(both, DayOfWeek.MONDAY, Optional.empty()));
        assertEquals(Optional.of(0.7), DemandEdits.weightOf(both, DayOfWeek.MONDAY));
    }

    @Test
    void withoutAnyDaypartContactsComeAllDay() {
        Demand morning = DemandEdits.daypart(demand, 0, 2, Optional.of(0.6));
        assertEquals(List.of(0.6, 0.0), morning.daypartShare());
        assertEquals(Optional.of(0.0), DemandEdits.daypartOf(morning, 1));
        assertEquals(demand, DemandEdits.daypart(morning, 0, 2, Optional.empty()));
        assertEquals(Optional.empty(), DemandEdits.daypartOf(demand, 0));
    }

    @Test
    void theFixedNumberChangesAlone() {
        assertEquals(5, DemandEdits.fixed(demand, 5).fixedPerWeek());
        assertEquals(demand.yearlyPer1000(), DemandEdits.fixed(demand, 5).yearlyPer1000());
    }
}
