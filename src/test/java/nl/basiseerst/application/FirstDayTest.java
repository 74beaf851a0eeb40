package nl.basiseerst.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.usecase.NewPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class FirstDayTest {

    private static final PracticePlan LINDE = Samples.plan("linde");

    @ParameterizedTest(name = "today {0}: near {1}, of a sample {2}")
    @CsvSource(
            textBlock =
                    """
                    2026-11-24, 2026-11-24, 2026-11-24
                    2026-11-22, 2026-11-22, 2026-11-22
                    2026-10-01, 2026-11-09, 2026-11-09
                    2027-03-01, 2026-12-21, 2026-11-09
                    """)
    void hasSomethingToSee(LocalDate today, LocalDate near, LocalDate ofSample) {
        assertEquals(near, FirstDay.near(today, LINDE));
        assertEquals(ofSample, FirstDay.ofSample(today, LINDE));
    }

    @ParameterizedTest
    @CsvSource("2026-11-24")
    void isTodayWhereNothingIsPlanned(LocalDate today) {
        PracticePlan empty = NewPractice.plan("De Esdoorn", 2000, "alle leeftijden");
        assertEquals(today, FirstDay.near(today, empty));
        assertEquals(today, FirstDay.ofSample(today, empty));
    }
}
