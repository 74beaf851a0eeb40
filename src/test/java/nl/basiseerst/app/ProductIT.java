package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The product as `mvn package` leaves it, started the way a user starts it.
class ProductIT {

    private static final Path APP = Path.of("target/app");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final Path SAMPLE =
            Path.of("src/main/resources/samples/linde.basiseerst.json").toAbsolutePath();
    private static final int AT_RISK = 3;

    @TempDir Path folder;

    @Test
    void checksAWeekWithNothingOnStderrAndNothingInTheTempFolder() throws Exception {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process product =
                new ProcessBuilder(
                                JAVA.toString(),
                                "-Djava.io.tmpdir=" + temp,
                                "-jar",
                                APP.resolve("basiseerst.jar").toAbsolutePath().toString(),
                                "check",
                                "--file",
                                SAMPLE.toString(),
                                "--week",
                                "2026-W49")
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        assertEquals(AT_RISK, product.waitFor(), () -> read(err));
        assertEquals("", read(err));
        assertTrue(read(out).contains("VERDRUKKING"), () -> read(out));
        assertEquals(List.of(), filesIn(temp));
    }

    @Test
    void hasEveryLibraryOfItsManifestAndNoOther() throws IOException {
        try (JarFile jar = new JarFile(APP.resolve("basiseerst.jar").toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
            List<Path> named =
                    Stream.of(classPath.split(" ", -1)).map(APP::resolve).sorted().toList();
            assertEquals(named, filesIn(APP.resolve("lib")));
        }
    }

    @Test
    void listsEveryLibraryItIsMadeOf() throws IOException {
        String bill = read(APP.resolve("basiseerst.cdx.json"));
        assertTrue(bill.contains("\"bomFormat\" : \"CycloneDX\""), bill);
        for (Path library : filesIn(APP.resolve("lib"))) {
            String file = library.getFileName().toString();
            String name = file.replaceFirst("-\\d.*", "");
            String version =
                    file.substring(name.length() + 1)
                            .replaceFirst("(-linux|-mac|-win).*|[.]jar", "");
            String reference = "/" + name + "@" + version + "?";
            assertTrue(bill.contains(reference), reference);
        }
    }

    @Test
    void hasTheSolverOfThisPlatformBesideIt() {
        Path solver = APP.resolve("native").resolve(System.mapLibraryName("jniortools"));
        assertTrue(Files.isRegularFile(solver), solver.toString());
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
