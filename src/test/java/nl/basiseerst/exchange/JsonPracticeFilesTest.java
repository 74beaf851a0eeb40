package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;
import nl.basiseerst.domain.plan.PracticePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class JsonPracticeFilesTest {

    private final JsonPracticeFiles files = new JsonPracticeFiles();
    private final PracticePlan plan = SmallPractice.read(SmallPractice.text());

    @TempDir Path folder;

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path absent = folder.resolve("weg.basiseerst.json");
        assertFailure("practice-file-absent", absent, () -> files.read(absent));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertFailure("practice-file-no-file", folder, () -> files.read(folder));
        assertFailure("practice-file-no-file", folder, () -> files.write(plan, folder));
        assertEquals(List.of(), contents());
    }

    @Test
    void aFileBeyondAllReasonIsNotRead() throws IOException {
        Path huge = folder.resolve("groot.basiseerst.json");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(100_000_001);
        }
        Failure failure = assertFailure("practice-file-too-large", huge, () -> files.read(huge));
        assertEquals(List.of(huge, 101L, 100L), failure.details());
    }

    @Test
    void aFolderThatIsNotThereCannotBeWrittenIn() {
        Path file = folder.resolve("nergens").resolve("uit.basiseerst.json");
        assertFailure("practice-file-unwritable", file, () -> files.write(plan, file));
    }

    @Test
    void writingReplacesTheWholeFile() throws IOException {
        Path file = Files.writeString(folder.resolve("uit.basiseerst.json"), "x".repeat(100_000));
        files.write(plan, file);
        assertEquals(plan, files.read(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("echt.basiseerst.json"), "oud");
        Path link = Files.createSymbolicLink(folder.resolve("link.basiseerst.json"), file);
        files.write(plan, link);
        assertEquals(file, Files.readSymbolicLink(link));
        assertEquals(plan, files.read(file));
    }

    @Test
    void aWriteThatFailsHalfwayLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("uit.basiseerst.json"), "oud");
        IOException full =
                assertThrows(
                        IOException.class,
                        () ->
                                WholeFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[10_000]);
                                            throw new IOException("No space left on device");
                                        }));
        assertEquals("No space left on device", full.getMessage());
        assertEquals("oud", Files.readString(file));
        assertEquals(List.of(file), contents());
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static Failure assertFailure(String key, Path file, Executable action) {
        Failure failure = assertThrows(Failure.class, action);
        assertEquals(key, failure.key());
        assertEquals(file, failure.details().getFirst());
        return failure;
    }
}
