package nl.basiseerst.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.application.words.Messages;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything that comes from outside is taken or refused in one sentence, whatever it is.
///
/// `-Dfuzz=1000000` for the long form: so many inputs, spread over the entrances. An input that
/// found a bug joins the corpus in `src/test/resources/fuzz`.
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261122);
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final FailureWords WORDS = new FailureWords(new Messages(Messages.DUTCH));

    @TempDir Path folder;

    private int taken;
    private int refused;

    @ParameterizedTest
    @EnumSource(Entrance.class)
    void isTakenOrRefusedInOneSentence(Entrance entrance) throws IOException {
        List<byte[]> corpus = corpus(entrance);
        for (byte[] input : corpus) {
            offer(entrance, input);
        }
        Mutation mutation = new Mutation(SEED + entrance.name().hashCode(), corpus);
        for (int i = 0; i < INPUTS / Entrance.values().length / entrance.cost(); i++) {
            offer(entrance, mutation.next());
        }
        assertTrue(taken > 0, "nothing was ever taken");
        System.out.printf("%s: %d taken, %d refused, 0 uncaught%n", entrance, taken, refused);
    }

    private void offer(Entrance entrance, byte[] input) throws IOException {
        try {
            entrance.read(input, folder.resolve("invoer"));
            taken++;
        } catch (Failure told) {
            refused++;
            assertEquals(1, WORDS.sentence(told).lines().count());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            Path found = Path.of("target").resolve("fuzz-" + entrance + "-" + (taken + refused));
            Files.write(found, input);
            String start = new String(input, StandardCharsets.UTF_8);
            throw new AssertionError(
                    found + ": " + start.substring(0, Math.min(300, start.length())), bug);
        }
    }

    private static List<byte[]> corpus(Entrance entrance) throws IOException {
        List<byte[]> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS.resolve(entrance.corpus()))) {
            for (Path file : files.sorted().toList()) {
                corpus.add(Files.readAllBytes(file));
            }
        }
        return corpus;
    }
}
