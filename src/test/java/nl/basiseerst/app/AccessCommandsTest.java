package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.cli.Console;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Commands on a practice with accounts.
class AccessCommandsTest {

    private static final String HOLDER = SampleAccess.name(AccessRole.HOLDER);
    private static final String READER = SampleAccess.name(AccessRole.READER);

    @TempDir static Path temp;

    private final List<String> asked = new ArrayList<>();

    @BeforeAll
    static void prepare() {
        AccessStoryTest.prepare(temp.resolve("data"));
    }

    private CommandRun run(String password, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        (fromInput, question) -> {
                            asked.add(fromInput + " " + question);
                            return password.toCharArray();
                        });
        int code =
                Main.run(List.of(arguments), console, new DataFolder(temp.resolve("data")), false);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsReadWithoutAName() {
        run("", "tasks", "--date", "2026-11-24")
                .refuses(
                        1,
                        "Deze praktijk heeft accounts. Zeg met --user wie u bent; uw wachtwoord"
                                + " wordt daarna gevraagd.");
        assertEquals(List.of(), asked);
    }

    @Test
    void aReaderReadsAndDoesNotWrite() throws IOException {
        CommandRun tasks =
                run(SampleAccess.PASSWORD, "tasks", "--date", "2026-11-24", "--user", READER);
        assertEquals("", tasks.err());
        assertTrue(tasks.out().contains("24"), tasks.out());
        assertEquals(List.of("false Wachtwoord van Lies Lezer:"), asked);

        run(SampleAccess.PASSWORD, "import", Samples.file("wilgen").toString(), "--user", READER)
                .refuses(
                        1,
                        "Als lezer kunt u dit niet: een hele praktijk inlezen. Wie het wel kan:"
                                + " praktijkhouder.");
        Path out = temp.resolve("out.json");
        run(SampleAccess.PASSWORD, "export", out.toString(), "--user", READER)
                .refuses(
                        1,
                        "Als lezer kunt u dit niet: een praktijkbestand maken. Wie het wel kan:"
                                + " praktijkhouder en praktijkmanager.");
        assertFalse(Files.exists(out));
        run(SampleAccess.PASSWORD, "export", out.toString(), "--user", HOLDER).endsWith(0);
        assertTrue(Files.exists(out));
    }

    @Test
    void aWrongPasswordIsRefusedAndStandsNowhere() throws IOException {
        String secret = "geheim-dat-nergens-staat";
        CommandRun refused =
                run(
                        secret,
                        "tasks",
                        "--date",
                        "2026-11-24",
                        "--user",
                        HOLDER,
                        "--password-stdin",
                        "--debug");
        assertEquals(1, refused.code());
        assertTrue(refused.err().startsWith("Deze naam en dit wachtwoord"), refused.err());
        assertFalse(refused.err().contains(secret));
        assertEquals("true Wachtwoord van Hanna Holder:", asked.getLast());
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(secret), file::toString);
                assertFalse(content.contains(SampleAccess.PASSWORD), file::toString);
            }
        }
    }

    @Test
    void aFileNeedsNoName() {
        CommandRun tasks =
                run(
                        "",
                        "tasks",
                        "--date",
                        "2026-11-24",
                        "--file",
                        Samples.file("linde").toString());
        assertEquals("", tasks.err());
    }
}
