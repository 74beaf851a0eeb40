package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class SchemaVersionTest {

    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__\\w+\\.sql");

    @Test
    void isThatOfTheNewestMigration() throws Exception {
        URL folder = Objects.requireNonNull(SchemaVersionTest.class.getResource("/db/migration"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            int newest =
                    files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                            .filter(Matcher::matches)
                            .mapToInt(name -> Integer.parseInt(name.group(1)))
                            .max()
                            .orElseThrow();
            assertEquals(newest, SchemaVersion.NEWEST);
        }
    }
}
