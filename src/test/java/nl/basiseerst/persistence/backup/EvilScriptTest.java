package nl.basiseerst.persistence.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A backup that somebody wrote to do more than put data back: its container is whole and its first
/// lines are right, but it holds a statement that no snapshot holds.
class EvilScriptTest {

    private static final String ROW = "INSERT INTO \"public\".\"room\"(\"id\") VALUES\n";

    private static String good = "";

    @TempDir Path folder;
    private Path file;
    private Path trap;

    @BeforeAll
    static void writeOne(@TempDir Path once) throws IOException {
        Path backup = once.resolve("een.backup");
        try (Database database = Stored.open(once.resolve("van"), "worked-example")) {
            new Snapshot(Envelope.OPEN).write(database, backup, Stored.NOW, Stored.QUIET);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(backup))) {
            good = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @BeforeEach
    void setTrap() throws IOException {
        file = folder.resolve("een.backup");
        trap = Files.createDirectory(folder.resolve("trap"));
    }

    private void rewrite(String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void requireRefused() throws IOException {
        Failure failure =
                assertThrows(
                        Failure.class,
                        () -> new Snapshot(Envelope.OPEN).verify(file, Stored.QUIET));
        assertEquals("backup-damaged", failure.key());
        Path data = folder.resolve("data");
        assertThrows(
                Failure.class,
                () ->
                        new PutBack(data, Envelope.OPEN, null)
                                .run(file, Stored.LOCAL_NOW, Stored.QUIET));
        try (Stream<Path> caught = Files.list(trap);
                Stream<Path> left = Files.list(data)) {
            assertEquals(List.of(), caught.toList());
            assertEquals(List.of(), left.toList());
        }
    }

    /// `@` stands for a file in the trap.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS LISTEN AS 'void run() throws Exception { new"
                        + " java.io.File(\"@\").createNewFile(); }'",
                "CREATE ALIAS LISTEN FOR 'java.lang.System.exit'",
                "CREATE TRIGGER T BEFORE INSERT ON \"public\".\"room\" CALL 'x.Y'",
                "CREATE FORCE TRIGGER T AFTER INSERT ON \"public\".\"room\" AS $$ evil $$",
                "CREATE LINKED TABLE L('', 'jdbc:h2:file:@', 'sa', '', 'T')",
                "CREATE CACHED TABLE \"elders\".\"x\"(\"id\" INT)",
                "CREATE USER EVIL PASSWORD 'x' ADMIN",
                "ALTER USER SA SET PASSWORD 'x'",
                "RUNSCRIPT FROM '@'",
                "SCRIPT TO '@'",
                "BACKUP TO '@'",
                "CALL CSVWRITE('@', 'SELECT 1')",
                "CALL FILE_WRITE('x', '@')",
                "SELECT LINK_SCHEMA('L', '', 'jdbc:h2:file:@', 'sa', '', 'PUBLIC')",
                "SET TRACE_LEVEL_FILE 3",
                "DROP ALL OBJECTS DELETE FILES",
                "SHUTDOWN IMMEDIATELY",
                "DELETE FROM \"public\".\"block\"",
                "UPDATE \"public\".\"member\" SET \"name\" = 'x'",
                "MERGE INTO \"public\".\"room\" VALUES ('x')",
                "insert into \"public\".\"room\"(\"id\") values ('x')",
                "GRANT ALL ON SCHEMA \"public\" TO PUBLIC"
            })
    void anyOtherStatement(String statement) throws IOException {
        String evil = statement.replace("@", trap.resolve("gevangen").toString()) + ";\n";
        rewrite(good + evil);
        requireRefused();
        rewrite(good.replaceFirst("(-- einde kop\n)", "$1" + evil.replace("$", "\\$")));
        requireRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(FILE_READ('/etc/passwd'))",
                "((SELECT \"name\" FROM \"public\".\"member\"))",
                "(CSVWRITE('@', 'SELECT 1'))",
                "(RANDOM_UUID())",
                "(x)",
                "(\"id\")",
                "(?1)",
                "(CURRENT_USER)",
                "('a') UNION SELECT 'b'",
                "(@A := 1)",
                "(1e9*1)",
                "('a' || 'b')",
                "(CAST('a' AS CLOB))",
                "(JSON '1')",
                "(U&'a' UESCAPE '!')"
            })
    void aRowThatIsMoreThanValues(String row) throws IOException {
        rewrite(good + ROW + row.replace("@", trap.resolve("gevangen").toString()) + ";\n");
        requireRefused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO \"public\".\"room\" SELECT * FROM \"public\".\"room\";",
                "INSERT INTO \"public\".\"room\"(\"id\") SELECT X FROM SYSTEM_RANGE(1, 9);",
                "INSERT INTO \"public\".\"room\"(\"id\") DIRECT SELECT 'a';",
                "INSERT INTO \"public\".\"room\"(\"id\") DEFAULT VALUES;",
                "INSERT INTO \"public\".\"room\"(id) VALUES ('a');",
                "INSERT INTO \"public\".\"room\"(\"id\") VALUES ('a"
            })
    void anInsertOfAnotherForm(String insert) throws IOException {
        rewrite(good + insert + "\n");
        requireRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "ARRAY["})
    void aValueInAValueInAValue(String bracket) throws IOException {
        rewrite(good + ROW + "(" + bracket.repeat(100_000) + "'a';\n");
        requireRefused();
    }

    /// Each takes room before it shows that there is too much; so it is counted as it comes.
    @Test
    void moreRowsThanTheHeadTells() throws IOException {
        StringBuilder more = new StringBuilder(good);
        for (int i = 0; i < 1_000; i++) {
            more.append("INSERT INTO \"public\".\"room\"")
                    .append("(\"id\", \"name\", \"room_type\", \"position\", \"version\") VALUES\n")
                    .append("('x%d', 'x', 'CONSULTING', %d, 0);\n".formatted(i, i));
        }
        rewrite(more.toString());
        Failure failure =
                assertThrows(
                        Failure.class,
                        () -> new Snapshot(Envelope.OPEN).verify(file, Stored.QUIET));
        assertEquals(
                "More rows than told", Objects.requireNonNull(failure.getCause()).getMessage());
        requireRefused();
    }

    @Test
    void theOneThatIsWrittenAnewHereIsAsGoodAsBefore() throws IOException {
        rewrite(good);
        assertEquals(1, new Snapshot(Envelope.OPEN).verify(file, Stored.QUIET).changeNo());
    }

    @Test
    void whatPeopleWriteIsNoStatement() throws IOException {
        String strange = "O'Brien; DROP TABLE x; -- \\ \"q\" $$ /* é 😀 \u202E {0} ' || '";
        Path data = folder.resolve("strange");
        Path backup = folder.resolve("strange.backup");
        try (Database database = Stored.open(data, "linde")) {
            Stored.note(Stored.store(database), strange);
            new Snapshot(Envelope.OPEN).write(database, backup, Stored.NOW, Stored.QUIET);
        }
        Path back = folder.resolve("terug");
        new PutBack(back, Envelope.OPEN, null).run(backup, Stored.LOCAL_NOW, Stored.QUIET);
        try (Database database = Database.open(back, Clock.systemUTC())) {
            assertEquals(strange, Stored.plan(database).blocks().getFirst().note());
            assertEquals(
                    Samples.plan("linde").members().size(), Stored.plan(database).members().size());
        }
    }
}
