package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// `duties`: a look, taking over, and again. The dates are near today, since what is long ago does
/// not count.
class DutiesCommandTest {

    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(10);

    @TempDir Path temp;

    private Path usual = Path.of("data");

    @BeforeEach
    void store() {
        usual = temp.resolve("data");
        CommandRun.in(usual, "import", Samples.file("linde").toString()).endsWith(0);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private String calendar(int hour) {
        String date = day.toString().replace("-", "");
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//NL\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                + "SUMMARY:Post geheim\r\nDTSTART:%sT%d0000\r\nDTEND:%sT230000\r\nEND:VEVENT\r\n"
                        .formatted(date, hour, date)
                + "END:VCALENDAR\r\n";
    }

    private List<String> stored() {
        Path file = temp.resolve("uit.basiseerst.json");
        CommandRun.in(usual, "export", file.toString()).endsWith(0);
        return new JsonPracticeFiles()
                .read(file).staffing().duties().stream()
                        .map(d -> d.member() + " " + d.from() + " " + d.to().toLocalTime())
                        .toList();
    }

    @Test
    void aCalendarIsLookedAtThenStoredThenKnown() throws IOException {
        String calendar = file("post.ics", calendar(17)).toString();
        String look =
                CommandRun.in(usual, "duties", calendar, "--member", "rahmani").endsWith(0).out();
        assertTrue(look.contains("Nieuw"), look);
        assertTrue(look.contains("Er is niets bewaard: 1 nieuw. Met --store"), look);
        assertFalse(look.contains("geheim"), look);
        assertEquals(List.of(), stored());

        String done =
                CommandRun.in(usual, "duties", calendar, "--member", "rahmani", "--store")
                        .endsWith(0)
                        .out();
        assertTrue(done.contains("Overgenomen: 1 nieuw"), done);
        assertEquals(List.of("rahmani " + day + "T17:00 23:00"), stored());

        String again =
                CommandRun.in(usual, "duties", calendar, "--member", "rahmani", "--store")
                        .endsWith(0)
                        .out();
        assertTrue(again.startsWith("Er is niets over te nemen. 1 al bekend."), again);

        file("post.ics", calendar(18));
        CommandRun.in(usual, "duties", calendar, "--member", "rahmani", "--store").endsWith(0);
        assertEquals(List.of("rahmani " + day + "T18:00 23:00"), stored());
    }

    /// Of somebody who has duties in two places, each with a calendar of its own.
    @Test
    void whatAnotherCalendarBroughtIsKeptIfAsked() throws IOException {
        String post = file("post.ics", calendar(17)).toString();
        CommandRun.in(usual, "duties", post, "--member", "rahmani", "--store").endsWith(0);
        String other = calendar(10).replace("UID:1", "UID:2").replace("T230000", "T120000");
        String clinic = file("ziekenhuis.ics", other).toString();
        String kept =
                CommandRun.in(usual, "duties", clinic, "--member", "rahmani", "--store", "--keep")
                        .endsWith(0)
                        .out();
        assertFalse(kept.contains("vervallen"), kept);
        assertEquals(2, stored().size());
        String gone =
                CommandRun.in(usual, "duties", clinic, "--member", "rahmani", "--store")
                        .endsWith(0)
                        .out();
        assertTrue(gone.contains("1 vervallen"), gone);
        assertEquals(1, stored().size());
    }

    @Test
    void aTableSaysWhoseTheyAreAndWhatIsWrong() throws IOException {
        String table =
                file(
                                "post.csv",
                                "naam;datum;van;tot\nRahmani;"
                                        + day
                                        + ";23:00;8:00\nNiemand;"
                                        + day
                                        + ";8:00;9:00\n")
                        .toString();
        String out = CommandRun.in(usual, "duties", table, "--store").endsWith(0).out();
        assertTrue(out.contains("Rij 3: niemand in de praktijk heet ‘Niemand’."), out);
        assertTrue(out.contains("1 overgeslagen"), out);
        assertEquals(List.of("rahmani " + day + "T23:00 08:00"), stored());
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() throws IOException {
        String calendar = file("post.ics", calendar(17)).toString();
        CommandRun.in(usual, "duties", calendar)
                .refuses(
                        1,
                        "In post.ics staat niet van wie de diensten zijn. Kies de medewerker, of"
                                + " zet een kolom met namen in de tabel.");
        CommandRun.in(usual, "duties", file("leeg.ics", "niets").toString(), "--member", "rahmani")
                .refuses(
                        1,
                        "leeg.ics is geen agenda. Kies een bestand dat uit een agenda is"
                                + " geëxporteerd (.ics) of een tabel (.csv, .xlsx).");
        CommandRun.in(usual, "duties", calendar, "--store", "--file", "x")
                .refuses(
                        2,
                        "Overnemen gaat altijd naar de opgeslagen praktijk. Laat --file of"
                                + " --store weg.");
        assertEquals(1, CommandRun.in(usual, "duties", calendar, "--member", "wie").code());
        assertEquals(List.of(), stored());
    }
}
