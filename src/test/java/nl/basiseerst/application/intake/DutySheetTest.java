package nl.basiseerst.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class DutySheetTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String NAME =
            LINDE.members().stream()
                    .filter(m -> m.id().equals("rahmani"))
                    .findFirst()
                    .orElseThrow()
                    .name();

    private static DutySheet read(@Nullable String member, String... lines) {
        Table table = new SpreadsheetTables().pasted(String.join("\n", lines));
        return DutySheet.read(table, member, LINDE, TODAY);
    }

    private static List<String> times(DutySheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.number() + " " + row.member() + " " + row.from() + " " + row.to())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void aRowIsAPersonADayAndTimes(String between) {
        DutySheet sheet =
                read(
                        null,
                        String.join(between, "Datum", "Tot", "Wie", "Van"),
                        String.join(between, "27-11-2026", "23:00", NAME, "17:00"),
                        String.join(between, "vr 27 nov 2026", "8.00", "Rahmani", "23:00"));
        assertEquals(
                List.of(
                        "2 rahmani 2026-11-27T17:00 2026-11-27T23:00",
                        "3 rahmani 2026-11-27T23:00 2026-11-28T08:00"),
                times(sheet));
        assertEquals(List.of(), sheet.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"23.10", "8.05"})
    void aTimeThatCouldBeADayIsATime(String end) {
        DutySheet sheet = read(null, "naam;datum;van;tot", NAME + ";27-11-2026;17.00;" + end);
        assertEquals(List.of(), sheet.problems());
        assertEquals(1, sheet.rows().size());
    }

    @Test
    void whatOverlapsADutyThatIsThereIsRefused() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        PracticePlan plan =
                EditedPlan.of(
                        LINDE,
                        List.of(
                                new Edit.Add(
                                        new Duty(
                                                "d1",
                                                "rahmani",
                                                day.atTime(17, 0),
                                                day.atTime(23, 0)))));
        Sheet sheet =
                Sheet.on(
                        plan,
                        SheetKind.DUTIES,
                        String.join(
                                "\n",
                                "naam|datum|van|tot",
                                NAME + "|27-11-2026|17:00|23:00",
                                NAME + "|27-11-2026|18:00|22:00",
                                NAME + "|28-11-2026|17:00|23:00",
                                NAME + "|28-11-2026|22:00|2:00",
                                NAME + "|28-11-2026|23:00|2:00"));
        assertEquals(
                List.of(
                        "Rij 3, kolom D: dan staat er al een dienst: vr 27 nov 2026"
                                + " 17:00–23:00. Pas die aan of haal haar weg.",
                        "Rij 5, kolom D: dit valt samen met rij 4 van dezelfde persoon."),
                Sheet.sentences(sheet.preview()));
        assertEquals(2, sheet.preview().added());
    }

    @Test
    void daysMayStandBeforeTheTimesAndTheEndOnItsOwnDay() {
        assertEquals(
                List.of("2 rahmani 2026-11-27T23:00 2026-11-28T08:00"),
                times(read(null, "naam;begin;einde", NAME + ";27-11-2026 23:00;28-11-2026 08:00")));
        assertEquals(
                List.of("2 rahmani 2026-11-27T20:00 2026-11-28T00:00"),
                times(
                        read(
                                null,
                                "naam;datum;van;einddatum;tot",
                                NAME + ";27-11-2026;20:00;28-11-2026;0:00")));
        assertEquals(
                List.of("2 rahmani 2026-11-27T23:00 2026-11-28T08:00"),
                times(read(null, "naam;datum;tijd", NAME + ";27-11-2026;23-8")));
    }

    @Test
    void withoutNamesTheyAreOfWhomItWasSaid() {
        String[] lines = {"datum;van;tot", "27-11-2026;17:00;23:00"};
        assertEquals(
                List.of("2 dijkstra 2026-11-27T17:00 2026-11-27T23:00"),
                times(read("dijkstra", lines)));
        assertFalse(read(null, lines).hasPeople());
    }

    @Test
    void whatIsWrongIsToldAtItsRow() {
        DutySheet sheet =
                read(
                        null,
                        "naam;datum;van;einddatum;tot",
                        "Niemand;27-11-2026;17:00;;23:00",
                        NAME + ";;17:00;;23:00",
                        NAME + ";27-11-2026;laat;;23:00",
                        NAME + ";27-11-2026;17:00;26-11-2026;23:00",
                        NAME + ";27-11-2026;17:00;29-11-2026;23:00",
                        NAME + ";27-11-2026;17:00;;");
        assertEquals(
                List.of(
                        Fault.PERSON_UNKNOWN,
                        Fault.MISSING,
                        Fault.TIME,
                        Fault.TURNED_AROUND,
                        Fault.DUTY_LONG,
                        Fault.MISSING),
                sheet.problems().stream().map(Problem::fault).toList());
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7), sheet.problems().stream().map(Problem::row).toList());
        assertEquals(List.of(), sheet.rows());
    }
}
