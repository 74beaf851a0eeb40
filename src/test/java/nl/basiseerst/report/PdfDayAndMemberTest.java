package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.DayOverview;
import nl.basiseerst.application.overview.MemberOverview;
import nl.basiseerst.application.overview.TaskLine;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class PdfDayAndMemberTest {

    @TempDir private Path folder;

    private final PracticePlan linde = Samples.plan("linde");

    private DayOverview day(LocalDate date) {
        return DayOverview.of(
                linde,
                date,
                PrintedSamples.DISPLACED,
                PrintedSamples.checks(linde),
                PrintedSamples.stamp(linde));
    }

    @Test
    void theDaySheetTellsWhoIsInAndWhatMustBeDone() throws IOException {
        DayOverview day = day(LocalDate.of(2026, 11, 17));
        try (PrintedPdf pdf = PrintedPdf.of(day, folder)) {
            assertEquals(1, pdf.pages());
            String text = pdf.text();
            assertTrue(text.contains("Dinsdag 17 november 2026"), text);
            assertTrue(text.contains("In de verdrukking"), text);
            assertTrue(text.contains("Huisartsen 3 aanwezig 3 aanwezig"), text);
            assertTrue(text.contains("B 08:00–10:15 Spreekuur"), text);
            assertTrue(text.contains("Niet ingepland: D. de Wit"), text);
            for (TaskLine task : day.tasks()) {
                assertTrue(text.contains(task.name()), task.name());
            }
            assertTrue(text.contains("nog niemand"), text);
            assertTrue(text.contains("Mag niet: Er is dan te weinig toezicht"), text);
            assertTrue(text.indexOf("nog niemand") < text.indexOf("Post en brieven inboeken"));
        }
    }

    @Test
    void aClosedDayGivesAShortSheet() throws IOException {
        DayOverview christmas = day(LocalDate.of(2026, 12, 25));
        try (PrintedPdf pdf = PrintedPdf.of(christmas, folder)) {
            assertEquals(1, pdf.pages());
            assertTrue(pdf.text().contains("gesloten"), pdf.text());
            assertTrue(pdf.text().contains("Niemand is ingepland."), pdf.text());
            assertFalse(pdf.text().contains("Niet ingepland:"), pdf.text());
        }
    }

    @Test
    void theMemberSheetHasEveryDayWithTasks() throws IOException {
        MemberOverview weeks =
                MemberOverview.of(
                        PrintedSamples.withRooms(linde),
                        "post",
                        List.of(PrintedSamples.WEEK, PrintedSamples.WEEK.plusWeeks(1)),
                        PrintedSamples.checks(linde),
                        PrintedSamples.stamp(linde));
        try (PrintedPdf pdf = PrintedPdf.of(weeks, folder)) {
            String text = pdf.text();
            assertTrue(text.contains("D. Post"), text);
            assertTrue(text.contains("Week 49 · 30 november – 4 december 2026 · 23 / 23 u"), text);
            assertTrue(text.contains("Week 50"), text);
            assertTrue(text.contains("Spreekuur Behandelkamer 1"), text);
            assertTrue(text.contains("13:00–18:00 afwezig"), text);
            assertTrue(text.contains("Triagecontacten fiatteren 20 min"), text);
            assertFalse(text.contains("Rahmani, D. de Wit, D. Post, E. Dekker"), text);
        }
    }
}
