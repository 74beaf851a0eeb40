package nl.basiseerst.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

class PracticeSizeTest {

    /// From 9 November up to and including 24 December 2026: ISO weeks 46 to 52.
    @Test
    void countsPeopleBlocksAndPlannedWeeks() {
        assertEquals(
                new PracticeSize("Huisartsenpraktijk De Linde", 18, 1835, 7),
                PracticeSize.of(Samples.plan("linde")));
    }
}
