package nl.basiseerst.ui.common.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;

class TypedMomentTest {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "49, 2026-11-30",
        "week 1, 2025-12-29",
        "w53, 2026-12-28",
        "2027-W02, 2027-01-11",
        "2027-w02, 2027-01-11",
        "wk 2 2027, 2027-01-11",
        "2-2027, 2027-01-11",
        "24-11, 2026-11-24",
        "1/12, 2026-12-01",
        "1.12.2027, 2027-12-01",
        "' 2027-03-04 ', 2027-03-04"
    })
    void readsWhatPeopleWrite(String typed, LocalDate expected) {
        assertEquals(Optional.of(expected), TypedMoment.date(typed, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "54", "31-2", "2026-13-01", "morgen", "week"})
    void whatCannotBeMadeOutIsNothing(String typed) {
        assertEquals(Optional.empty(), TypedMoment.date(typed, NOW));
    }
}
