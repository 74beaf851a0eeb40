package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.persistence.Database;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The program in a process of its own: exit codes, and what stands on the two outputs.
class ProcessTest {

    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final Path NATIVE = Path.of("target/native").toAbsolutePath();

    @TempDir Path temp;

    /// How a process ended and what it printed.
    private record Ended(int code, String out, String err) {}

    @Test
    void anAnswerIsUtf8WhateverThePlatformSaysAndNothingElseIsPrinted() throws Exception {
        Ended ended =
                run(
                        List.of("-Dstdout.encoding=US-ASCII", "-Dfile.encoding=US-ASCII"),
                        "check",
                        "--week",
                        "2026-W48",
                        "--file",
                        Samples.file("worked-example").toString());
        assertEquals("", ended.err());
        assertEquals(3, ended.code());
        assertTrue(ended.out().contains("▲ IN DE VERDRUKKING"), ended.out());
        assertEquals(List.of(), entries(temp.resolve("xdg")));
    }

    @Test
    void aWeekInOrderEndsWithZero() throws Exception {
        Ended ended =
                run(
                        List.of(),
                        "check",
                        "--json",
                        "--week",
                        "2026-W47",
                        "--file",
                        Samples.file("wilgen").toString());
        assertEquals("", ended.err());
        assertEquals(0, ended.code());
    }

    @Test
    void wrongUsageEndsWithTwoAndOneLine() throws Exception {
        Ended ended = run(List.of(), "check", "--week", "gisteren");
        assertEquals(
                "gisteren is geen week. Schrijf een week als 2026-W48." + System.lineSeparator(),
                ended.err());
        assertEquals(2, ended.code());
    }

    @Test
    void theStoredPracticeIsReadInSilence() throws Exception {
        Path data = temp.resolve("data");
        String sample = Samples.file("wilgen").toString();
        Ended imported = run(List.of(), "import", sample, "--data", data.toString());
        assertEquals("", imported.err());
        assertEquals(0, imported.code());
        Ended checked = run(List.of(), "check", "--week", "2026-W48", "--data", data.toString());
        assertEquals("", checked.err());
        assertEquals(3, checked.code());
    }

    @Test
    void dataThatAreOpenElsewhereAreNamed() throws Exception {
        Path data = temp.resolve("data");
        try (Database _ = Database.open(data, Clock.systemUTC())) {
            Ended ended = run(List.of(), "check", "--week", "2026-W48", "--data", data.toString());
            assertEquals(
                    "De gegevens in "
                            + data
                            + " zijn al geopend op deze pc. Gebruik het venster dat open is, of"
                            + " sluit dat eerst."
                            + System.lineSeparator(),
                    ended.err());
            assertEquals(1, ended.code());
        }
    }

    @Test
    void withoutTheSolverItSaysSo() throws Exception {
        Path classes = temp.resolve("elsewhere").resolve("classes");
        copy(CLASSES, classes);
        String path = classPath().replace(CLASSES.toString(), classes.toString());
        Ended ended =
                run(
                        path,
                        temp,
                        List.of(),
                        List.of(
                                "check",
                                "--week",
                                "2026-W48",
                                "--file",
                                Samples.file("worked-example").toString()));
        assertTrue(ended.err().startsWith("Het rekenhart van het programma ("), ended.err());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertEquals("", ended.out());
        assertEquals(1, ended.code());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAndNothingIsLost() throws Exception {
        Path data = temp.resolve("data");
        String wilgen = Samples.file("wilgen").toString();
        String linde = Samples.file("linde").toString();
        assertEquals(0, run(List.of(), "import", wilgen, "--data", data.toString()).code());
        long kilobytes = Files.size(data.resolve("basiseerst.mv.db")) / 1024 + 64;
        Ended full = limited(kilobytes, List.of("import", linde, "--data", data.toString()));
        assertTrue(full.err().startsWith("Er is geen ruimte meer op de schijf van "), full.err());
        assertEquals(1, full.err().lines().count(), full.err());
        assertEquals(1, full.code());
        Path exported = temp.resolve("export.json");
        run(List.of(), "export", exported.toString(), "--data", data.toString());
        assertTrue(Files.readString(exported).contains("De Wilgen"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anAnswerThatDoesNotGetOutIsNoAnswer() throws Exception {
        List<String> command =
                new ArrayList<>(List.of("sh", "-c", "exec \"$@\" > /dev/full", "sh"));
        command.addAll(java(classPath(), List.of(), List.of("--version")));
        Ended ended = start(command, temp);
        assertEquals(
                "Het antwoord kon niet worden geschreven. Kijk of er ruimte is waar het heen gaat."
                        + System.lineSeparator(),
                ended.err());
        assertEquals(1, ended.code());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoStopsReadingHasEnough() throws Exception {
        // The reader is gone before anything is printed.
        List<String> command =
                new ArrayList<>(
                        List.of("bash", "-c", "\"$@\" | true; exit ${PIPESTATUS[0]}", "bash"));
        command.addAll(java(classPath(), List.of(), List.of("check", "--help")));
        Ended ended = start(command, temp);
        assertEquals("", ended.err());
        assertEquals(0, ended.code());
    }

    /// Runs a command that may not make any file larger than so many kilobytes.
    private Ended limited(long kilobytes, List<String> arguments) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
        command.addAll(java(classPath(), List.of(solver()), arguments));
        return start(command, temp);
    }

    private Ended run(List<String> options, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(options);
        all.add(solver());
        return run(classPath(), temp, all, List.of(arguments));
    }

    private static Ended run(
            String classPath, Path temp, List<String> options, List<String> arguments)
            throws Exception {
        return start(java(classPath, options, arguments), temp);
    }

    private static List<String> java(
            String classPath, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Main.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Ended start(List<String> command, Path temp) throws Exception {
        Path out = Files.createTempFile(temp, "out", "");
        Path err = Files.createTempFile(temp, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("XDG_DATA_HOME", temp.resolve("xdg").toString()));
        int code =
                builder.directory(temp.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        return new Ended(code, read(out), read(err));
    }

    private static String solver() {
        return "-Djava.library.path=" + NATIVE;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !part.contains("test-classes"))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
