package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.overview.OverviewWriter;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class PdfOverviewWriterTest {

    @TempDir private Path folder;

    private final Messages messages = new Messages(Messages.DUTCH);
    private final OverviewWriter writer = new PdfOverviewWriter(messages);
    private final PracticePlan wilgen = Samples.plan("wilgen");
    private final WeekOverview week =
            PrintedSamples.week(wilgen, PrintedSamples.WEEK, PrintedSamples.SAFE);

    @Test
    void replacesAnOlderPrintAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("week.pdf");
        Files.writeString(file, "older");
        writer.write(week, file);
        assertTrue(Files.size(file) > 1000);
        assertEquals(List.of(file), files());
    }

    @Test
    void theSameWeekGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.pdf");
        Path other = folder.resolve("other.pdf");
        writer.write(week, one);
        writer.write(week, other);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    @Test
    void aMissingFolderIsAFailureThatNamesTheFile() {
        Path file = folder.resolve("nowhere").resolve("week.pdf");
        Failure failure = assertThrows(Failure.class, () -> writer.write(week, file));
        assertEquals("cannot-write", failure.key());
        String sentence = messages.text("failure." + failure.key(), failure.details().toArray());
        assertTrue(sentence.contains(file.toString()), sentence);
    }

    @Test
    void aFolderInTheWayIsAFailureAndStaysAsItWas() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Path inside = Files.writeString(taken.resolve("kept.txt"), "kept");
        assertThrows(Failure.class, () -> writer.write(week, taken));
        assertEquals("kept", Files.readString(inside));
        assertEquals(List.of(taken), files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
