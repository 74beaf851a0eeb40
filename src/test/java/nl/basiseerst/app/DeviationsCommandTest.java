package nl.basiseerst.app;

import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;

/// `deviations` on a stored practice with one changed day and one emptied one.
class DeviationsCommandTest {

    @TempDir Path temp;

    private Path usual = Path.of("data");

    @BeforeEach
    void store() {
        usual = temp.resolve("data");
        Path file = temp.resolve("praktijk.basiseerst.json");
        new JsonPracticeFiles()
                .write(
                        RosterPractice.of(
                                List.of(
                                        schedule(
                                                        "a",
                                                        WEEK,
                                                        1,
                                                        pattern(
                                                                "p",
                                                                0,
                                                                1,
                                                                DayOfWeek.MONDAY,
                                                                "08:00",
                                                                "12:00"))
                                                .withStamped(List.of(WEEK, WEEK.plusWeeks(1)))),
                                block("v", 0, WEEK.monday(), "09:00", "12:00")),
                        file);
        CommandRun.in(usual, "import", file.toString()).endsWith(0);
    }

    @Test
    void writesThePeriodAndSaysHowMany() throws IOException {
        Path csv = temp.resolve("afwijkingen.csv");
        String out =
                CommandRun.in(
                                usual,
                                "deviations",
                                "--from",
                                "2026-11-01",
                                "--to",
                                "2026-12-31",
                                "--out",
                                csv.toString())
                        .endsWith(0)
                        .out();
        assertEquals(
                "2 afwijkingen van het basisrooster, van zo 1 nov 2026 tot en met do 31 dec 2026,"
                        + " staan in "
                        + csv
                        + System.lineSeparator(),
                out);
        assertEquals(3, Files.readAllLines(csv).size());
    }

    @Test
    void aYearBackUnlessToldOtherwise() throws IOException {
        Path csv = temp.resolve("afwijkingen.csv");
        String out =
                CommandRun.in(usual, "deviations", "--to", "2027-11-25", "--out", csv.toString())
                        .endsWith(0)
                        .out();
        assertTrue(out.startsWith("2 afwijkingen"), out);
        assertTrue(out.contains("van ma 23 nov 2026 tot en met do 25 nov 2027"), out);
        assertTrue(Files.readString(csv).contains("2026-11-23"));
    }
}
