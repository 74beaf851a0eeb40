package nl.basiseerst.application.duties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.agenda.ICalendarReader;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.words.DutyWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// What a table that is not read as a whole does to the duties that it lacks.
class ReadDutiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String FIRST = "R. Rahmani;27-11-2026;17:00;23:00\n";
    private static final String SECOND = "R. Rahmani;28-11-2026;17:00;23:00\n";
    private static final String LAST = "R. Rahmani;29-11-2026;17:00;23:00\n";

    private final ReadDuties reading =
            new ReadDuties(new SpreadsheetTables(), new ICalendarReader());
    private PracticePlan plan = Samples.plan("linde");

    @TempDir Path folder;

    private DutyPreview preview(String rows) throws IOException {
        Path file = folder.resolve("post.csv");
        Files.writeString(file, "naam;datum;van;tot\n" + rows);
        return reading.preview(file, null, plan, TODAY);
    }

    private String told(String rows) throws IOException {
        return new DutyWords(new Messages(Messages.DUTCH), plan, false)
                .summary(preview(rows), true);
    }

    private void take(String rows) throws IOException {
        plan = EditedPlan.of(plan, preview(rows).edits(true));
    }

    /// As on the rota of a post, where doctors of many practices stand.
    @Test
    void aStrangerOnTheRotaWithholdsNothing() throws IOException {
        take(FIRST + SECOND + LAST);
        assertEquals(
                "1 vervallen, 2 al bekend, 1 overgeslagen.",
                told(FIRST + "Xanthippe Quist;28-11-2026;17:00;23:00\n" + LAST));
        assertEquals(
                "1 vervallen, 2 al bekend, 2 overgeslagen.",
                told(FIRST + "Xanthippe Quist;28-11-2026;laat;23:00\n" + LAST),
                "whatever else is wrong in that row");
    }

    @ParameterizedTest
    @CsvSource({
        "R. Rahmany;28-11-2026;18:00;23:00, who it is may be a slip",
        "R. Rahmani;28-11-2026;laat;23:00, it may be that duty",
        ";28-11-2026;17:00;23:00, nobody knows whose it is",
        "Xanthippe Quist;28-11-2026;17:00;23:00~R. Rahmani;28-11-2026;laat;23:00, a stranger too"
    })
    void aRowThatMayBeOfAMemberWithholdsWhatIsMissing(String row, String why) throws IOException {
        take(FIRST + SECOND + LAST);
        String told = told(FIRST + row.replace("~", "\n") + "\n" + LAST);
        assertEquals(
                "Niet alles in dit bestand is te lezen. Daarom vervalt er niets omdat het in dit"
                        + " bestand ontbreekt.",
                told.substring(told.indexOf(". ") + 2),
                why);
    }

    @Test
    void whereNothingIsMissingNothingIsSaidOfIt() throws IOException {
        take(FIRST + LAST);
        assertEquals(
                "2 al bekend, 1 overgeslagen.",
                told(FIRST + "R. Rahmani;28-11-2026;laat;23:00\n" + LAST));
    }
}
