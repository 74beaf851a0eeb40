package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.Samples;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// `calendar`, `sheet` and `print --kind rooms`: what they write, what they say, and what they
/// refuse.
class ExportCommandsTest {

    private static final String WEEK = "2026-W49";
    private static final String LINDE = Samples.file("linde").toString();

    @TempDir Path temp;

    private CommandRun run(String... arguments) {
        return CommandRun.in(temp.resolve("data"), arguments);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void aCalendarHoldsTheBlocksOfOneMember() throws IOException {
        Path ics = temp.resolve("dijkstra.ics");
        String[] command = {
            "calendar",
            "--member",
            "dijkstra",
            "--week",
            WEEK,
            "--out",
            ics.toString(),
            "--file",
            LINDE
        };
        String said = run(command).endsWith(0).out();
        String text = Files.readString(ics);
        long events = count(text, "BEGIN:VEVENT");
        long blocks =
                Samples.plan("linde").blocks().stream()
                        .filter(b -> b.member().equals("dijkstra"))
                        .filter(b -> IsoWeek.of(b.date()).toString().equals(WEEK))
                        .count();
        assertTrue(events > 0 && events <= blocks, events + " of " + blocks);
        assertTrue(said.contains(": " + events + " afspra"), said);
        assertTrue(said.endsWith("Opgeslagen in " + ics + System.lineSeparator()), said);
        assertEquals(events, count(text, ".dijkstra@basiseerst"));
        assertTrue(text.contains("TZID=Europe/Amsterdam"), text);
        assertTrue(Files.notExists(temp.resolve("data")), "looking makes no data");

        run(command).endsWith(0);
        assertEquals(events, count(Files.readString(ics), "BEGIN:VEVENT"), "updates replace");
    }

    @Test
    void whatACalendarCannotBeIsRefused() {
        String out = temp.resolve("x.ics").toString();
        run("calendar", "--member", "wie", "--week", WEEK, "--out", out, "--file", LINDE)
                .refuses(
                        1,
                        Samples.plan("linde").practice().name()
                                + " heeft geen medewerker met het id wie. Kijk in het"
                                + " praktijkbestand welke er zijn.");
        run("calendar", "--week", WEEK, "--out", out)
                .refuses(2, "Er ontbreekt iets: --member ID. Met --help ziet u wat er kan.");
        run("calendar", "--member", "dijkstra", "--week", WEEK, "--weeks", "54", "--out", out)
                .refuses(2, "--weeks 54 kan niet. Kies een aantal van 1 tot en met 53.");
        assertTrue(Files.notExists(temp.resolve("x.ics")));
    }

    @Test
    void aTableHasARowPerBlockAndNoFormulas() throws IOException {
        PracticePlan linde = Samples.plan("linde");
        Block block =
                linde.blocks().stream()
                        .filter(b -> IsoWeek.of(b.date()).toString().equals(WEEK))
                        .findFirst()
                        .orElseThrow();
        Path file = temp.resolve("praktijk.basiseerst.json");
        Edit note = new Edit.Update(block.withNote("=HYPERLINK(\"x\")"));
        new JsonPracticeFiles().write(EditedPlan.of(linde, List.of(note)), file);
        Path csv = temp.resolve("rooster.csv");
        String said =
                run("sheet", "--week", WEEK, "--out", csv.toString(), "--file", file.toString())
                        .endsWith(0)
                        .out();
        List<String> lines = Files.readAllLines(csv);
        assertTrue(said.startsWith(lines.size() - 1 + " blokken. Opgeslagen in "), said);
        String all = String.join("\n", lines);
        assertTrue(all.contains("HYPERLINK"), all);
        assertFalse(Pattern.compile("(?m)(^|;)\"?=").matcher(all).find(), "no cell is a formula");
    }

    @Test
    void aWorkbookIsWrittenAndOtherNamesAreRefused() throws IOException {
        Path xlsx = temp.resolve("rooster.xlsx");
        run("sheet", "--week", WEEK, "--weeks", "2", "--out", xlsx.toString(), "--file", LINDE)
                .endsWith(0);
        assertEquals("PK", new String(Files.readAllBytes(xlsx), 0, 2, StandardCharsets.US_ASCII));
        String other = temp.resolve("rooster.ods").toString();
        run("sheet", "--week", WEEK, "--out", other, "--file", LINDE)
                .refuses(2, other + " eindigt niet op .xlsx of .csv. Kies een van de twee.");
    }

    @Test
    void theRoomsAreAPage() throws IOException {
        Path pdf = temp.resolve("ruimtes.pdf");
        String said =
                run(
                                "print",
                                "--kind",
                                "rooms",
                                "--week",
                                WEEK,
                                "--out",
                                pdf.toString(),
                                "--file",
                                LINDE)
                        .endsWith(0)
                        .out();
        assertEquals("Het overzicht staat in " + pdf + System.lineSeparator(), said);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            String room = Samples.plan("linde").rooms().getFirst().name();
            assertTrue(text.contains(room), text);
        }
        run("print", "--kind", "rooms", "--week", WEEK, "--date", "2026-12-01", "--out", "x.pdf")
                .refuses(
                        2,
                        "--date hoort niet bij dit overzicht. Laat het weg, of kies een ander"
                                + " overzicht met --kind.");
    }
}
