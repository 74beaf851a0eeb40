package nl.basiseerst.application.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.calibration.CountLabels.Label;
import nl.basiseerst.domain.calibration.ContactCounts;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class CountLabelsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final List<CountRow> ROWS =
            List.of(
                    new CountRow(2, MONDAY, "Visite", 3),
                    new CountRow(3, MONDAY, "Overleg", 9),
                    new CountRow(4, MONDAY, "VISITE ", 2),
                    new CountRow(5, MONDAY.plusDays(1), "Overleg", 1));

    @Test
    void capitalsAndSignsMakeNoOtherName() {
        assertEquals(
                List.of(new Label("Visite", 2, 5), new Label("Overleg", 2, 10)),
                CountLabels.of(ROWS));
    }

    @ParameterizedTest
    @CsvSource({
        "Visite, visite",
        "CONSULT KORT, consult",
        "dagconsult, dagconsult",
        "triage, triage",
        "Telefonische  triage!, triage",
        "Herhaalrecepten, herhaalrecept",
        "Consult, consult",
        "spreekuur, ''",
        "..., ''",
    })
    void theLikelyActivity(String label, String id) {
        assertEquals(
                id,
                CountLabels.likely(label, Samples.plan("linde").activities())
                        .map(Activity::id)
                        .orElse(""));
    }

    @Test
    void whatIsLeftOutStillSaysThatItsDayWasCounted() {
        ContactCounts counts = CountLabels.matched(ROWS, Map.of("visite", "visite"));
        assertEquals(Set.of("visite"), Set.copyOf(counts.activities()));
        assertEquals(Map.of(MONDAY, 5.0), counts.of("visite"));
        assertEquals(Set.of(MONDAY, MONDAY.plusDays(1)), counts.dates());
    }
}
