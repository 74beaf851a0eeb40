package nl.basiseerst.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every sample goes in and comes out the same: as a plan, and as JSON compared without our code.
class SamplesTest {

    private static final int TINY_CASES = 60;

    private final JsonPracticeFiles files = new JsonPracticeFiles();

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> importAndExportLoseNothing() {
        Map<String, Tree> samples = samples();
        assertEquals(5 + TINY_CASES, samples.size());
        return samples.entrySet().stream()
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.getKey(), () -> assertFaithful(sample.getValue())));
    }

    private void assertFaithful(Tree original) throws IOException {
        Path in = Files.writeString(folder.resolve("in.json"), original.text());
        Path out = folder.resolve("out.json");
        PracticePlan plan = files.read(in);
        files.write(plan, out);
        Tree exported = Tree.parse(Files.readString(out));

        assertEquals(plan, files.read(out));
        assertEquals(SpelledOut.of(original), SpelledOut.of(exported));

        Path again = folder.resolve("again.json");
        files.write(files.read(out), again);
        assertEquals(Files.readString(out), Files.readString(again));
    }

    private static Map<String, Tree> samples() {
        Map<String, Tree> samples = new LinkedHashMap<>();
        for (String name : List.of("worked-example", "wilgen", "linde", "eiken")) {
            samples.put(name, Tree.resource("/samples/" + name + ".basiseerst.json"));
        }
        samples.put("small", SmallPractice.tree());
        Tree tiny = Tree.resource("/samples/tiny-cases.json");
        for (int i = 0; i < TINY_CASES; i++) {
            samples.put("tiny " + i, tiny.part("$[" + i + "].practice"));
        }
        return samples;
    }

    @Test
    void theComparisonSeesEveryChange() {
        Tree original = SmallPractice.tree();
        Object same = SpelledOut.of(SmallPractice.tree());
        assertEquals(same, SpelledOut.of(original));
        for (String path : original.paths()) {
            if (path.equals("$")) {
                continue;
            }
            Tree changed = SmallPractice.tree();
            changed.set(path, "anders");
            assertTrue(!SpelledOut.of(changed).equals(same), path);
        }
    }

    @Test
    void eachThingStandsOnALineOfItsOwn() throws IOException {
        Path out = folder.resolve("out.json");
        files.write(SmallPractice.read(SmallPractice.text()), out);
        List<String> lines = Files.readAllLines(out);
        assertEquals("{", lines.getFirst());
        assertTrue(lines.contains("  \"version\": 1,"), lines::toString);
        assertTrue(
                lines.contains(
                        "    {\"id\": \"sk1\", \"name\": \"Spreekkamer 1\", \"type\":"
                                + " \"CONSULTING\"},"),
                lines::toString);
        assertTrue(lines.contains("    \"zone\": \"Europe/Amsterdam\","), lines::toString);
        assertTrue(lines.contains("  \"tasks\": ["), lines::toString);
        assertEquals("}", lines.getLast());
        assertTrue(Files.readString(out).endsWith("}\n"));
    }
}
