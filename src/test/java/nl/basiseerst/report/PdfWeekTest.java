package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.application.overview.Findings;
import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PdfWeekTest {

    private static final double MARGIN = 18;

    @TempDir private Path folder;

    private final PracticePlan linde = Samples.plan("linde");
    private final WeekOverview week =
            PrintedSamples.week(linde, PrintedSamples.WEEK, PrintedSamples.DISPLACED);

    @Test
    void eighteenPeopleStandOnOnePageWithEverythingInReadingOrder() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(week, folder)) {
            assertEquals(1, pdf.pages());
            assertInOrder(pdf.text(), expected(week));
        }
    }

    @Test
    void whatDoesNotFitStandsOnASheetOfItsOwn() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add("Kan niet: " + i + ". R. Rahmani staat in Spreekuur en in Visites tegelijk.");
        }
        WeekOverview internal =
                week.withFindings(
                        List.of(
                                new Findings("di 1 dec", lines),
                                new Findings("Hele week", List.of("Let op: te veel uren."))));
        try (PrintedPdf pdf = PrintedPdf.of(internal, folder)) {
            assertTrue(pdf.pages() > 2, "more than fits below each other");
            List<String> all = new ArrayList<>(expected(week));
            all.add("Wat niet klopt in het rooster");
            all.add("di 1 dec");
            all.addAll(lines);
            all.addAll(List.of("Hele week", "Let op: te veel uren."));
            assertInOrder(pdf.text(), all);
        }
    }

    @Test
    void eighteenPeopleWithRoomsStandOnOnePage() throws IOException {
        PracticePlan rooms = PrintedSamples.withRooms(linde);
        WeekOverview overview =
                PrintedSamples.week(rooms, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
        try (PrintedPdf pdf = PrintedPdf.of(overview, folder)) {
            assertEquals(1, pdf.pages());
            assertInOrder(pdf.text(), expected(overview));
            assertTrue(pdf.text().contains("08:00–10:15 Spreekuur Spr 6"), pdf.text());
            assertTrue(pdf.text().contains("X 25 min Echografie"), pdf.text());
        }
    }

    @Test
    void fortyFivePeopleTakeMorePagesEachWithDaysAndRole() throws IOException {
        PracticePlan large = PrintedSamples.grown(linde, 45, i -> "Persoon " + (i + 1) + "e");
        WeekOverview overview =
                PrintedSamples.week(large, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
        try (PrintedPdf pdf = PrintedPdf.of(overview, folder)) {
            assertTrue(pdf.pages() > 1);
            for (int page = 1; page <= pdf.pages(); page++) {
                assertInOrder(pdf.text(page), List.of("ma 30 nov", "di 1 dec", "vr 4 dec"));
                assertTrue(pdf.text(page).contains("blad " + page + " van " + pdf.pages()));
            }
            assertTrue(pdf.text(2).contains("(vervolg)"));
            assertTrue(pdf.text(2).contains("Huisartsen Persoon"), pdf.text(2));
            String all = pdf.text();
            for (int i = 1; i <= 45; i++) {
                assertTrue(all.contains("Persoon " + i + "e "), "Persoon " + i);
            }
        }
    }

    @Test
    void theVerdictStandsOnTopWithCauseAndRemedy() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(week, folder)) {
            assertInOrder(
                    pdf.text(),
                    List.of(
                            "Huisartsenpraktijk De Linde",
                            "Week 49",
                            "30 november – 4 december 2026",
                            "In de verdrukking",
                            "Waarom",
                            "waarvan 2 u 14 min door extra aanbod.",
                            "Wat helpt",
                            "om in spreekuur",
                            "ma 30 nov Op orde",
                            "di 1 dec In de verdrukking"));
        }
    }

    @Test
    void anAbsenceNeverTellsItsKind() throws IOException {
        for (Absence.Kind kind : Absence.Kind.values()) {
            List<Absence> absences =
                    linde.absences().stream()
                            .map(
                                    a ->
                                            new Absence(
                                                    a.id(),
                                                    a.member(),
                                                    a.from(),
                                                    a.to(),
                                                    a.part(),
                                                    kind))
                            .toList();
            PracticePlan plan = linde.withSchedule(linde.blocks(), absences, linde.tasks());
            IsoWeek withAbsences = new IsoWeek(2026, 50);
            WeekOverview overview =
                    PrintedSamples.week(plan, withAbsences, PrintedSamples.DISPLACED);
            try (PrintedPdf pdf = PrintedPdf.of(overview, folder)) {
                String text = pdf.text().toLowerCase(Locale.ROOT);
                assertTrue(text.contains("afwezig"));
                for (String kindWord :
                        List.of("verlof", "scholing", "training", "leave", "ziek", "absent")) {
                    assertFalse(text.contains(kindWord), kindWord);
                }
            }
        }
    }

    @Test
    void aClosedDayIsNamed() throws IOException {
        WeekOverview christmas =
                PrintedSamples.week(linde, new IsoWeek(2026, 52), PrintedSamples.SAFE);
        try (PrintedPdf pdf = PrintedPdf.of(christmas, folder)) {
            assertTrue(pdf.text().contains("vr 25 dec gesloten"), pdf.text());
        }
    }

    @Test
    void aWeekWithoutBlocksSaysSoAndNamesEveryone() throws IOException {
        WeekOverview empty = PrintedSamples.week(linde, new IsoWeek(2027, 20), PrintedSamples.SAFE);
        try (PrintedPdf pdf = PrintedPdf.of(empty, folder)) {
            assertTrue(pdf.text().contains("Deze week is nog niets gepland"));
            assertInOrder(pdf.text(), expected(empty));
        }
    }

    @Test
    void allTextStaysInsideTheMargins() throws IOException {
        List<String> names =
                List.of("Anne-Fleur van der Wijngaart-Bouwmeester", "Wolfeschlegelsteinhausen");
        PracticePlan longNames = PrintedSamples.grown(linde, 14, i -> names.get(i % 2) + " " + i);
        WeekOverview overview =
                PrintedSamples.week(longNames, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
        try (PrintedPdf pdf = PrintedPdf.of(overview, folder)) {
            for (TextPosition c : pdf.characters()) {
                boolean blank = c.getUnicode().isBlank();
                assertTrue(c.getX() >= MARGIN - 0.1, c::toString);
                assertTrue(blank || c.getEndX() <= c.getPageWidth() - MARGIN + 0.1, c::toString);
                assertTrue(c.getY() - c.getFontSizeInPt() >= MARGIN - 3, c::toString);
                assertTrue(c.getY() <= c.getPageHeight() - MARGIN + 0.1, c::toString);
            }
        }
    }

    @Test
    void anyUnicodeInANameIsPrintedOrReplaced() throws IOException {
        List<String> names =
                List.of(
                        "Zoë Éclair",
                        "Şükrü Özgüroğlu",
                        "محمد الأمين",
                        "😀 Vrolijk",
                        "a\u0301\u0323",
                        "tab\tin\u0001naam",
                        "\uD800 half");
        PracticePlan plan = PrintedSamples.grown(linde, names.size(), names::get);
        WeekOverview overview =
                PrintedSamples.week(plan, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
        try (PrintedPdf pdf = PrintedPdf.of(overview, folder)) {
            String text = pdf.text();
            assertTrue(text.contains("Zoë Éclair"), text);
            assertTrue(text.contains("Şükrü Özgüroğlu"), text);
            assertTrue(text.contains("Vrolijk"), text);
        }
    }

    /// Names, then per day the blocks with their letter.
    private static List<String> expected(WeekOverview overview) {
        List<String> expected = new ArrayList<>();
        for (RoleGroup<MemberRow> group : overview.groups()) {
            for (MemberRow row : group.rows()) {
                expected.add(row.name());
                for (DayCell cell : row.cells()) {
                    cell.blocks().forEach(b -> expected.add(chip(b)));
                }
            }
        }
        return expected;
    }

    private static String chip(BlockLine block) {
        String letter =
                switch (block.offer()) {
                    case BASIC -> "B ";
                    case EXTRA -> "X ";
                    case NONE -> "– ";
                };
        return letter + block.time() + " " + block.session();
    }

    private static void assertInOrder(String text, List<String> parts) {
        int from = 0;
        for (String part : parts) {
            int found = text.indexOf(part, from);
            assertTrue(found >= 0, () -> part + " not in order in " + text);
            from = found + part.length();
        }
    }
}
