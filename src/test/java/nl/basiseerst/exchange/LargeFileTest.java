package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Fifty megabytes of blocks are read in a process with a small heap.
class LargeFileTest {

    private static final long BYTES = 50_000_000;
    private static final String SMALL_HEAP = "-Xmx192m";

    @TempDir Path folder;

    @Test
    void fiftyMegabytesFitInASmallHeap() throws IOException, InterruptedException {
        Path file = folder.resolve("groot.basiseerst.json");
        Path output = folder.resolve("uitvoer.txt");
        long blocks = generate(file);
        Process reader =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                SMALL_HEAP,
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeFileTest.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            assertTrue(reader.waitFor(Duration.ofMinutes(5)), "still reading");
        } finally {
            reader.destroyForcibly();
        }
        assertEquals("0 " + blocks, reader.exitValue() + " " + lastLine(output));
    }

    private static String lastLine(Path output) throws IOException {
        return Files.readString(output).strip().lines().reduce("", (_, line) -> line);
    }

    /// Writes a valid practice of the wanted size and returns how many blocks it has.
    private static long generate(Path file) throws IOException {
        String small = SmallPractice.text();
        int blocksStart = small.indexOf("\"blocks\": [") + "\"blocks\": [".length();
        long written = small.length();
        long blocks = 2;
        try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
            out.print(small.substring(0, blocksStart));
            while (written < BYTES) {
                int day = (int) (blocks % 28) + 1;
                String block =
                        """
                        {"id": "x%d", "member": "bakker", "date": "2027-%02d-%02d", "from": "08:00", \
                        "to": "12:00", "session": "spreekuur", "room": "sk1"},
                        """
                                .formatted(blocks, blocks / 28 % 12 + 1, day);
                out.print(block);
                written += block.length();
                blocks++;
            }
            out.print(small.substring(blocksStart));
        }
        return blocks;
    }

    /// Reads one practice file and prints seconds and megabytes, then the number of blocks.
    public static void main(String[] file) {
        long start = System.nanoTime();
        PracticePlan plan = new JsonPracticeFiles().read(Path.of(file[0]));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long kept = (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
        System.out.println(seconds + " s, " + kept + " MB kept");
        System.out.println(plan.blocks().size());
    }
}
