package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.privacy.Document;
import nl.basiseerst.application.privacy.GatherPerson;
import nl.basiseerst.application.privacy.Measures;
import nl.basiseerst.application.privacy.PersonDocument;
import nl.basiseerst.application.privacy.PersonFile;
import nl.basiseerst.application.privacy.ProcessingRegister;
import nl.basiseerst.application.privacy.RetentionRule;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPersonFiles;
import nl.basiseerst.testing.JsonTree;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class PdfDocumentWriterTest {

    @TempDir Path folder;

    private static PersonFile person(SampleDesk sample) {
        return new GatherPerson(
                        sample::store,
                        () ->
                                _ ->
                                        Optional.of(
                                                new PersonFile.KnownAccount(
                                                        "pdijkstra", "ASSISTANT", true)),
                        new JsonEntityText(),
                        new OneUser("Houder"),
                        SampleDesk.TUESDAY)
                .of("dijkstra", Unheard.INSTANCE);
    }

    private String text(Document document, Locale locale) throws IOException {
        Path file = folder.resolve("document.pdf");
        new PdfDocumentWriter(new Messages(locale)).write(document, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void whatIsKeptOfSomebodyIsOnPaper() throws IOException {
        try (SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"))) {
            PersonFile person = person(sample);
            String text =
                    text(
                            new PersonDocument(new Messages(Messages.DUTCH)).of(person),
                            Messages.DUTCH);
            assertTrue(text.contains("Wat over " + person.member().name() + " bewaard wordt"));
            assertTrue(text.contains("Aanmelden als “pdijkstra”"));
            assertTrue(text.contains(person.competences().getFirst().name()));
            assertTrue(text.contains("vr 13 nov 2026")); // a day of training
            assertTrue(text.contains("scholing"));
            assertFalse(text.contains("Rahmani")); // nobody else
            Path pictures = Path.of("target", "screenshots");
            Files.createDirectories(pictures);
            Files.copy(
                    folder.resolve("document.pdf"),
                    pictures.resolve("privacy-inzage.pdf"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void soIsWhatWasAcceptedAboutThemAndWhatWasMadeKnown() throws IOException {
        PracticePlan linde = Samples.plan("linde");
        LocalDate day = LocalDate.parse("2026-11-17");
        LocalDateTime evening = day.atTime(17, 0);
        String competence = linde.competences().getFirst().id();
        PracticePlan plan =
                EditedPlan.of(
                        linde,
                        List.of(
                                new Edit.Add(
                                        Publication.next(
                                                IsoWeek.of(day),
                                                null,
                                                linde.blocks(),
                                                linde.absences(),
                                                evening)),
                                new Edit.Add(
                                        new Absence(
                                                "a-plb",
                                                "dijkstra",
                                                day.plusWeeks(1),
                                                day.plusWeeks(1),
                                                null,
                                                Absence.Kind.LEAVE,
                                                LeaveAccount.PLB)),
                                accepted(WarningKind.ALONE, day, null, "na overleg"),
                                accepted(WarningKind.ENDED, day, competence, null),
                                accepted(WarningKind.SHORT_REST, day, null, null)));
        try (SampleDesk sample = SampleDesk.atOnce(plan)) {
            String text =
                    text(
                            new PersonDocument(new Messages(Messages.DUTCH)).of(person(sample)),
                            Messages.DUTCH);
            assertTrue(text.contains("kwetsbare dag zonder J. Dijkstra, di 17 nov"), text);
            assertTrue(text.contains("17 nov 2026 kwetsbare dag"), text);
            assertTrue(text.contains("na overleg"));
            assertTrue(text.contains(linde.competences().getFirst().name() + " van J. Dijkstra"));
            assertTrue(text.contains("korte rust van J. Dijkstra"));
            assertTrue(text.contains("Rooster zoals het bekendgemaakt is"));
            assertTrue(text.contains("verlof PLB"), text);
            Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
            Files.copy(
                    folder.resolve("document.pdf"),
                    pictures.resolve("privacy-inzage-alles.pdf"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Edit accepted(
            WarningKind kind, LocalDate date, @Nullable String subject, @Nullable String note) {
        return new Edit.Add(
                new Acceptance(
                        WarningKey.ofMember(kind, date, "dijkstra", subject),
                        30,
                        AcceptReason.ONCE,
                        note));
    }

    @Test
    void soIsWhatIsNotedInTheBasicSchedule() throws IOException {
        try (SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"))) {
            PersonFile p = person(sample);
            PersonFile.ComesBack block =
                    new PersonFile.ComesBack(
                            "Winter",
                            new IsoWeek(2026, 46),
                            1,
                            DayOfWeek.MONDAY,
                            TimeSpan.of("08:00", "12:00"),
                            "Spreekuur",
                            "Kamer 9",
                            "belt zelf terug",
                            List.of("Echo"));
            PersonFile person =
                    new PersonFile(
                            p.stamp(),
                            p.member(),
                            p.competences(),
                            p.blocks(),
                            p.absences(),
                            p.duties(),
                            p.requests(),
                            p.entitlements(),
                            p.panelSeconds(),
                            p.accepted(),
                            p.published(),
                            p.tasks(),
                            List.of(block),
                            p.texts(),
                            p.account(),
                            p.changes(),
                            p.made());
            String text =
                    text(
                            new PersonDocument(new Messages(Messages.DUTCH)).of(person),
                            Messages.DUTCH);
            assertTrue(text.contains("Kamer 9; belt zelf terug; Echo"), text);
        }
    }

    @Test
    void theSameIsThereAsData() throws IOException {
        try (SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"))) {
            Path file = folder.resolve("person.json");
            PersonFile person = person(sample);
            new JsonPersonFiles().write(person, file);
            String json = Files.readString(file);
            assertTrue(JsonTree.of(json) instanceof Map<?, ?>);
            assertEquals(person.blocks().size(), json.split("\"session\": ", -1).length - 1);
            assertFalse(json.contains("Rahmani"));
            assertFalse(json.contains("rahmani"));
        }
    }

    @Test
    void theRegisterSaysWhatIsSetNow() throws IOException {
        try (SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"))) {
            ProcessingRegister register =
                    new ProcessingRegister(
                            sample::store,
                            () -> new RetentionRule(18, 36, true),
                            () -> new Measures(true, 3, false),
                            new OneUser("Houder"),
                            SampleDesk.TUESDAY);
            for (Locale locale : List.of(Messages.DUTCH, Locale.ENGLISH)) {
                String text = text(register.in(new Messages(locale)), locale);
                assertTrue(text.contains("Huisartsenpraktijk De Linde"));
                assertTrue(text.contains("18 m"));
                assertTrue(text.contains("36 m"));
                assertTrue(text.contains("3 accounts"));
                assertTrue(text.contains("Merak"));
            }
        }
    }

    /// Nobody listens.
    private enum Unheard implements Progress {
        INSTANCE;

        @Override
        public void report(double fraction, String step) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable hook) {}
    }
}
