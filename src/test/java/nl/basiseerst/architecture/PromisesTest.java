package nl.basiseerst.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the page of promises says is tested, is.
class PromisesTest {

    private static final Path PAGE = Path.of("docs", "beloften.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Set<String> named = named(Files.readString(PAGE));
        assertTrue(named.size() > 10, "read: " + named);
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(classes());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> bare =
                Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| belofte"))
                        .filter(line -> named(line).isEmpty())
                        .toList();
        assertEquals(List.of(), bare);
    }

    private static Set<String> named(String text) {
        return TEST.matcher(text)
                .results()
                .map((MatchResult one) -> one.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
