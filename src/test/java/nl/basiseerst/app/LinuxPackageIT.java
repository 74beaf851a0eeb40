package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Installs the Debian package on this machine, uses it and removes it: `mvn -Pinstaller verify`,
/// as root.
@Tag("installer")
class LinuxPackageIT {

    private static final Path PROGRAM = Path.of("/usr/bin/basiseerst");
    private static final Path SAMPLE =
            Path.of("src/main/resources/samples/linde.basiseerst.json").toAbsolutePath();

    /// What a command left behind.
    private record Outcome(int exit, String out, String err) {}

    @TempDir Path folder;

    @BeforeEach
    void refuseToTouchAnInstalledProgram() {
        assertFalse(
                Files.exists(PROGRAM, LinkOption.NOFOLLOW_LINKS),
                "BasisEerst is installed here already; remove it before this test");
    }

    @AfterEach
    void remove() throws Exception {
        run(Map.of(), "dpkg", "--purge", "basiseerst");
    }

    @Test
    void installsChecksAWeekAndRemovesCleanly() throws Exception {
        assertEquals(0, run(Map.of(), "dpkg", "--install", builtPackage().toString()).exit());
        List<Path> installed =
                run(Map.of(), "dpkg", "--listfiles", "basiseerst")
                        .out()
                        .lines()
                        .map(Path::of)
                        .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .toList();
        assertTrue(installed.contains(PROGRAM), installed.toString());

        String data = folder.resolve("data").toString();
        String program = PROGRAM.toString();
        Outcome imported = run(Map.of(), program, "import", "--data", data, SAMPLE.toString());
        assertEquals(new Outcome(0, imported.out(), ""), imported);

        String[] check = {program, "check", "--data", data, "--week", "2026-W48"};
        Outcome checked = run(Map.of(), check);
        assertTrue(List.of(0, 3).contains(checked.exit()), checked.toString());
        assertFalse(checked.out().isBlank());
        assertEquals("", checked.err());

        Path loaded = folder.resolve("loaded");
        run(Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + loaded), check);
        assertTrue(
                Files.readString(loaded)
                        .contains("nl.basiseerst.app.Main source: shared objects file"),
                "the AOT cache is not used");

        opensItsWindow(program, data);

        assertEquals(0, run(Map.of(), "dpkg", "--remove", "basiseerst").exit());
        List<Path> left =
                installed.stream()
                        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                        .toList();
        assertEquals(List.of(), left);
        assertFalse(Files.exists(Path.of("/opt/basiseerst")));
    }

    /// On a screen that nobody looks at; the window closes itself once it shows the week.
    private void opensItsWindow(String program, String data) throws Exception {
        Outcome opened =
                run(
                        Map.of("JAVA_TOOL_OPTIONS", "-Dbasiseerst.measure-start=true"),
                        "xvfb-run",
                        "--auto-servernum",
                        program,
                        "window",
                        "--data",
                        data);
        assertEquals(0, opened.exit(), opened.toString());
        assertTrue(opened.out().strip().matches("\\d+"), opened.toString());
    }

    private static Path builtPackage() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/installer"))) {
            return files.filter(file -> file.toString().endsWith(".deb"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no .deb in target/installer"));
        }
    }

    private Outcome run(Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Outcome(exit, Files.readString(out), Files.readString(err));
    }
}
