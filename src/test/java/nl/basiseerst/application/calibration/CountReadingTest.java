package nl.basiseerst.application.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.calibration.CountFault.Kind;
import nl.basiseerst.application.table.Table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class CountReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void titlesSayWhichColumnIsWhichAndOthersAreNotRead() {
        CountReading found =
                read("Agenda;Aantal contacten;Datum;Soort consult", "x;12;2-11-2026;Consult");
        assertEquals(
                List.of(new CountRow(2, LocalDate.of(2026, 11, 2), "Consult", 12)), found.rows());
        assertEquals(List.of(), found.faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02",
                "2-11-2026",
                "02/11/2026",
                "2.11.2026",
                "2026-11-02T00:00",
                "02-11-2026 00:00:00"
            })
    void withoutTitlesTheFirstThreeColumnsAreMeant(String date) {
        CountReading found = read(date + ";Visite;3,00");
        assertEquals(
                List.of(new CountRow(1, LocalDate.of(2026, 11, 2), "Visite", 3)), found.rows());
    }

    @ParameterizedTest
    @CsvSource({
        "31-6-2026, Consult, 4, NO_SUCH_DATE, A",
        "totaal, Consult, 4, NOT_A_DATE, A",
        "24-11-2026, Consult, 4, NOT_OVER, A",
        "2-11-2026, '', 4, NO_ACTIVITY, B",
        "2-11-2026, Consult, veel, NOT_A_NUMBER, C",
        "2-11-2026, Consult, -1, NOT_A_NUMBER, C",
        "2-11-2026, Consult, '2,5', NOT_A_NUMBER, C",
        "2-11-2026, Consult, '', NOT_A_NUMBER, C",
        "2-11-2026, Consult, 1.000, NOT_A_NUMBER, C",
    })
    void aFaultHasItsRowAndColumn(String date, String label, String number, Kind kind, String at) {
        CountReading found =
                read(
                        "Datum;Activiteit;Aantal",
                        "1-11-2026;Consult;1",
                        date + ";" + label + ";" + number);
        assertEquals(1, found.faults().size());
        CountFault fault = found.faults().getFirst();
        assertEquals(kind, fault.kind());
        assertEquals(3, fault.row());
        assertEquals(at, fault.letters());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam",
                "BSN",
                "Patiëntnummer",
                "patient",
                "Geboortedatum",
                "geb.datum;geboorte",
                "Naam patiënt",
                "Cliëntnr",
                "Postcode",
                "ICPC"
            })
    void aTableWithPatientsIsRefused(String title) {
        CountReading found = read("Datum;Activiteit;Aantal;" + title, "1-11-2026;Consult;1;x");
        assertEquals(List.of(), found.rows());
        assertEquals(Kind.PATIENT_COLUMN, found.faults().getFirst().kind());
    }

    @Test
    void aNumberOfPatientsAndTheNameOfAnActivityArePersonalToNobody() {
        assertEquals(
                List.of(),
                read("Datum;Naam verrichting;Aantal patiënten", "1-11-2026;Consult;1").faults());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(List.of(Kind.EMPTY), kinds(read()));
        assertEquals(List.of(Kind.EMPTY), kinds(read("Datum;Activiteit;Aantal")));
        assertEquals(
                List.of(Kind.NO_ACTIVITY_COLUMN, Kind.NO_COUNT_COLUMN),
                kinds(read("Datum;Wat", "1-11-2026;Consult")));
    }

    @Test
    void columnsHaveTheirLettersOfASpreadsheet() {
        assertEquals("", new CountFault(1, -1, Kind.EMPTY, "").letters());
        assertEquals("A", new CountFault(1, 0, Kind.EMPTY, "").letters());
        assertEquals("Z", new CountFault(1, 25, Kind.EMPTY, "").letters());
        assertEquals("AA", new CountFault(1, 26, Kind.EMPTY, "").letters());
        assertEquals("AZ", new CountFault(1, 51, Kind.EMPTY, "").letters());
        assertEquals("BA", new CountFault(1, 52, Kind.EMPTY, "").letters());
    }

    private static List<Kind> kinds(CountReading reading) {
        return reading.faults().stream().map(CountFault::kind).toList();
    }

    private static CountReading read(String... lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Table.Row(rows.size() + 1, List.of(line.split(";", -1))));
        }
        return CountReading.of(new Table(rows), TODAY);
    }
}
